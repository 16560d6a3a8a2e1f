import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from '../../src/search/build/pagefind.ts';
import { openLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { pagefindEngine, type Pagefind, type PagefindEngine } from '../../src/search/query/pagefind.ts';
import { serve } from '../audit/serve.ts';

/** An index that can be asked on this machine, by the same code as in a browser. */
export interface LocalSearch {
  readonly pagefind: Pagefind;
  readonly engine: PagefindEngine;
  readonly lexicon: Lexicon;
  close(): Promise<void>;
}

/** The files of an index, served on this machine: Pagefind asks for them. */
export interface ServedIndex {
  /** Opens it as a browser does that has nothing of it yet. */
  open(): Promise<Omit<LocalSearch, 'close'>>;
  close(): Promise<void>;
}

/** Opens an index. */
export async function openLocal(files: readonly IndexFile[]): Promise<LocalSearch> {
  const index = await serveIndex(files);
  return { ...(await index.open()), close: () => index.close() };
}

/** Serves an index, to open it more than once. */
export async function serveIndex(files: readonly IndexFile[]): Promise<ServedIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  // Node takes a `.js` file for CommonJS unless a package says otherwise.
  const all = [...files, { path: 'package.json', content: new TextEncoder().encode('{"type":"module"}') }];
  for (const { path, content } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const served = await serve(folder);
  const words = files.find(({ path }) => path === 'woorden.txt');
  const code = pathToFileURL(join(folder, 'pagefind.js')).href;
  let opened = 0;
  return {
    open: async () => {
      // Another address is another module, with nothing in its memory.
      const pagefind = (await import(`${code}?${opened++}`)) as Pagefind;
      await pagefind.options({ basePath: served.url });
      return {
        pagefind,
        engine: pagefindEngine(pagefind, served.url),
        lexicon: openLexicon(words ? new TextDecoder().decode(words.content) : '0'),
      };
    },
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
