import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createParser, gitCommits } from '../../src/history/git.ts';
import type { Commit, FileHistory } from '../../src/history/history.ts';
import { readHistory } from '../../src/history/read.ts';

let place = '';
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'git-')));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

/** A repository that is made by hand, one commit a day at noon from 1 January 2026. */
function repository(root = join(place, 'repo')): {
  readonly root: string;
  readonly git: (...args: string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly commit: (author?: string, email?: string) => void;
} {
  let n = 0;
  mkdirSync(root, { recursive: true });
  const git = (...args: string[]): string => {
    const date = `2026-01-${String(Math.max(n, 1)).padStart(2, '0')}T12:00:00+0100`;
    // No settings of the machine: not its name, not its hooks, not its way of showing things.
    const env = {
      PATH: process.env['PATH'],
      HOME: place,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    return execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=Redactie', '-c', 'user.email=redactie@voorbeeld.nl', ...args],
      { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  };
  git('init', '-q', '-b', 'main');
  return {
    root,
    git,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    commit(author = 'Jan', email = `${author.toLowerCase()}@voorbeeld.nl`) {
      n += 1;
      git('add', '-A');
      git(
        '-c',
        `user.name=${author}`,
        '-c',
        `user.email=${email}`,
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        `Dag ${String(n)}`,
      );
    },
  };
}

const text = (seed: string): string =>
  Array.from({ length: 30 }, (_, i) => `${seed} regel ${String(i)} van ${seed}`).join('\n');
const filesOf = async (root: string): Promise<Record<string, FileHistory>> =>
  Object.fromEntries((await readHistory(gitCommits(root))).files);

describe('gitCommits', { timeout: 30_000 }, () => {
  it('reads who made and changed a file, and when', async () => {
    const { root, write, commit } = repository();
    write('content/essays/a.mdx', text('a'));
    commit('Jan');
    write('content/essays/a.mdx', `${text('a')}meer`);
    write('content/wiki/b.mdx', text('b'));
    commit('Piet');
    write('README.md', 'niet van ons');
    commit('Kees');
    const history = await readHistory(gitCommits(root));
    expect(history.state).toBe('complete');
    expect(history.head).toBe(Date.UTC(2026, 0, 3, 11) / 1000);
    expect(Object.fromEntries(history.files)).toEqual({
      'content/essays/a.mdx': {
        created: '2026-01-01',
        updated: '2026-01-02',
        contributors: ['Jan', 'Piet'],
        changes: 2,
      },
      'content/wiki/b.mdx': { created: '2026-01-02', updated: '2026-01-02', contributors: ['Piet'], changes: 1 },
    });
  });

  it('follows a rename with a small change, from one folder to another', async () => {
    const { root, write, git, commit } = repository();
    write('content/essays/oud.mdx', text('a'));
    commit('Jan');
    mkdirSync(join(root, 'content/wiki'));
    git('mv', 'content/essays/oud.mdx', 'content/wiki/nieuw.mdx');
    write('content/wiki/nieuw.mdx', `oldSlugs: [oud]\n${text('a')}`);
    commit('Piet');
    expect(await filesOf(root)).toEqual({
      'content/wiki/nieuw.mdx': {
        created: '2026-01-01',
        updated: '2026-01-02',
        contributors: ['Jan', 'Piet'],
        changes: 2,
      },
    });
  });

  it('keeps both files when two swap names in one commit; git sees two that changed', async () => {
    const { root, write, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('Jan');
    write('content/b.mdx', text('b'));
    commit('Piet');
    renameSync(join(root, 'content/a.mdx'), join(root, 'x'));
    renameSync(join(root, 'content/b.mdx'), join(root, 'content/a.mdx'));
    renameSync(join(root, 'x'), join(root, 'content/b.mdx'));
    commit('Kees');
    const files = await filesOf(root);
    expect(files['content/a.mdx']).toMatchObject({
      created: '2026-01-01',
      updated: '2026-01-03',
      contributors: ['Jan', 'Kees'],
    });
    expect(files['content/b.mdx']).toMatchObject({
      created: '2026-01-02',
      updated: '2026-01-03',
      contributors: ['Kees', 'Piet'],
    });
  });

  it('begins anew for a file that was deleted and made again', async () => {
    const { root, write, git, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('Jan');
    git('rm', '-q', 'content/a.mdx');
    commit('Piet');
    write('content/a.mdx', text('anders'));
    commit('Kees');
    expect(await filesOf(root)).toEqual({
      'content/a.mdx': { created: '2026-01-03', updated: '2026-01-03', contributors: ['Kees'], changes: 1 },
    });
  });

  it('takes names from .mailmap and keeps no address', async () => {
    const { root, write, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('jandeboer', 'jan@oud.nl');
    write('content/a.mdx', `${text('a')}2`);
    commit('Jan B.', 'jan@nieuw.nl');
    write('.mailmap', 'Jan de Boer <jan@nieuw.nl>\nJan de Boer <jan@nieuw.nl> <jan@oud.nl>\n');
    commit('Jan B.', 'jan@nieuw.nl');
    const files = await filesOf(root);
    expect(files['content/a.mdx']?.contributors).toEqual(['Jan de Boer']);
    expect(JSON.stringify(files)).not.toContain('@');
  });

  it('keeps the contributors of merged branches, also when a branch changed nothing in the end', async () => {
    const { root, write, git, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('Jan');
    git('checkout', '-q', '-b', 'zijtak');
    write('content/a.mdx', `${text('a')}van Piet`);
    commit('Piet');
    git('checkout', '-q', 'main');
    write('content/b.mdx', text('b'));
    commit('Kees');
    git('merge', '-q', '--no-ff', '-m', 'Samen', 'zijtak');
    git('checkout', '-q', '-b', 'verworpen');
    write('content/a.mdx', `${text('a')}van Els`);
    commit('Els');
    git('checkout', '-q', 'main');
    git('merge', '-q', '-s', 'ours', '-m', 'Niet zo', 'verworpen');
    const files = await filesOf(root);
    expect(files['content/a.mdx']?.contributors).toEqual(['Els', 'Jan', 'Piet']);
    expect(files['content/b.mdx']?.contributors).toEqual(['Kees']);
  });

  it('joins a rename on one branch and a change on the other', async () => {
    const { root, write, git, commit } = repository();
    write('content/oud.mdx', text('a'));
    commit('Jan');
    git('checkout', '-q', '-b', 'zijtak');
    git('mv', 'content/oud.mdx', 'content/nieuw.mdx');
    commit('Piet');
    git('checkout', '-q', 'main');
    write('content/oud.mdx', `${text('a')}meer`);
    commit('Kees');
    git('merge', '-q', '--no-ff', '-m', 'Samen', 'zijtak');
    expect(await filesOf(root)).toEqual({
      'content/nieuw.mdx': {
        created: '2026-01-01',
        updated: '2026-01-03',
        contributors: ['Jan', 'Kees', 'Piet'],
        changes: 3,
      },
    });
  });

  it('takes any name of a file', async () => {
    const { root, write, commit } = repository();
    const names = [
      'met spatie.mdx',
      'één.mdx',
      'e\u0301e\u0301n.mdx',
      '"haken".mdx',
      'a\tb.mdx',
      'a\nb.mdx',
      'R100 x.mdx',
      '日本.mdx',
      '-x.mdx',
      "'.mdx",
    ].map((name) => `content/essays/${name}`);
    for (const name of names) write(name, text(name));
    commit('Zoë Çelik');
    for (const name of names) write(name, `${text(name)}2`);
    commit('Zoë Çelik');
    const files = await filesOf(root);
    expect(Object.keys(files).sort()).toEqual([...names].sort());
    expect(new Set(Object.values(files).map((file) => JSON.stringify([file.changes, file.contributors])))).toEqual(
      new Set(['[2,["Zoë Çelik"]]']),
    );
  });

  it('reads a project in a folder of a larger repository', async () => {
    const { root, write, commit } = repository();
    write('sites/pioniers/content/essays/a.mdx', text('a'));
    write('content/essays/b.mdx', text('b'));
    commit('Jan');
    write('sites/pioniers/content/essays/a.mdx', `${text('a')}2`);
    commit('Piet');
    expect(await filesOf(join(root, 'sites/pioniers'))).toEqual({
      'content/essays/a.mdx': {
        created: '2026-01-01',
        updated: '2026-01-02',
        contributors: ['Jan', 'Piet'],
        changes: 2,
      },
    });
  });

  it('has no file for what is not committed', async () => {
    const { root, write, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('Jan');
    write('content/b.mdx', text('b'));
    expect(Object.keys(await filesOf(root))).toEqual(['content/a.mdx']);
  });

  it('has no history without git, without commits, and without the folder', async () => {
    const bare = mkdtempSync(join(place, 'los-'));
    expect(await readHistory(gitCommits(bare))).toEqual({ state: 'no-git', files: new Map() });
    const { root } = repository();
    expect(await readHistory(gitCommits(root))).toEqual({ state: 'no-git', files: new Map() });
    expect(await gitCommits(root).head()).toBeUndefined();
    expect(await readHistory(gitCommits(join(place, 'nergens')))).toEqual({ state: 'no-git', files: new Map() });
  });

  it('says that a clone is shallow', async () => {
    const { root, write, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('Jan');
    write('content/a.mdx', `${text('a')}2`);
    commit('Piet');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(place, 'ondiep')], { stdio: 'ignore' });
    expect(await readHistory(gitCommits(join(place, 'ondiep')))).toEqual({
      state: 'shallow',
      files: new Map(),
      head: Date.UTC(2026, 0, 2, 11) / 1000,
    });
  });

  it('rejects when git stops half-way', async () => {
    const { root, write, git, commit } = repository();
    write('content/a.mdx', text('a'));
    commit('Jan');
    write('content/a.mdx', text('b'));
    commit('Piet');
    const first = git('rev-parse', 'HEAD~1').trim();
    rmSync(join(root, '.git/objects', first.slice(0, 2), first.slice(2)));
    await expect(readHistory(gitCommits(root))).rejects.toThrow('git log failed');
  });

  it('gives the same on every machine, whatever its time zone, language and settings', async () => {
    const { root, write, git, commit } = repository();
    write('content/oud.mdx', text('a'));
    commit('Zoë');
    git('mv', 'content/oud.mdx', 'content/né.mdx');
    commit('Jan');
    const here = await readHistory(gitCommits(root));
    const source = (path: string): string =>
      JSON.stringify(fileURLToPath(new URL(`../../src/history/${path}`, import.meta.url)));
    const script = join(place, 'elders.mjs');
    writeFileSync(
      script,
      `import { gitCommits } from ${source('git.ts')};
       import { readHistory } from ${source('read.ts')};
       const { state, head, files } = await readHistory(gitCommits(${JSON.stringify(root)}));
       console.log(JSON.stringify({ state, head, files: [...files] }));`,
    );
    writeFileSync(
      join(place, '.gitconfig'),
      '[diff]\n renames = false\n renameLimit = 1\n[log]\n showRoot = false\n showSignature = true\n date = relative\n[color]\n ui = always\n[core]\n quotePath = true\n[i18n]\n logOutputEncoding = ISO-8859-1\n',
    );
    const expected = JSON.stringify({ state: here.state, head: here.head, files: [...here.files] });
    for (const env of [
      { TZ: 'Pacific/Auckland' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
      { LANG: 'nl_NL.UTF-8', LC_ALL: 'C.UTF-8' },
    ]) {
      const out = execFileSync(process.execPath, [script], {
        env: { PATH: process.env['PATH'], HOME: place, ...env },
        encoding: 'utf8',
      });
      expect(out.trim()).toBe(expected);
    }
    expect(here.files.get('content/né.mdx')).toEqual({
      created: '2026-01-01',
      updated: '2026-01-02',
      contributors: ['Jan', 'Zoë'],
      changes: 2,
    });
  });
});

describe('createParser', () => {
  const take = (...tokens: string[]): Commit[] => {
    const parser = createParser();
    const commits = tokens.map((token) => parser.take(token)).concat(parser.end());
    return commits.filter((commit) => commit !== undefined);
  };

  it('puts the words of git together into commits', () => {
    expect(
      take(
        '\u0001100\u0002Jan',
        '\nM',
        'a',
        'A',
        'b',
        '\u000150\u0002Piet',
        '\nR087',
        'c',
        'd',
        'D',
        'e',
        'T',
        'f',
        'C100',
        'g',
        'h',
      ),
    ).toEqual([
      {
        time: 100,
        author: 'Jan',
        changes: [
          { kind: 'modified', path: 'a' },
          { kind: 'added', path: 'b' },
        ],
      },
      {
        time: 50,
        author: 'Piet',
        changes: [
          { kind: 'renamed', path: 'd', from: 'c' },
          { kind: 'deleted', path: 'e' },
          { kind: 'modified', path: 'f' },
          { kind: 'added', path: 'h' },
        ],
      },
    ]);
  });

  it('takes a commit without files, and words before the first commit', () => {
    expect(take('los', '', '\u0001100\u0002Jan', '\u000150\u0002', '')).toEqual([
      { time: 100, author: 'Jan', changes: [] },
      { time: 50, author: '', changes: [] },
    ]);
  });

  it('passes over a kind of change it does not know', () => {
    expect(take('\u0001100\u0002Jan', 'U', 'a', 'M', 'b')).toEqual([
      { time: 100, author: 'Jan', changes: [{ kind: 'modified', path: 'b' }] },
    ]);
  });
});
