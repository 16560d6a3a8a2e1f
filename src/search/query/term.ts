import { formsOf } from '../dutch/inflect.ts';
import { wordsOf } from '../dutch/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { add, inAll, without, type Engine, type Fits, type Found, type Gathered } from './engine.ts';

/** Of a word that so many pages have, what else it may be is not looked for: every other word is a piece of the index to fetch. */
export const enough = 40;

/** How much less another form, a part or a correction says than the word itself. */
export const less = {
  form: 0.9,
  synonym: 0.5,
  parts: 0.8,
  somePart: 0.3,
  completed: 0.7,
  mistyped: 0.8,
  commoner: 0.15,
  begins: 0.3,
} as const;

/** A word of the question, with the pages that have it in one way or another. */
export interface Term {
  readonly word: string;
  readonly fits: Gathered;
  /** On how many pages it stands itself, in any form: how much it says. */
  readonly pages: number;
  /** Pages with what only begins so. */
  readonly begins: Fits;
  readonly sought: Set<string>;
  /** What was looked for instead, when no page has the word. */
  instead?: readonly string[];
}

/** Looks for a word, its forms and, when few pages have it, its parts. */
export async function termOf(word: string, engine: Engine, lexicon: Lexicon): Promise<Term> {
  const term = { word, fits: new Map<string, number>(), sought: new Set([word]) };
  const { begins } = await addForms(term, word, engine, lexicon);
  const pages = term.fits.size;
  if (pages < enough) await addParts(term, lexicon.split(word) ?? [], engine, lexicon);
  return { ...term, pages, begins };
}

/** A word and its other forms. */
export async function addForms(
  { fits, sought }: Pick<Term, 'fits' | 'sought'>,
  word: string,
  engine: Engine,
  lexicon: Lexicon,
): Promise<Found> {
  const own = new Map<string, number>();
  const askFor = (forms: readonly string[]): Promise<unknown> =>
    Promise.all(
      forms.map(async (form) => {
        const pages = await engine.having(form);
        if (pages.size > 0) sought.add(form);
        add(own, pages, less.form);
      }),
    );
  const forms = formsOf(word);
  const isKnown = (form: string): boolean => lexicon.has(form);
  sought.add(word);
  const [found] = await Promise.all([engine.find(word), askFor(forms.filter(isKnown))]);
  add(own, found.exact, 1);
  if (own.size < enough) await askFor(forms.filter((form) => !isKnown(form)));
  add(fits, own, 1);
  return found;
}

/** Pages with all parts of a compound, side by side or apart; when nothing has been found at all, those with one of them. */
async function addParts(
  { fits, sought }: Pick<Term, 'fits' | 'sought'>,
  words: readonly string[],
  engine: Engine,
  lexicon: Lexicon,
): Promise<void> {
  const parts = await Promise.all(
    words.map(async (part) => {
      const own = new Map<string, number>();
      await addForms({ fits: own, sought }, part, engine, lexicon);
      return own;
    }),
  );
  const [first, ...rest] = parts;
  if (!first) return;
  if (rest.length > 0) {
    add(fits, await engine.having(words.join(' ')), 1);
    add(fits, inAll(first, rest), less.parts);
  }
  if (fits.size === 0) for (const part of parts) add(fits, part, less.somePart);
}

/** When no page has a word: how it goes on, else what it may be a mistake for, else what it begins or ends with. */
export async function addLikely(term: Term, engine: Engine, lexicon: Lexicon): Promise<void> {
  const { word, fits, begins, sought } = term;
  if (fits.size === 0) {
    const longer = lexicon.completions(word);
    const others = longer.length > 0 ? longer : lexicon.near(word);
    await Promise.all(
      others.map(async (other) => {
        add(fits, await engine.having(other), longer.length > 0 ? less.completed : less.mistyped);
        sought.add(other);
      }),
    );
    const begun = others.length > 0 ? undefined : await reallyBegins(word, begins, engine);
    if (begun) add(fits, begun, less.completed);
    if (begun?.size === 0) await addParts(term, lexicon.endsOf(word), engine, lexicon);
    if (longer.length === 0 && !(begun && begun.size > 0)) term.instead = others;
    return;
  }
  await addCommoner(term, engine, lexicon);
  // What begins so is a longer word.
  if (word.length > 3) add(fits, without(begins, fits), less.begins);
}

/** So many pages are read to see whether a word on them begins so. */
const mostRead = 8;

/** Of a word that no page has the engine gives pages with any word that begins like it: the text decides. */
async function reallyBegins(word: string, begins: Fits, engine: Engine): Promise<Fits> {
  if (word.length < 3) return new Map();
  const likely = [...begins].sort(([, a], [, b]) => b - a).slice(0, mostRead);
  const texts = await Promise.all(likely.map(([id]) => engine.textOf(id)));
  return new Map(likely.filter((_, place) => wordsOf(texts[place] ?? '').some((other) => other.startsWith(word))));
}

/** A rare word that is one letter away from a common one: the mistake may be on a page too, or be a word of another language. */
async function addCommoner({ word, fits, pages, sought }: Term, engine: Engine, lexicon: Lexicon): Promise<void> {
  if (pages === 0 || word.length < surelyWord || lexicon.has(word)) return;
  for (const other of lexicon.near(word, 1)) {
    const found = await engine.having(other);
    if (found.size < pages * muchCommoner) continue;
    add(fits, found, less.commoner);
    sought.add(other);
  }
}

/** Shorter words have others beside them that have nothing to do with them: `raden` and `reden`. */
const surelyWord = 7;
const muchCommoner = 2;
