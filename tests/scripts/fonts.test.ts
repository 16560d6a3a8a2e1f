import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFolder, makeFonts } from '../../scripts/fonts/make.ts';
import { firstFonts } from '../../src/view/fonts.ts';

const root = join(import.meta.dirname, '../..');

describe('npm run fonts', { timeout: 60_000 }, () => {
  let made: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    made = await makeFonts(root);
  }, 60_000);

  const sizes = (): ReadonlyMap<string, number> =>
    new Map([...made].filter(([path]) => path.endsWith('.woff2')).map(([path, { length }]) => [path, length]));

  it('makes the files that are in the project, byte for byte, and those are all', async () => {
    const changed: string[] = [];
    for (const [path, bytes] of made) {
      if (Buffer.compare(await readFile(join(root, path)), bytes) !== 0) changed.push(path);
    }
    expect(changed).toEqual([]);
    const there = (await readdir(join(root, fontFolder))).map((name) => `${fontFolder}/${name}`);
    expect(there.sort()).toEqual([...made.keys()].filter((path) => path.startsWith(fontFolder)).sort());
  });

  it('makes at most 130 kB of fonts, and at most 60 kB of them to fetch first', () => {
    const all = [...sizes().values()].reduce((sum, size) => sum + size, 0);
    const first = firstFonts.map(({ file }) => sizes().get(`${fontFolder}/${file}`) ?? Infinity);
    expect(all).toBeLessThanOrEqual(130_000);
    expect(all).toBeGreaterThan(50_000);
    expect(first.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    expect(first.length).toBeGreaterThan(0);
  });

  it('gives each file a name that changes with its bytes, and a licence beside it', () => {
    const names = [...sizes().keys()].map((path) => path.slice(fontFolder.length + 1));
    expect(names.filter((name) => !/^[a-z-]+\.[\da-f]{8}\.woff2$/.test(name))).toEqual([]);
    const licences = [...made].filter(([path]) => path.endsWith('.txt'));
    expect(licences.map(([path]) => path.slice(fontFolder.length + 1))).toEqual([
      'OFL-literata.txt',
      'OFL-atkinson-hyperlegible-next.txt',
      'OFL-bricolage-grotesque.txt',
    ]);
    for (const [, bytes] of licences) {
      expect(new TextDecoder().decode(bytes)).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });

  it('names every file in the style sheet', () => {
    const css = new TextDecoder().decode(made.get('src/styles/fonts.css'));
    const named = [...css.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(([, name = '']) => `${fontFolder}/${name}`);
    expect([...new Set(named)]).toEqual([...sizes().keys()]);
    expect(css.match(/font-display: swap/g)?.length).toBe(named.length);
  });
});
