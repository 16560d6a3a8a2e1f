import { compareText } from '../model/finding.ts';
import { dutchDay } from '../model/time.ts';
import type { CommitSource, FileHistory, History } from './history.ts';

interface Tally {
  first: number;
  last: number;
  changes: number;
  readonly authors: Map<string, number>;
}

/**
 * Walks the commits from new to old and tells each file of today what happened to it. A rename is
 * followed to the older name; a file that was deleted and made anew begins at its new birth.
 */
export async function readHistory(source: CommitSource): Promise<History> {
  const state = await source.state();
  const head = state === 'no-git' ? undefined : await source.head();
  const withHead = head === undefined ? {} : { head };
  if (state !== 'complete') return { state, files: new Map(), ...withHead };

  const tallies = new Map<string, Tally>();
  /** Older path → path of today; undefined when older changes belong to a file that is gone. */
  const today = new Map<string, string | undefined>();
  const nameNow = (path: string): string | undefined => (today.has(path) ? today.get(path) : path);

  for await (const { time, author, changes } of source.commits()) {
    const moves: [string, string | undefined][] = [];
    const there = new Set(changes.flatMap(({ kind, path }) => (kind === 'deleted' ? [] : [path])));
    for (const change of changes) {
      const now = change.kind === 'deleted' ? undefined : nameNow(change.path);
      if (now !== undefined) count(tallies, now, time, author);
      if (change.kind === 'added' || change.kind === 'deleted') moves.push([change.path, undefined]);
      if (change.kind === 'renamed' && change.from !== undefined) {
        moves.push([change.path, undefined], [change.from, now]);
        // Newer changes under the older name were made on a branch that did not know of the rename yet.
        if (now !== undefined && !today.has(change.from) && !there.has(change.from)) join(tallies, change.from, now);
      }
    }
    // All at once, and names gained after names lost: two files may have swapped theirs.
    for (const [path, name] of moves) if (name === undefined) today.set(path, undefined);
    for (const [path, name] of moves) if (name !== undefined) today.set(path, name);
  }
  return { state, files: new Map([...tallies].map(([path, tally]) => [path, toHistory(tally)])), ...withHead };
}

function count(tallies: Map<string, Tally>, path: string, time: number, author: string): void {
  const tally = tallies.get(path) ?? { first: time, last: time, changes: 0, authors: new Map<string, number>() };
  tally.first = Math.min(tally.first, time);
  tally.last = Math.max(tally.last, time);
  tally.changes += 1;
  tally.authors.set(author, (tally.authors.get(author) ?? 0) + 1);
  tallies.set(path, tally);
}

function join(tallies: Map<string, Tally>, from: string, to: string): void {
  const late = tallies.get(from);
  const tally = tallies.get(to);
  if (!late || !tally) return;
  tallies.delete(from);
  tally.first = Math.min(tally.first, late.first);
  tally.last = Math.max(tally.last, late.last);
  tally.changes += late.changes;
  for (const [author, times] of late.authors) tally.authors.set(author, (tally.authors.get(author) ?? 0) + times);
}

function toHistory({ first, last, changes, authors }: Tally): FileHistory {
  const contributors = [...authors].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([name]) => name);
  return { created: dutchDay(first), updated: dutchDay(last), contributors, changes };
}
