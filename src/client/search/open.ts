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
}

/** Hands over the index at an address; rejects when it does not come. */
export const indexAt = (address: string): (() => Promise<OpenIndex>) => once(() => open(address));

async function open(address: string): Promise<OpenIndex> {
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ new URL(`${address}pagefind.js`, location.href).href) as Promise<Pagefind>,
    textAt(`${address}woorden.txt`),
  ]);
  // A worker would be a second copy of the code, and an answer takes a few milliseconds.
  await pagefind.options({ basePath: address, noWorker: true });
  return {
    engine: pagefindEngine(pagefind, address),
    lexicon: openLexicon(words),
    choices: once(async () => openChoices(await textAt(`${address}keuzes.json`))),
  };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
