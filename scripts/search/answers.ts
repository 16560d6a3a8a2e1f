import type { SearchDocument } from '../../src/search/build/document.ts';
import { indexOf } from '../../src/search/build/pagefind.ts';
import { ask } from '../../src/search/query/ask.ts';
import { openLocal, type LocalSearch } from './local.ts';
import type { Answered } from './marks.ts';
import { plainIndexOf } from './plain.ts';
import type { Query } from './queries.ts';

/** Pages of an answer that are looked at. */
const looked = 10;

/** Asks every question of our search of these pages, and of Pagefind by itself. */
export async function answersTo(
  queries: readonly Query[],
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly Answered[]> {
  const idOf = new Map(documents.map(({ id, url }) => [url, id]));
  const idsOf = (found: readonly { readonly id: string }[], { engine }: LocalSearch): Promise<string[]> =>
    Promise.all(found.slice(0, looked).map(async ({ id }) => idOf.get((await engine.dataOf(id)).url) ?? ''));
  const ours = await openLocal(await indexOf(documents, synonyms));
  const plain = await openLocal(await plainIndexOf(documents));
  const answered: Answered[] = [];
  for (const query of queries) {
    const { hits } = await ask(query.query, ours.engine, ours.lexicon);
    const { results } = await plain.pagefind.search(query.query);
    answered.push({ query, found: await idsOf(hits, ours), plain: await idsOf(results, plain) });
    onProgress(answered.length, queries.length);
  }
  await ours.close();
  await plain.close();
  return answered;
}
