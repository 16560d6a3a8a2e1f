import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Output } from '../../src/outputs/output.ts';
import { findOutput, writeOutputs } from '../../src/site/write.ts';
import { filesBelow } from '../scratch.ts';
import { stageOf } from '../stage.ts';

const outputs: readonly Output[] = [
  { name: 'texts', *render() { yield { path: 'a/b/één.txt', content: () => 'tekst ë' }; yield { path: 'c.bin', content: () => new Uint8Array([0, 255]) }; } },
  { name: 'copies', *render() { yield { path: 'media/x.png', content: { copy: 'media/x.png' } }; } },
]; // prettier-ignore

it('files of outputs are written below a folder, texts as UTF-8, and copies byte for byte', async () => {
  const root = await mkdtemp(join(tmpdir(), 'write-'));
  await mkdir(join(root, 'content', 'media'), { recursive: true });
  await writeFile(join(root, 'content', 'media', 'x.png'), new Uint8Array([137, 80]));
  expect(writeOutputs(outputs, await stageOf({}), join(root, 'dist'), join(root, 'content'))).toBe(3);
  const written = await filesBelow(join(root, 'dist'));
  expect([...written].map(([path, bytes]) => [path, [...bytes]])).toEqual([
    ['a/b/één.txt', [...new TextEncoder().encode('tekst ë')]],
    ['c.bin', [0, 255]],
    ['media/x.png', [137, 80]],
  ]);
});

it('a file is found by its path, and made only then', async () => {
  const stage = await stageOf({});
  expect(findOutput(outputs, stage, 'media/x.png')?.content).toEqual({ copy: 'media/x.png' });
  expect(findOutput(outputs, stage, 'media/y.png')).toBeUndefined();
});

it.each(['a/b/één.txt', 'media/x.png'])('a page that is there already is never written over: %s', async (path) => {
  const root = await mkdtemp(join(tmpdir(), 'write-'));
  await mkdir(join(root, 'content', 'media'), { recursive: true });
  await writeFile(join(root, 'content', 'media', 'x.png'), 'nieuw');
  await mkdir(join(root, 'dist', dirname(path)), { recursive: true });
  await writeFile(join(root, 'dist', path), 'oud');
  const stage = await stageOf({});
  expect(() => writeOutputs(outputs, stage, join(root, 'dist'), join(root, 'content'))).toThrow('EEXIST');
  expect(await readFile(join(root, 'dist', path), 'utf8')).toBe('oud');
});
