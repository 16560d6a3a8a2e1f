import { splitter } from '../dutch/compounds.ts';
import { wordsOf } from '../dutch/words.ts';
import type { Counted, Group } from '../lexicon.ts';
import type { SearchDocument } from './document.ts';

/** What a collection teaches about its own words. */
export interface Vocabulary {
  /** Words a reader may have meant, with the number of pages that have them. */
  readonly words: readonly Counted[];
  /** What is on a page in another form: parts of its compounds, and `co2` where it says `CO₂`; by its place in the collection. */
  readonly parts: readonly (readonly string[])[];
  /** Names of one thing: the synonyms that were given, and titles with their other names. */
  readonly groups: readonly Group[];
}

const letters = /^\p{L}{3,}$/u;
/** What may be typed wrong or half: `g1000` too, and no number. */
const typed = /^(?=.*\p{L})[\p{L}\p{N}]{3,}$/u;
/** What is no letter of ours, and no mark of printers. */
const odd = /[^\u0000-\u00a9\u00c0-\u024f\u2010-\u2026]/;

/** A part of a compound that so many of all pages have as a word is no help in finding one more: only from its names. */
const manyPages = 0.1;

/** Whether search sees more in a text than its letters without their accents. */
function hasSign(text: string): boolean {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letters.normalize('NFKD') !== letters;
}

/** The vocabulary of a collection: every text is read once, and every word split once. */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[] = [],
): Vocabulary {
  const count = new Map<string, number>();
  const strong = new Set<string>();
  const pages = documents.map((document) => {
    const { title, aliases, summary, sections, facts = '' } = document;
    const names = [...aliases, ...document.names];
    const naming = [title, ...names, ...sections.map(({ heading }) => heading)].join(' ');
    const named = new Set(wordsOf(naming));
    for (const word of named) strong.add(word);
    const text = [summary, ...sections.map(({ text: below }) => below), facts].join(' ');
    const words = new Set(named);
    for (const word of wordsOf(text)) words.add(word);
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    // Pagefind takes accents off letters, and leaves `CO₂` as it is.
    const all = `${naming} ${text}`;
    const signs = odd.test(all) ? all.split(/\s+/).filter((word) => odd.test(word) && hasSign(word)) : [];
    return { named, words, signs: signs.flatMap(wordsOf) };
  });
  const whole = new Set([...count.keys()].filter((word) => letters.test(word)));
  const split = splitter((word) => whole.has(word));
  const common = documents.length * manyPages;
  return {
    words: meant(count, strong),
    parts: pages.map(({ named, words, signs }) => {
      const parts = new Set(signs);
      for (const word of words)
        for (const part of split(word) ?? [])
          if (!words.has(part) && (named.has(word) || (count.get(part) ?? 0) < common)) parts.add(part);
      return [...parts];
    }),
    groups: [...synonyms, ...documents.filter(({ isTerm }) => isTerm).map(({ title, aliases }) => [title, ...aliases])]
      .map(groupOf)
      .filter(({ length }) => length > 1)
      .slice(0, mostGroups),
  };
}

/** Most words that a reader may have meant: they are fetched with the first question, some 4 bytes each. */
const mostMeant = 3000;

/** Words of titles and headings, and those of more than one page, the commonest first. */
function meant(count: ReadonlyMap<string, number>, strong: ReadonlySet<string>): readonly Counted[] {
  const worth = ([word, number]: Counted): number => (strong.has(word) ? 3 * number : number);
  return [...count]
    .filter(([word, number]) => word.length > 3 && (number > 1 || strong.has(word)) && typed.test(word))
    .sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostMeant);
}

/** Most things of which the names are fetched with the first question, some 15 bytes each. */
const mostGroups = 250;

/** Longest name that stands for another; a whole sentence is a title, and no name. */
const mostWords = 5;

/** Names as they are looked for; what is too long for a name is left out. */
function groupOf(names: readonly string[]): Group {
  return [
    ...new Set(
      names
        .map(wordsOf)
        .filter(({ length }) => length > 0 && length <= mostWords)
        .map((words) => words.join(' ')),
    ),
  ];
}
