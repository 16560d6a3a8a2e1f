import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Output } from '../../src/outputs/output.ts';
import { openDerived } from '../../src/site/derived.ts';
import { contentOf, findOutput, writeOutputs, type Target } from '../../src/site/write.ts';
import { filesBelow } from '../scratch.ts';
import { stageOf } from '../stage.ts';

const outputs: readonly Output[] = [
  { name: 'texts', *render() { yield { path: 'a/b/één.txt', content: () => 'tekst ë' }; yield { path: 'c.bin', content: () => new Uint8Array([0, 255]) }; } },
  { name: 'copies', *render() { yield { path: 'media/x.png', content: { copy: 'media/x.png' } }; } },
  { name: 'derived', *render() { yield { path: 'media/y.png', content: { from: 'media/x.png', by: 'sharp', key: ['y'], make: (from) => from.slice().reverse() } }; } },
]; // prettier-ignore

const targetOf = (root: string, more: Partial<Target> = {}): Target => {
  const content = join(root, 'content');
  return { folder: join(root, 'dist'), content, derived: openDerived(join(root, '.cache'), content), ...more };
};

it('files of outputs are written below a folder, texts as UTF-8, copies byte for byte, and what takes long from the store', async () => {
  const root = await mkdtemp(join(tmpdir(), 'write-'));
  await mkdir(join(root, 'content', 'media'), { recursive: true });
  await writeFile(join(root, 'content', 'media', 'x.png'), new Uint8Array([137, 80]));
  const told: string[] = [];
  const onProgress = (done: number, total: number): void => void told.push(`${String(done)}/${String(total)}`);
  expect(await writeOutputs(outputs, await stageOf({}), targetOf(root, { onProgress }))).toBe(4);
  const written = await filesBelow(join(root, 'dist'));
  expect([...written].map(([path, bytes]) => [path, [...bytes]])).toEqual([
    ['a/b/één.txt', [...new TextEncoder().encode('tekst ë')]],
    ['c.bin', [0, 255]],
    ['media/x.png', [137, 80]],
    ['media/y.png', [80, 137]],
  ]);
  expect(told).toEqual(['1/1']);
  // Again, into another folder: nothing is made.
  await writeOutputs(outputs, await stageOf({}), targetOf(root, { onProgress, folder: join(root, 'next') }));
  expect(told).toHaveLength(1);
  expect(await filesBelow(join(root, 'next'))).toEqual(written);
});

it('files that are there already are left', async () => {
  const root = await mkdtemp(join(tmpdir(), 'write-'));
  const taken = new Set(['media/x.png', 'media/y.png']);
  expect(await writeOutputs(outputs, await stageOf({}), targetOf(root, { taken }))).toBe(2);
});

it('a file is found by its path, and made only then', async () => {
  const stage = await stageOf({});
  expect(findOutput(outputs, stage, 'media/x.png')?.content).toEqual({ copy: 'media/x.png' });
  expect(findOutput(outputs, stage, 'media/z.png')).toBeUndefined();
});

it('a file is served as it would be written', async () => {
  const root = await mkdtemp(join(tmpdir(), 'write-'));
  await mkdir(join(root, 'content', 'media'), { recursive: true });
  await writeFile(join(root, 'content', 'media', 'x.png'), new Uint8Array([137, 80]));
  const stage = await stageOf({});
  const target = targetOf(root);
  await writeOutputs(outputs, stage, target);
  const written = await filesBelow(target.folder);
  for (const [path, bytes] of written) {
    const file = findOutput(outputs, stage, path);
    expect(Buffer.from((file && (await contentOf(file, path, target))) ?? '').equals(bytes)).toBe(true);
  }
  expect(written.size).toBe(4);
});

it.each(['a/b/één.txt', 'media/x.png', 'media/y.png'])(
  'a page that is there already is never written over: %s',
  async (path) => {
    const root = await mkdtemp(join(tmpdir(), 'write-'));
    await mkdir(join(root, 'content', 'media'), { recursive: true });
    await writeFile(join(root, 'content', 'media', 'x.png'), 'nieuw');
    await mkdir(join(root, 'dist', dirname(path)), { recursive: true });
    await writeFile(join(root, 'dist', path), 'oud');
    const stage = await stageOf({});
    await expect(writeOutputs(outputs, stage, targetOf(root))).rejects.toThrow('EEXIST');
    expect(await readFile(join(root, 'dist', path), 'utf8')).toBe('oud');
  },
);
