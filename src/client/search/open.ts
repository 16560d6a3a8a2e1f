import { openLexicon, type Lexicon } from '../../search/lexicon.ts';
import { openChoices, type Choices } from '../../search/choices.ts';
import { pagefindEngine, type Pagefind, type PagefindEngine } from '../../search/query/pagefind.ts';

/** The index, once it has come. */
export interface OpenIndex {
  readonly engine: PagefindEngine;
  readonly lexicon: Lexicon;
  /** What pages can be narrowed down by, and their orders; asked for at the first call. */
  choices(): Promise<Choices>;
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
  // A worker would be a second copy of the code, and an answer takes a few milliseconds.
  await pagefind.options({ basePath: address, noWorker: true });
  let choices: Promise<Choices> | undefined;
  return {
    engine: pagefindEngine(pagefind, address),
    lexicon: openLexicon(words),
    choices: () => {
      choices ??= textAt(`${address}keuzes.json`)
        .then(openChoices)
        .catch((error: unknown) => {
          choices = undefined;
          throw error;
        });
      return choices;
    },
  };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
