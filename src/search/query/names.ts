import { formsOf } from '../dutch/inflect.ts';
import { telling } from '../dutch/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { add, inAll, type Engine } from './engine.ts';
import { addForms, enough, less, type Term } from './term.ts';

/** Longest compound that is looked for. */
const longest = 60;

/** Of a word that so many pages have, other words for the same are not looked for either: it says little by itself. */
const plenty = 300;

/**
 * Words that stand apart in the question and together on a page: `burger service nummer`, `e participatie`;
 * and what is put the other way round: `plan voor participatie` for `participatieplan`.
 */
export async function addJoined(
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
      if (meant.length === 0 || joined.length > longest) return;
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
export async function addSynonyms(
  words: readonly string[],
  terms: readonly Term[],
  engine: Engine,
  lexicon: Lexicon,
): Promise<void> {
  const tries = words.flatMap((_, from) =>
    [1, 2, 3, 4, 5]
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

/**
 * A name of one or more words. Of three or more, such as `burgemeester en wethouders`, the pages that have those that
 * say something: on `en` there is a lot to fetch. Of two every word counts: `niet gelukt`.
 */
async function addName(
  to: Pick<Term, 'fits' | 'sought'>,
  name: string,
  engine: Engine,
  lexicon: Lexicon,
): Promise<void> {
  const words = name.split(' ');
  const [first, ...rest] = telling(words).filter((word) => word.length > 1);
  if (first === undefined) return;
  if (words.length !== 2 && rest.length === 0) await addForms(to, first, engine, lexicon);
  else if (words.length === 2 || rest.length + 1 === words.length) add(to.fits, await engine.having(name), 1);
  else {
    const [some = new Map<string, number>(), ...others] = await Promise.all(
      [first, ...rest].map((word) => engine.having(word)),
    );
    add(to.fits, inAll(some, others), 1);
  }
}
