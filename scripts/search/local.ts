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

/** Opens an index: its files are served on this machine, for Pagefind asks for them. */
export async function openLocal(files: readonly IndexFile[]): Promise<LocalSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  // Node takes a `.js` file for CommonJS unless a package says otherwise.
  const all = [...files, { path: 'package.json', content: new TextEncoder().encode('{"type":"module"}') }];
  for (const { path, content } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const served = await serve(folder);
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: served.url });
  const words = files.find(({ path }) => path === 'woorden.txt');
  return {
    pagefind,
    engine: pagefindEngine(pagefind, served.url),
    lexicon: openLexicon(words ? new TextDecoder().decode(words.content) : '0'),
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
