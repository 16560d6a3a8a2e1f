import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProject } from '../src/project.ts';
import { files, mdx, type Fields } from './content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const fill = (entries: Readonly<Record<string, Fields>>): void => {
  for (const [path, text] of Object.entries(files({ 'site/site': {}, ...entries }))) write(`content/${path}`, text);
};

describe('openProject', { timeout: 20_000 }, () => {
  it('goes from a folder to a site and its findings', async () => {
    fill({ 'essays/a': { body: '[[b]] [[weg]]', date: '2010' }, 'wiki/b': { body: '[[a]]' } });
    write('content/wiki/c.mdx', 'half');
    const { site, findings, reading } = await (await openProject({ root }))();
    expect([...site.entries.keys()]).toEqual(['essays/a', 'wiki/b']);
    expect(site.asOf).toBe('2010-01-01');
    expect(site.historyState).toBe('no-git');
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      ['content/essays/a.mdx', 'missing-link'],
      ['content/wiki/c.mdx', 'front-matter'],
    ]);
    expect(reading.entries).toHaveLength(3);
  });

  it('is empty without content', async () => {
    const { site, findings } = await (await openProject({ root, cached: false }))();
    expect([site.entries.size, findings.map(({ message }) => message)]).toEqual([
      0,
      ['Het bestand dat de site beschrijft ontbreekt.'],
    ]);
    expect(existsSync(join(root, '.cache'))).toBe(false);
  });

  it('gives the same value until something changes', async () => {
    fill({ 'essays/a': {} });
    const open = await openProject({ root });
    const first = await open();
    expect(await open()).toBe(first);
    write('content/essays/b.mdx', mdx('essays'));
    const second = await open();
    expect(second.site.entries.size).toBe(2);
    expect(second).not.toBe(first);
  });

  it('shows concepts and the last good version in development only', async () => {
    fill({ 'essays/a': {}, 'essays/b': { status: 'concept' } });
    const build = await openProject({ root });
    const dev = await openProject({ root, dev: true });
    expect((await build()).site.entries.size).toBe(1);
    expect((await dev()).site.entries.size).toBe(2);
    write('content/essays/a.mdx', '---\ntitle: half');
    expect((await build()).site.entries.size).toBe(0);
    expect([...(await dev()).site.entries.keys()].sort()).toEqual(['essays/a', 'essays/b']);
  });

  it('warns of what will be wrong with a concept once it is published', async () => {
    fill({ 'essays/a': { status: 'concept', authors: ['niemand'], body: '[[weg]]' } });
    const { findings } = await (await openProject({ root }))();
    expect(findings.map(({ code, level }) => [code, level])).toEqual([
      ['unknown-reference', 'warning'],
      ['missing-link', 'warning'],
    ]);
  });

  it('says nothing about the connections of an older version', async () => {
    fill({ 'essays/a': { body: '[[b]] [[weg]]' }, 'essays/b': { body: '[[a]]' } });
    const dev = await openProject({ root, dev: true });
    const codes = async (): Promise<readonly string[]> =>
      (await dev()).findings.filter(({ file }) => file === 'content/essays/a.mdx').map(({ code }) => code);
    expect(await codes()).toEqual(['missing-link']);
    write('content/essays/a.mdx', mdx('essays', { date: '2010-02-31', body: '[[b]]' }));
    expect(await codes()).toEqual(['old-version', 'impossible-date']);
  });

  it('keeps what it parsed for the next time', async () => {
    fill({ 'essays/a': { body: 'Een { accolade' } });
    const first = await (await openProject({ root }))();
    const cache = join(root, '.cache/parsed.jsonl');
    expect(readFileSync(cache, 'utf8').split('\n')).toHaveLength(3);
    writeFileSync(cache, readFileSync(cache, 'utf8').replace('accolade { of }', 'uit de cache'));
    expect((await (await openProject({ root }))()).findings.map(({ message }) => message)).toContain(
      'Er staat een uit de cache in de tekst.',
    );
    rmSync(cache);
    expect((await (await openProject({ root }))()).findings).toEqual(first.findings);
  });

  it('knows the history of a repository', async () => {
    fill({ 'wiki/a': {} });
    const env = {
      PATH: process.env['PATH'],
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: '2026-01-02T12:00:00+0100',
      GIT_COMMITTER_DATE: '2026-01-02T12:00:00+0100',
    };
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['-c', 'user.name=Jan', '-c', 'user.email=jan@voorbeeld.nl', 'commit', '-qm', 'a'],
    ])
      execFileSync('git', ['-C', root, ...args], { env });
    const { site } = await (await openProject({ root }))();
    expect(site.asOf).toBe('2026-01-02');
    expect(site.history.get('wiki/a' as never)).toEqual({
      created: '2026-01-02',
      updated: '2026-01-02',
      contributors: ['Jan'],
      changes: 1,
    });
  });

  it('takes its clock from SOURCE_DATE_EPOCH, and refuses one that is no number', async () => {
    fill({ 'essays/a': { date: '2010' } });
    vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
    expect((await (await openProject({ root }))()).site.asOf).toBe('2026-01-01');
    vi.stubEnv('SOURCE_DATE_EPOCH', '');
    expect((await (await openProject({ root }))()).site.asOf).toBe('2010-01-01');
    for (const wrong of ['gisteren', '-1', '1.5', '1e9']) {
      vi.stubEnv('SOURCE_DATE_EPOCH', wrong);
      await expect(openProject({ root })).rejects.toThrow(
        `SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, not "${wrong}"`,
      );
    }
  });

  it('says once that a file is broken, not again where others point at it', async () => {
    fill({ 'essays/a': { authors: ['jan'] } });
    write('content/pioneers/jan.mdx', '---\ntitle: half');
    const { findings } = await (await openProject({ root }))();
    expect(findings.filter(({ level }) => level === 'error').map(({ file, code }) => [file, code])).toEqual([
      ['content/pioneers/jan.mdx', 'front-matter'],
    ]);
  });

  it.each([
    ['its name', '[[x]]'],
    ['its type and name', '[[essays/x]]'],
    ['its address', '[[essays/x|hier]]'],
    ['its title', '[[Een goed verhaal]]'],
  ])('blames no other file that names a broken one by %s', async (_what, link) => {
    fill({ 'wiki/a': { body: link, themes: ['t'] }, 'wiki/b': { body: '[[x]]' }, 'themes/t': {} });
    write('content/essays/x.mdx', '---\ntitle: "Een goed verhaal"\nsummary: a: b\n---\n\n[[a]] [[b]]\n');
    const { findings } = await (await openProject({ root }))();
    expect(findings.map(({ file, code }) => [file, code])).toEqual([['content/essays/x.mdx', 'front-matter']]);
  });

  it('knows a file with a wrong value by its title, other names and old names', async () => {
    fill({
      'wiki/a': { body: '[[Verhaal]] [[Anders]] [[oud]] [[essays/oud]]' },
      'essays/x': { title: 'Verhaal', aliases: ['Anders'], oldSlugs: ['oud'], kind: 'xyz' },
    });
    write('content/essays/naam met spatie.mdx', mdx('essays', { title: 'Spatie' }));
    const { findings } = await (await openProject({ root }))();
    expect(findings.map(({ code }) => code).sort()).toEqual(['file-name', 'wrong-value']);
  });

  it('suggests the page that a wrong reference means', async () => {
    fill({ 'essays/a': { authors: ['Jan Jansen'] }, 'pioneers/jan-jansen': { title: 'Jan Jansen' } });
    const { findings } = await (await openProject({ root }))();
    expect(findings.filter(({ level }) => level === 'error')).toMatchObject([
      { code: 'wrong-value', cure: 'Bedoel je "jan-jansen"?' },
    ]);
  });

  it('tells how far it is', async () => {
    fill({ 'essays/a': {}, 'essays/b': {} });
    const told: number[][] = [];
    await (
      await openProject({ root, onProgress: (done, total) => told.push([done, total]) })
    )();
    expect(told).toEqual([[3, 3]]);
  });
});
