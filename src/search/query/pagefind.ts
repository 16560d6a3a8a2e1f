import type { Engine, Found } from './ask.ts';
import type { Anchor } from './excerpt.ts';

/** The part of `pagefind.js` that we call. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<{ readonly results: readonly Result[] }>;
  /** Every facet with its values, each with its number of pages. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<ResultData>;
}

/** What Pagefind keeps of a page. */
export interface ResultData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The whole text. */
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
}

/** An engine on Pagefind, with what it found kept: a word of a question is asked for more than once. */
export interface PagefindEngine extends Engine {
  /** The page behind an id that was found. Throws for another id. */
  dataOf(id: string): Promise<ResultData>;
  /** Ids of all pages, in an order of the index: `datum` or `titel`. */
  ordered(by: string, direction: 'asc' | 'desc'): Promise<readonly string[]>;
}

/** A fit for a page with the very word of which the engine gives no score. */
const leastFit = 0.5;

/** Wraps Pagefind. Its search matches loosely and says nothing of how; a search in quotes says which pages have the word. */
export function pagefindEngine(pagefind: Pagefind): PagefindEngine {
  const results = new Map<string, Result>();
  const kept = new Map<string, Promise<readonly Result[]>>();
  const search = (term: string | null, options?: SearchOptions): Promise<readonly Result[]> => {
    const key = `${term ?? ''}\n${JSON.stringify(options ?? {})}`;
    const before = kept.get(key);
    if (before) return before;
    const answer = pagefind.search(term, options).then(({ results: found }) => {
      for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
      return found;
    });
    kept.set(key, answer);
    return answer;
  };
  const find = async (term: string): Promise<Found> => {
    const [loose, exact] = await Promise.all([search(term), search(`"${term}"`)]);
    const fits = new Map(exact.map(({ id }) => [id, leastFit]));
    const begins = new Map<string, number>();
    for (const { id, score } of loose) (fits.has(id) ? fits : begins).set(id, score);
    return { exact: fits, begins };
  };
  return {
    find,
    // Most forms that are tried do not exist: only of those that do it is asked how well they fit.
    having: async (term) => ((await search(`"${term}"`)).length > 0 ? (await find(term)).exact : new Map()),
    dataOf: async (id) => {
      const result = results.get(id);
      if (!result) throw new Error(`No search has found ${id}`);
      return result.data();
    },
    ordered: async (by, direction) => (await search(null, { sort: { [by]: direction } })).map(({ id }) => id),
  };
}
