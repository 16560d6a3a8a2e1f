import { formsOf } from '../dutch/inflect.ts';
import { telling, wordsOf } from '../dutch/words.ts';
import type { Lexicon } from '../lexicon.ts';

/** Pages that have a term, by the id the engine gives them, with how well they fit: more is better. */
export type Fits = ReadonlyMap<string, number>;

/** What the engine knows of one term. */
export interface Found {
  /** Pages that have this very word. */
  readonly exact: Fits;
  /** Pages with a word that begins so, or hardly: the engine does not say which. */
  readonly begins: Fits;
}

/** The part of a search engine that we need; tests give one of their own. */
export interface Engine {
  find(term: string): Promise<Found>;
  /** Pages with these words in this order. */
  phrase(words: string): Promise<ReadonlySet<string>>;
}

/** What was done with a question, for the line above the results. */
export interface Asked {
  /** Pages, best first. */
  readonly hits: readonly Hit[];
  /** Words of the question that count. */
  readonly words: readonly string[];
  /** Words that no page has, with what was looked for instead; nothing when nothing is like it. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Which of the words this page has, by their place in `words`. */
  readonly has: readonly number[];
}

/** Most words of a question that are looked for; the rest of a long one adds nothing. */
const mostWords = 12;
const longestWord = 60;

/** How much less another form, a part or a correction says than the word itself. */
const less = { form: 0.9, parts: 0.8, lastPart: 0.3, mistyped: 0.8, begins: 0.3, unknown: 0.05 } as const;

/** A fit at which half of what a word can add is reached: a title counts for more than a mention, not for all. */
const half = 6;

/** Answers a question: pages by what they have of its words. */
export async function ask(question: string, engine: Engine, lexicon: Lexicon): Promise<Asked> {
  const phrases = [...question.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map(([, words = '']) => wordsOf(words).join(' '));
  const words = [...new Set(telling(wordsOf(question)))].slice(0, mostWords).map((word) => word.slice(0, longestWord));
  const terms = await Promise.all(words.map((word) => termOf(word, engine, lexicon)));
  await addJoined(words, terms, engine);
  const within = await Promise.all(phrases.filter((phrase) => phrase !== '').map((phrase) => engine.phrase(phrase)));
  const hits = ranked(terms, lexicon.pages).filter(({ id }) => within.every((pages) => pages.has(id)));
  const instead = new Map(terms.flatMap(({ word, instead: other }) => (other ? [[word, other] as const] : [])));
  return { hits, words, instead };
}

interface Term {
  readonly word: string;
  readonly fits: Map<string, number>;
  /** What was looked for instead, when no page has the word. */
  instead?: readonly string[];
}

async function termOf(word: string, engine: Engine, lexicon: Lexicon): Promise<Term> {
  const fits = new Map<string, number>();
  const term: Term = { word, fits };
  const { begins } = await addForms(fits, word, 1, engine);
  if (fits.size < 3) await addParts(fits, word, engine, lexicon);
  if (fits.size === 0) {
    const others = lexicon.near(word);
    for (const other of others) add(fits, (await engine.find(other)).exact, less.mistyped);
    term.instead = others;
  }
  // What begins so is a longer word when the word is there; otherwise it may be anything.
  if (word.length > 3) add(fits, without(begins, fits), fits.size > 0 ? less.begins : less.unknown);
  return term;
}

/** A word and its other forms. */
async function addForms(fits: Map<string, number>, word: string, share: number, engine: Engine): Promise<Found> {
  const found = await engine.find(word);
  add(fits, found.exact, share);
  for (const form of formsOf(word)) add(fits, (await engine.find(form)).exact, share * less.form);
  return found;
}

/** Pages with all parts of a compound; when there are none, those with what the compound is a kind of. */
async function addParts(fits: Map<string, number>, word: string, engine: Engine, lexicon: Lexicon): Promise<void> {
  const parts = await Promise.all(
    (lexicon.split(word) ?? []).map(async (part) => {
      const own = new Map<string, number>();
      await addForms(own, part, 1, engine);
      return own;
    }),
  );
  const [first, ...rest] = parts;
  if (!first) return;
  for (const [id, fit] of first) {
    if (rest.every((part) => part.has(id)))
      add(fits, new Map([[id, Math.min(fit, ...rest.map((part) => part.get(id) ?? 0))]]), less.parts);
  }
  if (fits.size === 0) add(fits, parts.at(-1) ?? new Map(), less.lastPart);
}

/** Words that stand apart in the question and together on a page: `burger service nummer`. */
async function addJoined(words: readonly string[], terms: readonly Term[], engine: Engine): Promise<void> {
  for (let from = 0; from < words.length - 1; from += 1) {
    for (const to of [from + 2, from + 3].filter((end) => end <= words.length)) {
      const parts = words.slice(from, to);
      for (const joined of [parts.join(''), parts.join('s')]) {
        const { exact } = await engine.find(joined);
        for (const { fits } of terms.slice(from, to)) add(fits, exact, 1);
      }
    }
  }
}

function add(to: Map<string, number>, fits: Fits, share: number): void {
  for (const [id, fit] of fits) to.set(id, Math.max(to.get(id) ?? 0, fit * share));
}

function without(fits: Fits, others: Fits): Fits {
  return new Map([...fits].filter(([id]) => !others.has(id)));
}

/** Pages by their words: a rare word says more than a common one, and having all of them more than some. */
function ranked(terms: readonly Term[], pages: number): readonly Hit[] {
  const weights = terms.map(({ fits }) => Math.log(1 + pages / (fits.size + 0.5)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<string, { sum: number; covered: number; has: number[] }>();
  for (const [index, { fits }] of terms.entries()) {
    const weight = weights[index] ?? 0;
    for (const [id, fit] of fits) {
      const page = found.get(id) ?? { sum: 0, covered: 0, has: [] };
      page.sum += weight * (fit / (fit + half));
      page.covered += weight * Math.min(1, fit);
      page.has.push(index);
      found.set(id, page);
    }
  }
  return [...found]
    .map(([id, { sum, covered, has }]) => ({ id, score: sum * (covered / all) ** 1.5, has }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
