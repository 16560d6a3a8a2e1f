import { gunzipSync } from 'node:zlib';
import { fold } from '../dutch/words.ts';
import { compare, packChoices } from '../choices.ts';
import { readFragment } from '../fragment.ts';
import type { SearchDocument } from './document.ts';
import type { IndexFile } from './pagefind.ts';

/**
 * The choices of a collection: by what its pages can be narrowed down, and their orders. Pagefind has
 * filters too, but writes them in another order each time, so that no build would equal the one before.
 */
export function choicesOf(documents: readonly SearchDocument[], files: readonly IndexFile[]): string {
  const ids = idsIn(files);
  const idOf = (url: string): string => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`Pagefind made no fragment for ${url}`);
    return id;
  };
  const pages = documents
    .map((document) => ({ ...document, key: fold(document.sortTitle ?? document.title) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.url, b.url))
    .map(({ url, facets, date }) => ({ id: idOf(url), facets, date }));
  return packChoices(pages);
}

/** The ids that Pagefind gives to pages, by their address: they are the names of their fragments. */
function idsIn(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (id === undefined) return [];
      return [[readFragment(gunzipSync(content).toString()).url, id] as const];
    }),
  );
}
