import { formsOf } from '../dutch/inflect.ts';
import { saying, telling, wordsOf } from '../dutch/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sought } from './excerpt.ts';
import { ranked, type Hit } from './rank.ts';

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
  /** Pages with this very word, or with these words in this order. */
  having(words: string): Promise<Fits>;
  /** The text of a page that was found. */
  textOf(id: string): Promise<string>;
}

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

/** Of a word that so many pages have, what else it may be is not looked for: every other word is a piece of the index to fetch. */
const enough = 40;

/** Of a word that so many pages have, other words for the same are not looked for either: it says little by itself. */
const plenty = 300;

/** How much less another form, a part or a correction says than the word itself. */
const less = {
  form: 0.9,
  synonym: 0.75,
  parts: 0.8,
  somePart: 0.3,
  completed: 0.7,
  mistyped: 0.8,
  commoner: 0.15,
  begins: 0.3,
  unknown: 0.05,
} as const;

/** Answers a question: pages by what they have of its words. */
export async function ask(question: string, engine: Engine, lexicon: Lexicon): Promise<Asked> {
  const phrases = [...question.matchAll(/["“”„]([^"“”„]+)["“”„]/g)]
    .map(([, words = '']) => wordsOf(words).join(' '))
    .filter((phrase) => phrase !== '');
  const all = wordsOf(question);
  const words = [...new Set(telling(all))].slice(0, mostWords).map((word) => word.slice(0, longestWord));
  const terms = await Promise.all(words.map((word) => termOf(word, engine, lexicon)));
  await addJoined(all.slice(0, mostTried), terms, engine, lexicon);
  await addSynonyms(saying(all).slice(0, mostTried), terms, engine, lexicon);
  await Promise.all(terms.map((term) => addLikely(term, engine, lexicon)));
  const found = ranked(terms, lexicon.pages);
  return {
    hits: await havingPhrases(found, phrases, engine),
    words,
    sought: terms.map(({ sought }) => sought),
    instead: new Map(terms.flatMap(({ word, instead: other }) => (other ? [[word, other] as const] : []))),
    relaxed: terms.length > 1 && !found.some(({ has }) => has.length === terms.length),
    phrases,
  };
}

/** So many pages are read to see whether they have a phrase to the letter; of more, the rest is taken at its word. */
const mostRead = 24;

/** The hits that have all phrases. The engine takes other forms of a word for the same, so the text decides. */
async function havingPhrases(
  hits: readonly Hit[],
  phrases: readonly string[],
  engine: Engine,
): Promise<readonly Hit[]> {
  if (phrases.length === 0) return hits;
  const within = await Promise.all(phrases.map((phrase) => engine.having(phrase)));
  const likely = hits.filter(({ id }) => within.every((pages) => pages.has(id)));
  const kept = await Promise.all(
    likely.map(async ({ id }, place) => {
      if (place >= mostRead) return true;
      const text = ` ${wordsOf(await engine.textOf(id)).join(' ')} `;
      return phrases.every((phrase) => text.includes(` ${phrase} `));
    }),
  );
  return likely.filter((_, place) => kept[place]);
}

/** A word of the question, with the pages that have it in one way or another. */
interface Term {
  readonly word: string;
  readonly fits: Map<string, number>;
  /** On how many pages it stands itself, in any form: how much it says. */
  readonly pages: number;
  /** Pages with what only begins so. */
  readonly begins: Fits;
  readonly sought: Set<string>;
  /** What was looked for instead, when no page has the word. */
  instead?: readonly string[];
}

async function termOf(word: string, engine: Engine, lexicon: Lexicon): Promise<Term> {
  const term = { word, fits: new Map<string, number>(), sought: new Set([word]) };
  const { begins } = await addForms(term, word, 1, engine, lexicon);
  const pages = term.fits.size;
  if (pages < enough) await addParts(term, lexicon.split(word) ?? [], engine, lexicon);
  return { ...term, pages, begins };
}

/** A word and its other forms. */
async function addForms(
  { fits, sought }: Pick<Term, 'fits' | 'sought'>,
  word: string,
  share: number,
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
  add(fits, own, share);
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
      await addForms({ fits: own, sought }, part, 1, engine, lexicon);
      return own;
    }),
  );
  const [first, ...rest] = parts;
  if (!first) return;
  if (rest.length > 0) add(fits, await engine.having(words.join(' ')), 1);
  if (rest.length > 0) add(fits, inAll(first, rest), less.parts);
  if (fits.size === 0) for (const part of parts) add(fits, part, less.somePart);
}

/**
 * Words that stand apart in the question and together on a page: `burger service nummer`, `e participatie`;
 * and what is put the other way round: `plan voor participatie` for `participatieplan`.
 */
async function addJoined(
  words: readonly string[],
  terms: readonly Term[],
  engine: Engine,
  lexicon: Lexicon,
): Promise<void> {
  const together = words.flatMap((_, from) =>
    [from + 2, from + 3]
      .filter((to) => to <= words.length)
      .map((to) => words.slice(from, to))
      .map((parts) => ({ said: parts, parts })),
  );
  const around = words.flatMap((word, place) => {
    const [between, after] = words.slice(place + 1);
    if (between === undefined || after === undefined || !linking.has(between)) return [];
    const firsts = [after, ...formsOf(after).filter((form) => lexicon.has(form))];
    return firsts.map((first) => ({ said: [word, after], parts: [first, word] }));
  });
  const tries = [...together, ...around].flatMap(({ said, parts }) =>
    ['', 's'].map((link) => ({ said, joined: parts.join(link) })),
  );
  await Promise.all(
    tries.map(async ({ said, joined }) => {
      const meant = terms.filter(({ word }) => said.includes(word));
      if (meant.length === 0 || joined.length > longestWord) return;
      if (meant.every(({ fits }) => fits.size >= enough) && !lexicon.has(joined)) return;
      const pages = await engine.having(joined);
      if (pages.size === 0) return;
      for (const { fits, sought } of meant) {
        add(fits, pages, 1);
        sought.add(joined);
      }
    }),
  );
}

/** Words between two of which one compound may be made, the other way round. */
const linking: ReadonlySet<string> = new Set(['van', 'voor', 'in', 'met', 'door', 'op', 'over', 'tegen']);

/** Other words for the same thing. Of two or more words, all have to be in the question, side by side. */
async function addSynonyms(
  words: readonly string[],
  terms: readonly Term[],
  engine: Engine,
  lexicon: Lexicon,
): Promise<void> {
  const tries = words.flatMap((_, from) =>
    [1, 2, 3]
      .map((count) => from + count)
      .filter((to) => to <= words.length)
      .flatMap((to) =>
        lexicon.synonyms(words.slice(from, to)).map((other) => ({ name: words.slice(from, to), other })),
      ),
  );
  await Promise.all(
    tries.map(async ({ name, other }) => {
      const meant = terms.filter(({ word }) => name.includes(word));
      if (meant.every((term) => term.fits.size >= plenty)) return;
      const fits = new Map<string, number>();
      const sought = new Set<string>();
      await addName({ fits, sought }, other, engine, lexicon);
      for (const term of meant) {
        add(term.fits, fits, less.synonym);
        for (const form of sought) term.sought.add(form);
      }
    }),
  );
}

/** A name of one or more words. Of `burgemeester en wethouders` the pages that have both: on `en` there is a lot to fetch. */
async function addName(
  to: Pick<Term, 'fits' | 'sought'>,
  name: string,
  engine: Engine,
  lexicon: Lexicon,
): Promise<void> {
  const words = name.split(' ');
  const [first, ...rest] = telling(words).filter((word) => word.length > 1);
  if (first === undefined) return;
  if (rest.length === 0) await addForms(to, first, 1, engine, lexicon);
  else if (rest.length + 1 === words.length) add(to.fits, await engine.having(name), 1);
  else {
    const [some = new Map<string, number>(), ...others] = await Promise.all(
      [first, ...rest].map((word) => engine.having(word)),
    );
    add(to.fits, inAll(some, others), 1);
  }
}

/** Pages that are in all of these, with the worst of their fits. */
function inAll(first: Fits, others: readonly Fits[]): Fits {
  return new Map(
    [...first]
      .filter(([id]) => others.every((fits) => fits.has(id)))
      .map(([id, fit]) => [id, Math.min(fit, ...others.map((fits) => fits.get(id) ?? 0))]),
  );
}

/** When no page has a word: how it goes on, else what it may be a mistake for, else what it begins or ends with. */
async function addLikely(term: Term, engine: Engine, lexicon: Lexicon): Promise<void> {
  const { word, fits, begins, sought } = term;
  if (fits.size === 0) {
    const longer = lexicon.completions(word);
    const others = longer.length > 0 ? longer : lexicon.near(word);
    for (const other of others) {
      add(fits, await engine.having(other), longer.length > 0 ? less.completed : less.mistyped);
      sought.add(other);
    }
    if (others.length === 0) await addParts(term, lexicon.endsOf(word), engine, lexicon);
    if (longer.length === 0) term.instead = others;
  }
  await addCommoner(term, engine, lexicon);
  // What begins so is a longer word when the word is there; otherwise it may be anything.
  if (word.length > 3) add(fits, without(begins, fits), fits.size > 0 ? less.begins : less.unknown);
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

function add(to: Map<string, number>, fits: Fits, share: number): void {
  for (const [id, fit] of fits) to.set(id, Math.max(to.get(id) ?? 0, fit * share));
}

function without(fits: Fits, others: Fits): Fits {
  return new Map([...fits].filter(([id]) => !others.has(id)));
}
