import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskCache, noCache } from '../../src/read/cache.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  path = join(folder, 'diep', 'parsed.jsonl');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Saves values and gives what the next process would find. */
async function fill(values: Readonly<Record<string, unknown>>): Promise<void> {
  const cache = await diskCache(path);
  for (const [key, value] of Object.entries(values)) cache.set(key, value);
  await cache.save();
}
const lines = (): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);

describe('diskCache', () => {
  it('gives back in the next process what this one set', async () => {
    const value = { tekst: 'één\ttwee\ndrie\u2028 "vier"', lijst: [1, null, { diep: true }] };
    await fill({ a: value });
    expect((await diskCache(path)).get('a')).toEqual(value);
    expect((await diskCache(path)).get('b')).toBeUndefined();
  });

  it('writes one line for each value, sorted by key', async () => {
    await fill({ b: 2, a: { x: '1\n2' } });
    expect(lines()).toEqual(['a\t{"x":"1\\n2"}', 'b\t2']);
  });

  it('drops what was not asked for since it was loaded', async () => {
    await fill({ a: 1, b: 2 });
    const cache = await diskCache(path);
    cache.get('b');
    await cache.save();
    expect(lines()).toEqual(['b\t2']);
  });

  it('does not write when nothing changed', async () => {
    await fill({ a: 1 });
    rmSync(path);
    writeFileSync(path, 'a\t1');
    const cache = await diskCache(path);
    cache.get('a');
    await cache.save();
    expect(readFileSync(path, 'utf8')).toBe('a\t1');
  });

  it('skips damaged lines and keeps the others', async () => {
    mkdirSync(join(folder, 'diep'));
    writeFileSync(
      path,
      [
        'a\t{"x":1}',
        'b\t{"x":',
        'zonder tab',
        '\tzonder sleutel',
        '',
        '\0\0\0',
        'c\tniets',
        'd\t[2]',
        'e\t{"half',
      ].join('\n'),
    );
    const cache = await diskCache(path);
    expect(['a', 'b', 'zonder tab', '', 'c', 'd', 'e'].map((key) => cache.get(key))).toEqual([
      { x: 1 },
      undefined,
      undefined,
      undefined,
      undefined,
      [2],
      undefined,
    ]);
    cache.set('b', 'nieuw');
    await cache.save();
    expect(lines()).toEqual(['a\t{"x":1}', 'b\t"nieuw"', 'd\t[2]']);
  });

  it('begins empty when the file is a folder or full of other bytes', async () => {
    mkdirSync(path, { recursive: true });
    expect((await diskCache(path)).get('a')).toBeUndefined();
    rmSync(path, { recursive: true });
    writeFileSync(path, new Uint8Array([0xff, 0xfe, 0x00, 0x0a]));
    expect((await diskCache(path)).get('a')).toBeUndefined();
  });

  it('is not bothered by what a killed process left beside it', async () => {
    await fill({ a: 1 });
    writeFileSync(`${path}.12345.tmp`, 'a\t2\nb\t{"half');
    expect((await diskCache(path)).get('a')).toBe(1);
    expect((await diskCache(path)).get('b')).toBeUndefined();
  });

  it('costs nothing but time when it cannot be written', async () => {
    writeFileSync(join(folder, 'diep'), 'a file where the folder should be');
    const cache = await diskCache(path);
    cache.set('a', 1);
    await expect(cache.save()).resolves.toBeUndefined();
    expect(cache.get('a')).toBe(1);
  });

  it('leaves nothing beside it when renaming fails', async () => {
    mkdirSync(join(path, 'bezet'), { recursive: true });
    const cache = await diskCache(path);
    cache.set('a', 1);
    await cache.save();
    expect(readdirSync(join(folder, 'diep'))).toEqual(['parsed.jsonl']);
  });

  it('survives two processes that save at once: one of them wins whole', async () => {
    const source = fileURLToPath(new URL('../../src/read/cache.ts', import.meta.url));
    const code = `
      import { diskCache } from ${JSON.stringify(source)};
      const name = process.argv[2];
      for (let round = 0; round < 20; round += 1) {
        const cache = await diskCache(${JSON.stringify(path)});
        for (let i = 0; i < 300; i += 1) cache.set(name + i, { name, text: name.repeat(200) });
        await cache.save();
      }`;
    const script = join(folder, 'schrijver.mjs');
    writeFileSync(script, code);
    const children = ['a', 'b'].map((name) =>
      spawn(process.execPath, [script, name], { stdio: ['ignore', 'ignore', 'inherit'] }),
    );
    expect(await Promise.all(children.map(async (child) => (await once(child, 'close'))[0] as number))).toEqual([0, 0]);
    const names = new Set(
      lines().map((line) => (JSON.parse(line.slice(line.indexOf('\t') + 1)) as { name: string }).name),
    );
    expect(lines().length % 300).toBe(0);
    expect(names.size).toBeGreaterThan(0);
    expect(readdirSync(join(folder, 'diep'))).toEqual(['parsed.jsonl']);
  }, 20_000);
});

describe('noCache', () => {
  it('forgets', async () => {
    const cache = noCache();
    cache.set('a', 1);
    await cache.save();
    expect(cache.get('a')).toBeUndefined();
  });
});
