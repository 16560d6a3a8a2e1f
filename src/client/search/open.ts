import { openLexicon, type Lexicon } from '../../search/lexicon.ts';
import { loadFacets, type Facets } from '../../search/query/facets.ts';
import { pagefindEngine, type Pagefind, type PagefindEngine } from '../../search/query/pagefind.ts';
import { base } from '../address.ts';

/** The index, once it has come. */
export interface OpenIndex {
  readonly engine: PagefindEngine;
  readonly lexicon: Lexicon;
  /** What pages can be narrowed down by; asked for at the first call. */
  facets(): Promise<Facets>;
}

/** Hands over the index at an address, asked for once; rejects when it does not come. The next time it tries again. */
export function indexAt(address: string): () => Promise<OpenIndex> {
  let loading: Promise<OpenIndex> | undefined;
  return () => {
    loading ??= open(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function open(address: string): Promise<OpenIndex> {
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ new URL(`${address}pagefind.js`, location.href).href) as Promise<Pagefind>,
    textAt(`${address}woorden.txt`),
  ]);
  await pagefind.options({ basePath: address, baseUrl: base() });
  let facets: Promise<Facets> | undefined;
  return {
    engine: pagefindEngine(pagefind),
    lexicon: openLexicon(words),
    facets: () => {
      facets ??= loadFacets(pagefind).catch((error: unknown) => {
        facets = undefined;
        throw error;
      });
      return facets;
    },
  };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
