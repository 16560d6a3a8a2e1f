import type { SearchDocument, Section } from '../../../src/search/build/document.ts';
import { wordsOf } from '../../../src/search/dutch/words.ts';
import { pickOf, seeded, syllable } from '../made-up.ts';

const wordsPerEntry = 800;
const wordsPerSection = 160;

/**
 * Share of the words that are rare ones, made up, and how soon such a word comes back (a process of
 * Pitman and Yor). Set so that new words keep coming as they do in 260 Dutch pages of others: 13,000
 * different words in 176,000, and with every doubling half as many again.
 */
const rare = { share: 0.1, strength: 500, discount: 0.65 } as const;

/**
 * Pages from sentences of our own content, put together anew: a search index has the size of its
 * vocabulary, so that must be real. Facets, names and other names are those of real entries. The
 * first pages are the same whatever `n` is.
 */
export function searchCorpus(own: readonly SearchDocument[], n: number): readonly SearchDocument[] {
  const random = seeded(42);
  const texts = own.flatMap(({ sections }) => sections.map(({ text }) => text));
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.split(' ').length > 4);
  const headings = own.flatMap(({ sections }) => sections.map(({ heading }) => heading)).filter((text) => text !== '');
  const coin = coiner(random, wordsOf(texts.join(' ')));
  const sentence = (): string =>
    pickOf(sentences, random).replace(/\p{Ll}{5,}/gu, (word) => (random() < rare.share * 2 ? coin() : word));
  /** A name like another: with another last word. */
  const likeName = (name: string): string => name.replace(/\S+$/, coin);
  return Array.from({ length: n }, (_, i) => {
    const like = own[Math.floor(random() * own.length)];
    if (!like) throw new Error('There is no content to make pages of');
    const sections: Section[] = [];
    for (let words = 0; words < wordsPerEntry;) {
      const isFirst = sections.length === 0;
      let text = '';
      const start = words;
      while (words < Math.min(wordsPerEntry, start + wordsPerSection)) {
        const next = sentence();
        text += `${next} `;
        words += next.split(' ').length;
      }
      sections.push({ heading: isFirst ? '' : pickOf(headings, random), anchor: isFirst ? '' : `kop-${words}`, text });
    }
    return {
      ...like,
      id: `wiki/stuk-${i}`,
      url: `/wiki/stuk-${i}/`,
      title: likeName(like.title),
      aliases: like.aliases.map(likeName),
      summary: `${sentence()} ${sentence()}`,
      sections,
    };
  });
}

/** Gives a rare word at each call: one in five a compound of these words, the rest like names; a new one or one it gave before. */
function coiner(random: () => number, words: readonly string[]): () => string {
  const parts = [...new Set(words)].filter((word) => /^[a-z]{4,9}$/.test(word)).sort();
  const given: string[] = [];
  let different = 0;
  return () => {
    const isNew = random() < (rare.strength + rare.discount * different) / (rare.strength + given.length);
    const word = isNew ? made() : pickOf(given, random);
    if (isNew) different += 1;
    given.push(word);
    return word;
  };
  function made(): string {
    return random() < 0.2
      ? pickOf(parts, random) + pickOf(parts, random)
      : syllable(random) + syllable(random) + (random() < 0.5 ? syllable(random) : '');
  }
}
