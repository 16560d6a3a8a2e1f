import { saying, telling, wordsOf } from '../dutch/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Engine } from './engine.ts';
import type { Sought } from './excerpt.ts';
import { addJoined, addSynonyms } from './names.ts';
import { ranked, type Hit } from './rank.ts';
import { addLikely, termOf } from './term.ts';

/** What was done with a question, for the line above the results. */
export interface Asked {
  /** Pages, best first. */
  readonly hits: readonly Hit[];
  /** Words of the question that count, as search sees them. */
  readonly words: readonly string[];
  /** For each of them, every form that was looked for. */
  readonly sought: Sought;
  /** Words that no page has, with what was looked for instead; nothing when nothing is like it. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
  /** Whether no page has all words that are known. */
  readonly relaxed: boolean;
  /** Words between quotation marks: only pages with these, in this order, are in `hits`. */
  readonly phrases: readonly string[];
}

/** Most words of a question that are looked for; the rest of a long one adds nothing. */
const mostWords = 12;
const longestWord = 60;
const mostTried = 16;

/** Answers a question: pages by what they have of its words. */
export async function ask(question: string, engine: Engine, lexicon: Lexicon): Promise<Asked> {
  const phrases = [...question.matchAll(/["“”„]([^"“”„]+)["“”„]/g)]
    .map(([, said = '']) => said.trim().replace(/\s+/g, ' '))
    .filter((phrase) => wordsOf(phrase).length > 0);
  const all = wordsOf(question);
  const words = [...new Set(telling(all).map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
  const terms = await Promise.all(words.map((word) => termOf(word, engine, lexicon)));
  await addJoined(all.slice(0, mostTried), terms, engine, lexicon);
  await addSynonyms(saying(all).slice(0, mostTried), terms, engine, lexicon);
  await Promise.all(terms.map((term) => addLikely(term, engine, lexicon)));
  const found = await namedFirst(ranked(terms, lexicon.pages), all, engine);
  return {
    hits: await havingPhrases(found, phrases, engine),
    words,
    sought: terms.map(({ sought }) => sought),
    instead: new Map(terms.flatMap(({ word, instead: other }) => (other ? [[word, other] as const] : []))),
    relaxed: terms.length > 1 && !found.some(({ has }) => has.length === terms.length),
    phrases,
  };
}

/** So many pages are looked at for their titles: they are fetched to be shown anyway. */
const mostTitles = 8;

/** The pages of which the title is the question come first; what stands between brackets in it may be left out. */
async function namedFirst(hits: readonly Hit[], question: readonly string[], engine: Engine): Promise<readonly Hit[]> {
  const wanted = question.join(' ');
  const isNamed = async ({ id }: Hit): Promise<boolean> => {
    const title = await engine.titleOf(id);
    return [title, title.replace(/\([^()]*\)/g, '')].some((name) => wordsOf(name).join(' ') === wanted);
  };
  const first = hits.slice(0, mostTitles);
  const named = await Promise.all(first.map((hit) => isNamed(hit).catch(() => false)));
  return [
    ...first.filter((_, place) => named[place]),
    ...first.filter((_, place) => !named[place]),
    ...hits.slice(mostTitles),
  ];
}

/** So many pages are read to see whether they have a phrase to the letter; of more, the rest is taken at its word. */
const mostRead = 24;

/** The hits that have all phrases. The engine joins words over a hyphen, so the text decides. */
async function havingPhrases(
  hits: readonly Hit[],
  phrases: readonly string[],
  engine: Engine,
): Promise<readonly Hit[]> {
  if (phrases.length === 0) return hits;
  const wanted = phrases.map((phrase) => wordsOf(phrase).join(' '));
  const within = await Promise.all(wanted.map((phrase) => engine.having(phrase)));
  const likely = hits.filter(({ id }) => within.every((pages) => pages.has(id)));
  const kept = await Promise.all(
    likely.map(async ({ id }, place) => {
      if (place >= mostRead) return true;
      const text = ` ${wordsOf(await engine.textOf(id)).join(' ')} `;
      return wanted.every((phrase) => text.includes(` ${phrase} `));
    }),
  );
  return likely.filter((_, place) => kept[place]);
}
