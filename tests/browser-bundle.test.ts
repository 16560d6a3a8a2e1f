import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown, type Plugin } from 'rolldown';
import { describe, expect, it } from 'vitest';

/** The parts of the core that the CMS, the preview and the search page use in a browser. */
const inBrowser = [
  'src/model/registry.ts',
  'src/body/normalise.ts',
  'src/body/engine.ts',
  'src/check/file/list.ts',
  'src/check/run.ts',
  'src/graph/links.ts',
  'src/graph/names.ts',
  'src/view/entry.ts',
];

const root = fileURLToPath(new URL('../', import.meta.url));

/** Bundles modules for a browser. `needed` tells which modules of Node are asked for, and by whom. */
async function bundle(source: string): Promise<{ readonly code: string; readonly needed: readonly string[] }> {
  const needed: string[] = [];
  const entry: Plugin = {
    name: 'entry',
    resolveId(id, importer) {
      if (id === 'entry') return '\0entry';
      if (!isBuiltin(id)) return undefined;
      needed.push(`${id}, by ${(importer ?? '').replace(root, '').replaceAll('\\', '/')}`);
      return { id, external: true };
    },
    load: (id) => (id === '\0entry' ? source : undefined),
  };
  const build = await rolldown({
    input: 'entry',
    cwd: root,
    platform: 'browser',
    // A worker is a browser without a document, which a test can give it.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    plugins: [entry],
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', name: 'core' });
  await build.close();
  return { code: output[0].code, needed };
}

const reexport = (files: readonly string[]): string =>
  files.map((file, n) => `export * as part${n} from ${JSON.stringify(root + file)};`).join('\n');

describe('the core in a browser', async () => {
  const { code, needed } = await bundle(reexport(inBrowser));

  it('needs no module of Node', () => {
    expect(needed).toEqual([]);
  });

  it('runs where the globals of Node are missing', () => {
    const browser = createContext({ URL, TextEncoder });
    runInContext(code, browser);
    const said: unknown = runInContext(`core.part1.normalise('5<6 en **vet**', core.part2.unifiedEngine)`, browser);
    expect(said).toEqual({ text: '5\\<6 en **vet**\n' });
  });
});

describe('the bundle', () => {
  it('tells which file needs a module of Node', async () => {
    const { needed } = await bundle(reexport(['src/model/slug.ts', 'src/read/folder.ts']));
    expect(needed).toContain('node:fs, by src/read/folder.ts');
  });
});
