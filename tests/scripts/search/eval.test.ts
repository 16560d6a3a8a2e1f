import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
  await mkdir(join(folder, 'pages', 'sub'), { recursive: true });
  await writeFile(join(folder, 'pages', 'a.md'), '---\ntitle: "Over loting"\n---\n\nTekst over deelnemers.\n');
  await writeFile(
    join(folder, 'pages', 'sub', 'b.mdx'),
    '\uFEFF# Burgerberaad in Zeist\r\n\r\nimport X from "x"\r\n\r\n```js\n# geen kop\n```\n',
  );
  await writeFile(join(folder, 'pages', 'zonder-titel.md'), 'Alleen tekst over windmolens.\n');
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/search-eval.ts', ...args]);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

async function file(content: unknown): Promise<string> {
  const path = join(folder, 'queries.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const query = (text: string, best: readonly string[], category = 'exact') => ({ query: text, category, best });

describe('npm run search:eval', () => {
  it('asks the questions of any folder of Markdown, names what was missed, and ends with the marks', async () => {
    const path = await file({ queries: [query('loting', ['a.md']), query('beraad zeist', ['sub/b.mdx'], 'compound'), query('windmolen', ['zonder-titel.md'], 'inflection'), query('deelnemers', ['sub/b.mdx'])] }); // prettier-ignore
    const { code, out } = await run(path, '--content', join(folder, 'pages'));
    expect(code).toBe(0);
    expect(out).toContain('miss  exact: deelnemers\n      wanted sub/b.mdx\n      found  a.md\n');
    expect(out).toMatch(/^exact +2 +0\.50 +0\.50 /m);
    expect(out.trim().split('\n').at(-1)).toBe('success@1 0.75 success@5 0.75 mrr 0.75 queries 4 empty 0');
  });

  it('says it for programs too', async () => {
    const path = await file({ queries: [query('loting', ['a.md'])] });
    const { out } = await run(path, '--content', join(folder, 'pages'), '--json');
    expect(JSON.parse(out)).toMatchObject({ marks: { first: 1, five: 1, count: 1, empty: 0 }, queries: [{ query: 'loting', found: ['a.md'] }] }); // prettier-ignore
  });

  it('tells which right answers are not there, and asks the rest', async () => {
    const path = await file({ queries: [query('loting', ['a.md', 'weg.md'])] });
    const { code, out, err } = await run(path, '--content', join(folder, 'pages'));
    expect(code).toBe(0);
    expect(err).toContain('"loting" wants weg.md, which is not there');
    expect(out).toContain('success@1 1.00');
  });

  it.each([
    ['no file', [], 'Usage'],
    ['an option that is none', ['x.json', '--zomaar'], 'Usage'],
    ['a file that is not there', ['weg.json'], 'Cannot read weg.json'],
  ])('refuses %s', async (_what, args, words) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
  });

  it.each([
    ['{', 'Cannot read'],
    ['{}', 'queries'],
    [{ queries: [] }, 'queries'],
    [{ queries: [{ query: 'x', category: 'y', best: [] }] }, 'queries.0.best'],
    [{ queries: [{ query: 1, category: 'y', best: ['a'] }] }, 'queries.0.query'],
  ])('refuses a file with %j', async (content, words) => {
    const { code, err } = await run(await file(content), '--content', join(folder, 'pages'));
    expect(code).toBe(1);
    expect(err).toContain(words);
  });

  it('refuses a folder without pages', async () => {
    const path = await file({ queries: [query('loting', ['a.md'])] });
    expect((await run(path, '--content', join(folder, 'weg'))).err).toContain('There are no pages');
  });
});
