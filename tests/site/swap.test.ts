import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { besideOf, recover, swap } from '../../src/site/swap.ts';

/** A process that is certainly not running: no system gives out so high a number. */
const gone = 2 ** 22 + 1;

async function folders(...names: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'swap-'));
  for (const name of names) {
    await mkdir(join(root, name));
    await writeFile(join(root, name, 'index.html'), name);
  }
  return root;
}

describe('swap', () => {
  it('puts the new site in place of the old one', async () => {
    const root = await folders('dist', 'next');
    await swap(join(root, 'next'), join(root, 'dist'));
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('next');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('works without an old one', async () => {
    const root = await folders('next');
    await swap(join(root, 'next'), join(root, 'dist'));
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('leaves the old one when the new one is not there', async () => {
    const root = await folders('dist');
    await expect(swap(join(root, 'next'), join(root, 'dist'))).rejects.toThrow();
    expect(await readdir(root)).toEqual(['dist']);
    expect(existsSync(join(root, 'dist', 'index.html'))).toBe(true);
  });
});

describe('recover', () => {
  it('removes what a killed build left', async () => {
    const root = await folders('dist', `dist.next-${String(gone)}`, `dist.old-${String(gone)}`);
    await recover(join(root, 'dist'));
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('dist');
  });

  it('puts the old site back when the kill came between the two renames', async () => {
    const root = await folders(`dist.next-${String(gone)}`, `dist.old-${String(gone)}`);
    await recover(join(root, 'dist'));
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe(`dist.old-${String(gone)}`);
  });

  it('leaves a build that is still running, and folders of others, alone', async () => {
    const running = `dist.next-${String(process.ppid)}`;
    const root = await folders('dist', running, 'dist.backup', `other.next-${String(gone)}`);
    await recover(join(root, 'dist'));
    expect((await readdir(root)).sort()).toEqual(['dist', 'dist.backup', running, `other.next-${String(gone)}`].sort());
  });

  it('does nothing where there is nothing', async () => {
    await expect(recover(join(await folders(), 'not-there', 'dist'))).resolves.toBeUndefined();
  });
});

it('a build works beside its target, so that the swap is a rename', () => {
  expect(besideOf('/site/dist')).toBe(`/site/dist.next-${String(process.pid)}`);
});
