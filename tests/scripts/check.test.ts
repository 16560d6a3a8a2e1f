import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { files, type Fields } from '../content.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Runs the command in a folder with this content. */
function check(
  entries: Readonly<Record<string, Fields>>,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly out: string; readonly err: string } {
  for (const [path, text] of Object.entries(files(entries))) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { status, out: stdout, err: stderr };
}

const sound = { 'site/site': {}, 'wiki/a': { body: '[[b]]' }, 'wiki/b': { body: '[[a]]' } };
const warned = { ...sound, 'essays/c': { body: '[[a]] [[weg]]' } };
const wrong = { ...warned, 'essays/d': { titel: 'x', body: '[[c]]' } };

describe('npm run check', { timeout: 30_000 }, () => {
  it('ends with 0 and one line when all is well', () => {
    expect(check(sound)).toEqual({ status: 0, out: '3 bestanden gelezen: 0 fouten, 0 waarschuwingen.\n', err: '' });
  });

  it('ends with 0 when there are warnings only', () => {
    const { status, out } = check(warned);
    expect(status).toBe(0);
    expect(out).toContain('content/essays/c.mdx\n');
    expect(out).toMatch(/\n\n4 bestanden gelezen: 0 fouten, 2 waarschuwingen\.\n$/);
  });

  it('ends with 1 in a folder that is not a project', () => {
    const { status, err } = check({});
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining('geen map content/') as string });
  });

  it('counts the files that could not be read too', () => {
    check(sound);
    writeFileSync(join(root, 'content/wiki/leeg.mdx'), '');
    expect(check(sound).out).toMatch(/\n4 bestanden gelezen: 1 fout, /);
  });

  it('ends with 1 when there is an error, and groups findings per file', () => {
    const { status, out } = check(wrong);
    expect(status).toBe(1);
    expect(out.match(/^content\/.*$/gm)).toEqual(['content/essays/c.mdx', 'content/essays/d.mdx']);
    expect(out).toContain(
      '  5:1  fout  Het veld "titel" bestaat niet bij essay.\n        Bedoel je title (Titel)? Dat veld staat er al: laat een van de twee staan.  [unknown-key]',
    );
  });

  it('gives all findings as JSON', () => {
    const { status, out } = check(wrong, ['--json']);
    const findings = JSON.parse(out) as Finding[];
    expect(status).toBe(1);
    expect(findings.map(({ code }) => code).sort()).toContain('unknown-key');
    expect(
      findings.every((finding) => Object.keys(finding).join() === 'code,level,file,line,column,message,cure'),
    ).toBe(true);
    expect(JSON.parse(check(sound, ['--json']).out)).toSatisfy(Array.isArray);
  });

  it('gives an empty array as JSON when all is well', () => {
    expect(check(sound, ['--json']).out).toBe('[]\n');
  });

  it.each(['GITHUB_ACTIONS', 'FORGEJO_ACTIONS'])('writes annotations as well under %s', (name) => {
    const { status, out } = check(wrong, [], { [name]: 'true' });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^::error file=content\/essays\/d\.mdx,line=5,col=1,title=unknown-key::Het veld "titel" bestaat niet bij essay\. /m,
    );
    expect(out).toMatch(/^::warning file=content\/essays\/c\.mdx,line=7,col=7,title=missing-link::/m);
    expect(out).toMatch(/bestanden gelezen: \d+ fout/);
  });

  it('writes no progress into a pipe', () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`wiki/w${String(i)}`, {}]));
    expect(check(many).err).toBe('');
  });

  it('refuses an option it does not know', () => {
    expect(check(sound, ['--nietes']).status).not.toBe(0);
  });
});
