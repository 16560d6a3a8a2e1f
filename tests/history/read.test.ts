import { describe, expect, it } from 'vitest';
import type { Change, Commit, CommitSource, FileHistory, HistoryState } from '../../src/history/history.ts';
import { noHistory } from '../../src/history/history.ts';
import { readHistory } from '../../src/history/read.ts';
import { random } from '../random.ts';

/** Noon in the Netherlands on the n-th of January 2026. */
const january = (n: number): number => Date.UTC(2026, 0, n, 11) / 1000;

const added = (path: string): Change => ({ kind: 'added', path });
const modified = (path: string): Change => ({ kind: 'modified', path });
const deleted = (path: string): Change => ({ kind: 'deleted', path });
const renamed = (from: string, path: string): Change => ({ kind: 'renamed', path, from });

/** Commits from old to new, one a day from 1 January. */
function source(
  commits: readonly (readonly [author: string, ...changes: Change[]])[],
  state: HistoryState = 'complete',
): CommitSource {
  const list = commits.map(([author, ...changes], index): Commit => ({ time: january(index + 1), author, changes }));
  return {
    state: () => Promise.resolve(state),
    head: () => Promise.resolve(list.at(-1)?.time),
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
    async *commits() {
      yield* list.toReversed();
    },
  };
}

const historyOf = async (
  ...commits: (readonly [author: string, ...changes: Change[]])[]
): Promise<Record<string, FileHistory>> => Object.fromEntries((await readHistory(source(commits))).files);

describe('readHistory', () => {
  it('tells when a file was made and changed, how often and by whom', async () => {
    expect(await historyOf(['Jan', added('a')], ['Piet', modified('a')], ['Jan', added('b')])).toEqual({
      a: { created: '2026-01-01', updated: '2026-01-02', contributors: ['Jan', 'Piet'], changes: 2 },
      b: { created: '2026-01-03', updated: '2026-01-03', contributors: ['Jan'], changes: 1 },
    });
  });

  it('names who changed most first, and equals by name', async () => {
    const { a } = await historyOf(
      ['Zoë', added('a')],
      ['Bob', modified('a')],
      ['Anna', modified('a')],
      ['Zoë', modified('a')],
      ['Ad', modified('a')],
    );
    expect(a?.contributors).toEqual(['Zoë', 'Ad', 'Anna', 'Bob']);
  });

  it('follows a rename, and a rename of a renamed file', async () => {
    expect(
      await historyOf(
        ['A', added('een')],
        ['B', renamed('een', 'twee')],
        ['C', modified('twee')],
        ['D', renamed('twee', 'drie')],
      ),
    ).toEqual({
      drie: { created: '2026-01-01', updated: '2026-01-04', contributors: ['A', 'B', 'C', 'D'], changes: 4 },
    });
  });

  it('keeps two files that swap names in one commit apart', async () => {
    const files = await historyOf(
      ['A', added('x')],
      ['B', added('y')],
      ['C', renamed('x', 'y'), renamed('y', 'x')],
      ['D', modified('x')],
    );
    expect(files).toEqual({
      x: { created: '2026-01-02', updated: '2026-01-04', contributors: ['B', 'C', 'D'], changes: 3 },
      y: { created: '2026-01-01', updated: '2026-01-03', contributors: ['A', 'C'], changes: 2 },
    });
  });

  it('keeps three files that change names in a ring apart', async () => {
    const files = await historyOf(
      ['A', added('x')],
      ['B', added('y')],
      ['C', added('z')],
      ['D', renamed('x', 'y'), renamed('y', 'z'), renamed('z', 'x')],
    );
    expect([files['x'], files['y'], files['z']].map((file) => file?.contributors[0])).toEqual(['C', 'A', 'B']);
  });

  it('gives a new file with the name of a renamed one its own history', async () => {
    const files = await historyOf(['A', added('x')], ['B', renamed('x', 'y'), added('x')], ['C', modified('x')]);
    expect(files['x']).toMatchObject({ created: '2026-01-02', contributors: ['B', 'C'] });
    expect(files['y']).toMatchObject({ created: '2026-01-01', contributors: ['A', 'B'] });
  });

  it('begins at the new birth of a file that was deleted and made anew', async () => {
    expect(await historyOf(['A', added('x')], ['B', deleted('x')], ['C', added('x')], ['D', modified('x')])).toEqual({
      x: { created: '2026-01-03', updated: '2026-01-04', contributors: ['C', 'D'], changes: 2 },
    });
  });

  it('knows nothing of a file that is gone, nor of one renamed and then gone', async () => {
    expect(
      await historyOf(
        ['A', added('x'), added('y')],
        ['B', deleted('x')],
        ['C', renamed('y', 'z')],
        ['D', deleted('z')],
      ),
    ).toEqual({});
  });

  it('gives a renamed file the changes made under its old name on another branch', async () => {
    const files = await historyOf(
      ['A', added('oud')],
      ['B', renamed('oud', 'nieuw')],
      ['C', modified('oud')],
      ['B', modified('nieuw')],
    );
    expect(files).toEqual({
      nieuw: { created: '2026-01-01', updated: '2026-01-04', contributors: ['B', 'A', 'C'], changes: 4 },
    });
  });

  it('takes days in the Netherlands, in winter and in summer', async () => {
    const at = async (time: number): Promise<string | undefined> => {
      const one: Commit = { time, author: 'A', changes: [added('a')] };
      // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
      const commits = async function* (): AsyncGenerator<Commit> {
        yield one;
      };
      const history = await readHistory({
        state: () => Promise.resolve('complete'),
        head: () => Promise.resolve(time),
        commits,
      });
      return history.files.get('a')?.created;
    };
    expect(await at(Date.UTC(2026, 0, 1, 22, 59) / 1000)).toBe('2026-01-01');
    expect(await at(Date.UTC(2026, 0, 1, 23, 0) / 1000)).toBe('2026-01-02');
    expect(await at(Date.UTC(2026, 6, 1, 21, 59) / 1000)).toBe('2026-07-01');
    expect(await at(Date.UTC(2026, 6, 1, 22, 0) / 1000)).toBe('2026-07-02');
  });

  it('is not misled by clocks that were wrong', async () => {
    const commits: Commit[] = [
      { time: january(5), author: 'A', changes: [modified('a')] },
      { time: january(9), author: 'B', changes: [modified('a')] },
      { time: january(7), author: 'C', changes: [added('a')] },
    ];
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
    const walk = async function* (): AsyncGenerator<Commit> {
      yield* commits;
    };
    const history = await readHistory({
      state: () => Promise.resolve('complete'),
      head: () => Promise.resolve(january(5)),
      commits: walk,
    });
    expect(history.files.get('a')).toMatchObject({ created: '2026-01-05', updated: '2026-01-09' });
  });

  it('has no files for a clone without its past, but knows the newest commit', async () => {
    const history = await readHistory(source([['A', added('a')]], 'shallow'));
    expect(history).toEqual({ state: 'shallow', files: new Map(), head: january(1) });
  });

  it('has nothing without git, and no head without commits', async () => {
    expect(await readHistory(source([['A', added('a')]], 'no-git'))).toEqual(noHistory);
    expect(await readHistory(source([]))).toEqual({ state: 'complete', files: new Map() });
  });

  it('agrees with keeping the books by hand, over 300 random histories', async () => {
    const chance = random(20260101);
    for (let round = 0; round < 300; round += 1) {
      const books = new Map<string, FileHistory>();
      const commits: [string, ...Change[]][] = [];
      for (let turn = 0; turn < 12; turn += 1) {
        const author = chance.pick(['A', 'B', 'C']);
        const paths = [...books.keys()];
        const today = `2026-01-${String(commits.length + 1).padStart(2, '0')}`;
        const touch = (old: FileHistory | undefined): FileHistory => ({
          created: old?.created ?? today,
          updated: today,
          contributors: [...(old?.contributors ?? []), author],
          changes: (old?.changes ?? 0) + 1,
        });
        const path = paths.length > 0 ? chance.pick(paths) : 'p0';
        const free = `p${String(chance.below(6))}`;
        const roll = chance.below(5);
        if (paths.length === 0 || roll === 0) {
          if (books.has(free)) continue;
          books.set(free, touch(undefined));
          commits.push([author, added(free)]);
        } else if (roll === 1) {
          books.delete(path);
          commits.push([author, deleted(path)]);
        } else if (roll === 2 && !books.has(free)) {
          books.set(free, touch(books.get(path)));
          books.delete(path);
          commits.push([author, renamed(path, free)]);
        } else {
          books.set(path, touch(books.get(path)));
          commits.push([author, modified(path)]);
        }
      }
      const { files } = await readHistory(source(commits));
      const sorted = (history: ReadonlyMap<string, FileHistory>): unknown =>
        [...history]
          .map(([path, file]) => [
            path,
            file.created,
            file.updated,
            file.changes,
            [...new Set(file.contributors)].sort(),
          ])
          .sort();
      expect(sorted(files)).toEqual(sorted(books));
    }
  });

  it('is linear: a hundred thousand changes take no time', async () => {
    const many = Array.from({ length: 5000 }, (_, i): [string, ...Change[]] => [
      `A${String(i % 7)}`,
      ...Array.from({ length: 20 }, (_unused, j) => modified(`f${String((i * 7 + j) % 900)}`)),
    ]);
    const { files } = await readHistory(source(many));
    expect(files.size).toBe(900);
  }, 5000);
});
