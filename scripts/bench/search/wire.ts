import { gzipSync } from 'node:zlib';
import type { IndexFile } from '../../../src/search/build/pagefind.ts';
import { ask } from '../../../src/search/query/ask.ts';
import { serveIndex } from '../../search/local.ts';

/** Kinds of files of an index, by their paths. */
const kinds = {
  code: /^pagefind\.js$/,
  entry: /^pagefind-entry\.json$/,
  meta: /\.pf_meta$/,
  wasm: /^wasm\./,
  words: /^woorden\.txt$/,
  pieces: /\.pf_index$/,
  fragments: /\.pf_fragment$/,
  choices: /^keuzes\.json$/,
} as const;

export type Kind = keyof typeof kinds;

/** Bytes over the wire, by kind. */
export type Bytes = Readonly<Partial<Record<Kind, number>>>;

/** What a reader of an index fetches. */
export interface Fetched {
  /** For each question, of one who has nothing yet, with five results. */
  readonly first: readonly Bytes[];
  /** For each question, of the same reader: what the one after it adds. */
  readonly next: readonly Bytes[];
  /** What there is to narrow down by. */
  readonly choices: Bytes;
}

const shown = 5;

/** Asks each question as a new reader, then the next as the same one. */
export async function fetchedBy(files: readonly IndexFile[], questions: readonly string[]): Promise<Fetched> {
  const sizes = new Map(files.map(({ path, content }) => [path, wireSize(path, content)]));
  const index = await serveIndex(files);
  const watch = watchFetch();
  try {
    const first: Bytes[] = [];
    const next: Bytes[] = [];
    for (const [place, question] of questions.entries()) {
      const seen = new Set<string>();
      const added = (own: readonly string[] = []): Bytes => {
        const fresh = new Set([...own, ...watch.taken()].filter((path) => !seen.has(path)));
        for (const path of fresh) seen.add(path);
        return byKind([...fresh], sizes);
      };
      const { engine, lexicon } = await index.open();
      const answer = async (words: string): Promise<void> => {
        const { hits } = await ask(words, engine, lexicon);
        await Promise.all(hits.slice(0, shown).map(({ id }) => engine.dataOf(id)));
      };
      await answer(question);
      // A browser asks for these two itself; here they come from the disk.
      first.push(added(['pagefind.js', 'woorden.txt']));
      await answer(questions[(place + 1) % questions.length] ?? '');
      next.push(added());
    }
    return { first, next, choices: byKind(['keuzes.json'], sizes) };
  } finally {
    watch.stop();
    await index.close();
  }
}

/** All bytes together. */
export function total(bytes: Bytes): number {
  return Object.values(bytes).reduce((sum, part) => sum + part, 0);
}

/** What a file weighs on the wire: a server packs text; Pagefind has packed the rest. */
function wireSize(path: string, content: Uint8Array): number {
  return /\.(?:js|json|txt)$/.test(path) ? gzipSync(content, { level: 6 }).length : content.length;
}

function byKind(paths: readonly string[], sizes: ReadonlyMap<string, number>): Bytes {
  const bytes: Partial<Record<Kind, number>> = {};
  for (const path of paths) {
    const [kind] = Object.entries(kinds).find(([, pattern]) => pattern.test(path)) ?? [];
    const size = sizes.get(path);
    if (kind === undefined || size === undefined) throw new Error(`Search asks for ${path}, which this does not know`);
    bytes[kind as Kind] = (bytes[kind as Kind] ?? 0) + size;
  }
  return bytes;
}

/** Keeps the paths that this process asks a server for. */
function watchFetch(): { readonly taken: () => readonly string[]; readonly stop: () => void } {
  const { fetch } = globalThis;
  let paths: string[] = [];
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    paths.push(new URL(address).pathname.slice(1));
    return fetch(input, init);
  };
  return {
    taken: () => {
      const taken = paths;
      paths = [];
      return taken;
    },
    stop: () => {
      globalThis.fetch = fetch;
    },
  };
}
