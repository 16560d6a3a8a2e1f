import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveFile } from '../../src/read/save.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('saveFile', () => {
  it('writes a file and the folders above it, and nothing beside it', async () => {
    await saveFile(join(folder, 'a/b/c.mdx'), 'één');
    await saveFile(join(folder, 'a/b/c.mdx'), 'twee');
    expect(readFileSync(join(folder, 'a/b/c.mdx'), 'utf8')).toBe('twee');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.mdx']);
  });

  it('rejects, and leaves nothing, when the file cannot be replaced', async () => {
    mkdirSync(join(folder, 'c.mdx/bezet'), { recursive: true });
    await expect(saveFile(join(folder, 'c.mdx'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['c.mdx']);
  });
});
