import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFolder, hashOf, memoryFolder } from '../../src/read/folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const write = (path: string, data = 'x'): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), data);
};

describe('diskFolder', () => {
  it('lists files of all depths, sorted by code unit, with their size', async () => {
    for (const path of ['b.mdx', 'a/z.mdx', 'a/B.mdx', 'a/b/c/d.mdx', 'a-b.mdx']) write(path, path);
    const list = await diskFolder(root).list();
    expect(list.map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ['a-b.mdx', 'file', 7],
      ['a/B.mdx', 'file', 7],
      ['a/b/c/d.mdx', 'file', 11],
      ['a/z.mdx', 'file', 7],
      ['b.mdx', 'file', 5],
    ]);
  });

  it('leaves hidden and temporary files out', async () => {
    for (const path of ['.DS_Store', '.git/config', 'a.mdx.tmp', 'a.mdx', 'map/.gitkeep']) write(path);
    expect((await diskFolder(root).list()).map(({ path }) => path)).toEqual(['a.mdx']);
  });

  it('does not read through a link that came in the place of a file', async () => {
    write('echt.mdx');
    symlinkSync(join(root, 'echt.mdx'), join(root, 'a.mdx'));
    await expect(diskFolder(root).read('a.mdx')).rejects.toThrow();
    expect(new TextDecoder().decode(await diskFolder(root).read('echt.mdx'))).toBe('x');
  });

  it('names links and follows none, not even to a folder or to nowhere', async () => {
    write('echt/a.mdx');
    symlinkSync(join(root, 'echt/a.mdx'), join(root, 'bestand.mdx'));
    symlinkSync(join(root, 'echt'), join(root, 'map'));
    symlinkSync(root, join(root, 'kring'));
    symlinkSync('/nergens', join(root, 'stuk'));
    expect((await diskFolder(root).list()).map(({ path, kind }) => [path, kind])).toEqual([
      ['bestand.mdx', 'link'],
      ['echt/a.mdx', 'file'],
      ['kring', 'link'],
      ['map', 'link'],
      ['stuk', 'link'],
    ]);
  });

  it('names what is no file, and folders with the name of a file are folders', async () => {
    execFileSync('mkfifo', [join(root, 'pijp.mdx')]);
    write('map.mdx/a.mdx');
    mkdirSync(join(root, 'leeg.mdx'));
    expect((await diskFolder(root).list()).map(({ path, kind }) => [path, kind])).toEqual([
      ['map.mdx/a.mdx', 'file'],
      ['pijp.mdx', 'other'],
    ]);
  });

  it('keeps the spelling of names', async () => {
    write('cafe\u0301.mdx');
    write('é ü.mdx');
    expect((await diskFolder(root).list()).map(({ path }) => path).sort()).toEqual(
      ['cafe\u0301.mdx', 'é ü.mdx'].sort(),
    );
  });

  it('is empty when it does not exist', async () => {
    expect(await diskFolder(join(root, 'nergens')).list()).toEqual([]);
  });

  it('rejects when it is a file', async () => {
    write('bestand');
    await expect(diskFolder(join(root, 'bestand')).list()).rejects.toThrow('ENOTDIR');
  });

  it('gives another stamp to a file that changed, and the same to one that did not', async () => {
    write('a.mdx', 'een');
    write('b.mdx', 'een');
    const stamps = async (): Promise<string[]> => (await diskFolder(root).list()).map(({ stamp }) => stamp);
    const [a, b] = await stamps();
    write('a.mdx', 'twee');
    const [a2, b2] = await stamps();
    expect(a2).not.toBe(a);
    expect(b2).toBe(b);
  });

  it('reads bytes, and rejects for a file that is not there', async () => {
    write('a.mdx', 'één');
    expect(Buffer.from(await diskFolder(root).read('a.mdx')).toString()).toBe('één');
    await expect(diskFolder(root).read('b.mdx')).rejects.toThrow('ENOENT');
  });
});

describe('memoryFolder', () => {
  it('does what a folder on disk does', async () => {
    const folder = memoryFolder({ 'b.mdx': 'één', 'a/c.png': new Uint8Array([1, 2]) });
    expect((await folder.list()).map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ['a/c.png', 'file', 2],
      ['b.mdx', 'file', 5],
    ]);
    expect(await folder.read('a/c.png')).toEqual(new Uint8Array([1, 2]));
    await expect(folder.read('nergens')).rejects.toThrow('No file nergens');
  });

  it('gives a stamp that follows the content', async () => {
    const stamp = async (text: string): Promise<string | undefined> =>
      (await memoryFolder({ a: text }).list())[0]?.stamp;
    expect(await stamp('x')).toBe(await stamp('x'));
    expect(await stamp('x')).not.toBe(await stamp('y'));
  });
});

describe('hashOf', () => {
  it('depends on each part and on where parts end', () => {
    expect(hashOf('a')).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set([hashOf('ab'), hashOf('a', 'b'), hashOf('', 'ab'), hashOf('ab', '')]).size).toBe(4);
    expect(hashOf('é')).toBe(hashOf(new TextEncoder().encode('é')));
  });
});
