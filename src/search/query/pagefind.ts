import type { Engine, Found } from './find.ts';

/** The part of `pagefind.js` that we call. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
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
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** An engine on Pagefind, with what it found kept: a word of a question is asked for more than once. */
export interface PagefindEngine extends Engine {
  /** The page behind an id that was found. Throws for another id. */
  dataOf(id: string): Promise<ResultData>;
}

/** A fit for a page with the very word of which the engine gives no score. */
const leastFit = 0.5;

/** Wraps Pagefind. Its search matches loosely and says nothing of how; a search in quotes says which pages have the word. */
export function pagefindEngine(pagefind: Pagefind): PagefindEngine {
  const results = new Map<string, Result>();
  const found = new Map<string, Promise<Found>>();
  const search = async (term: string): Promise<readonly Result[]> => {
    const answer = await pagefind.search(term);
    for (const result of answer.results) if (!results.has(result.id)) results.set(result.id, result);
    return answer.results;
  };
  const look = async (term: string): Promise<Found> => {
    const [loose, exact] = await Promise.all([search(term), search(`"${term}"`)]);
    const having = new Set(exact.map(({ id }) => id));
    const fits = new Map([...having].map((id) => [id, leastFit]));
    const begins = new Map<string, number>();
    for (const { id, score } of loose) (having.has(id) ? fits : begins).set(id, score);
    return { exact: fits, begins };
  };
  return {
    find: (term) => {
      const known = found.get(term) ?? look(term);
      found.set(term, known);
      return known;
    },
    phrase: async (words) => new Set((await search(`"${words}"`)).map(({ id }) => id)),
    dataOf: async (id) => {
      const result = results.get(id);
      if (!result) throw new Error(`No search has found ${id}`);
      return result.data();
    },
  };
}
