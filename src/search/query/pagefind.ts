import { fetchFragment, type Fragment } from '../fragment.ts';
import type { Engine, Found } from './engine.ts';

/** The part of `pagefind.js` that we call. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}

export interface Result {
  readonly id: string;
  readonly score: number;
}

/** An engine on Pagefind, with what it found kept: a word of a question is asked for more than once. */
export interface PagefindEngine extends Engine {
  /** What is kept of a page. Rejects when it is not there. */
  dataOf(id: string): Promise<Fragment>;
}

/** A fit for a page with the very word of which the engine gives no score. */
const leastFit = 0.5;

/**
 * Wraps Pagefind, whose index is at an address. Its search matches loosely and says nothing of how; a
 * search in quotes says which pages have the word.
 */
export function pagefindEngine(pagefind: Pagefind, index: string): PagefindEngine {
  const search = remembered(async (term: string) => (await pagefind.search(term)).results);
  const dataOf = remembered((id: string) => fetchFragment(index, id));
  const find = async (term: string): Promise<Found> => {
    const [loose, exact] = await Promise.all([search(term), search(`"${term}"`)]);
    const fits = new Map(exact.map(({ id }) => [id, leastFit]));
    const begins = new Map<string, number>();
    for (const { id, score } of loose) {
      if (fits.has(id)) fits.set(id, Math.max(score, leastFit));
      else begins.set(id, score);
    }
    return { exact: fits, begins };
  };
  return {
    find,
    // Most forms that are tried do not exist: only of those that do it is asked how well they fit.
    having: async (term) => ((await search(`"${term}"`)).length > 0 ? (await find(term)).exact : new Map()),
    textOf: async (id) => (await dataOf(id)).content,
    titleOf: async (id) => (await dataOf(id)).meta['title'] ?? '',
    dataOf,
  };
}

/** The same function, which does its work once for each text; what went wrong is tried again. */
function remembered<T>(work: (text: string) => Promise<T>): (text: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const now = work(text);
    known.set(text, now);
    now.catch(() => known.delete(text));
    return now;
  };
}
