import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/format.ts', import.meta.url));

it('takes away a byte-order mark, though nothing else is to be changed', { timeout: 30_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'format-'));
  try {
    const file = join(root, 'content/wiki/a.mdx');
    const text = '---\ntitle: A\nsummary: B\nstatus: concept\n---\n\nTekst.\n';
    mkdirSync(join(root, 'content/wiki'), { recursive: true });
    writeFileSync(file, `\ufeff${text}`);
    const run = (...args: string[]): string =>
      spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' }).stdout;
    expect(run('--check')).toContain('content/wiki/a.mdx staat niet in de vaste vorm');
    run();
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(run('--check')).toBe('');
  } finally {
    rmSync(root, { recursive: true });
  }
});
