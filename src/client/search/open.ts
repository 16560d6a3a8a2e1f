import { openChoices, type Choices } from '../../search/choices.ts';
import { openLexicon, type Lexicon } from '../../search/lexicon.ts';
import { pagefindEngine, type Pagefind, type PagefindEngine } from '../../search/query/pagefind.ts';
import { once } from '../once.ts';

/** The index, once it has come. */
export interface OpenIndex {
  readonly engine: PagefindEngine;
  readonly lexicon: Lexicon;
  /** What pages can be narrowed down by, and their orders; asked for at the first call. */
  choices(): Promise<Choices>;
  /**
   * Rejects when the index cannot be reached, or was replaced by another since. Pagefind does not tell: it
   * takes a piece that did not come for one without words.
   */
  check(): Promise<void>;
}

/** Hands over the index at an address; rejects when it does not come. After `forget` it is opened anew. */
export function indexAt(address: string): { readonly get: () => Promise<OpenIndex>; readonly forget: () => void } {
  let tries = 0;
  const anew = (): (() => Promise<OpenIndex>) => once(() => open(address, tries++));
  let get = anew();
  return {
    get: () => get(),
    forget: () => {
      get = anew();
    },
  };
}

async function open(address: string, tries: number): Promise<OpenIndex> {
  // A browser keeps a module with what it has in memory; another address is another module.
  const code = `${address}pagefind.js${tries > 0 ? `?${String(tries)}` : ''}`;
  const [pagefind, words, entry] = await Promise.all([
    import(/* @vite-ignore */ new URL(code, location.href).href) as Promise<Pagefind>,
    textAt(`${address}woorden.txt`),
    textAt(`${address}pagefind-entry.json`),
  ]);
  // A worker would be a second copy of the code, and an answer takes a few milliseconds.
  await pagefind.options({ basePath: address, noWorker: true });
  return {
    engine: pagefindEngine(pagefind, address),
    lexicon: openLexicon(words),
    choices: once(async () => openChoices(await textAt(`${address}keuzes.json`))),
    check: async () => {
      const now = await textAt(`${address}pagefind-entry.json`, 'no-store');
      if (now !== entry) throw new Error('There is another index now');
    },
  };
}

async function textAt(address: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
