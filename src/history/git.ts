import { execFile, spawn } from 'node:child_process';
import type { Change, Commit, CommitSource, HistoryState } from './history.ts';

const header = '\u0001';

/** The commits of a project in git. Asks the `git` command; without it the state is `no-git`. */
export function gitCommits(root: string, below = 'content'): CommitSource {
  const ask = (...args: string[]): Promise<string | undefined> =>
    new Promise((resolve) => {
      execFile('git', ['-C', root, ...args], { encoding: 'utf8' }, (error, stdout) => {
        resolve(error ? undefined : stdout.trim());
      });
    });
  return {
    async state(): Promise<HistoryState> {
      const [head, shallow] = await Promise.all([
        ask('rev-parse', '--verify', 'HEAD'),
        ask('rev-parse', '--is-shallow-repository'),
      ]);
      if (head === undefined) return 'no-git';
      return shallow === 'true' ? 'shallow' : 'complete';
    },
    async head() {
      const time = await ask('log', '-1', '--format=%ct');
      return time === undefined || time === '' ? undefined : Number(time);
    },
    commits: () => streamLog(root, below),
  };
}

async function* streamLog(root: string, below: string): AsyncGenerator<Commit> {
  const child = spawn(
    'git',
    // The machine's own settings must not change what comes out.
    // prettier-ignore
    ['-C', root, '-c', 'log.showSignature=false', '-c', 'log.showRoot=true', '-c', 'log.follow=false', 'log', '--use-mailmap', '--encoding=UTF-8', '--relative',
     // All branches that were merged, children before parents whatever the clocks said.
     '--full-history', '--date-order',
     // No -B: it would see a swap of two names, which slugs do not do, at 30 times the time.
     '-M', '-l1000', '-z', '--name-status', '--no-ext-diff', '--no-color', `--format=${header}%ct%x02%aN`, '--', below],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', resolve).once('error', () => resolve(null)),
  );
  child.stdout.setEncoding('utf8');
  let rest = '';
  const parser = createParser();
  for await (const chunk of child.stdout as AsyncIterable<string>) {
    const tokens = (rest + chunk).split('\0');
    rest = tokens.pop() ?? '';
    for (const token of tokens) {
      const commit = parser.take(token);
      if (commit) yield commit;
    }
  }
  const last = [parser.take(rest), parser.end()];
  for (const commit of last) if (commit) yield commit;
  // Half a history would date pages wrongly without a word.
  if ((await ended) !== 0) throw new Error('git log failed: run `git log -- content` to see why');
}

const kinds: Record<string, Change['kind']> = {
  A: 'added',
  M: 'modified',
  T: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'added',
};

/** Puts the NUL-separated words of `git log -z --name-status` together into commits. */
export function createParser(): { take(token: string): Commit | undefined; end(): Commit | undefined } {
  let current: { time: number; author: string; changes: Change[] } | undefined;
  let letter = '';
  let from: string | undefined;
  const end = (): Commit | undefined => {
    const done = current;
    current = undefined;
    return done;
  };
  return {
    end,
    take(token) {
      const word = token.startsWith('\n') ? token.slice(1) : token;
      if (word.startsWith(header)) {
        const done = end();
        const [time = '0', author = ''] = word.slice(1).split('\u0002');
        current = { time: Number(time), author, changes: [] };
        letter = '';
        return done;
      }
      if (!current || word === '') return undefined;
      if (letter === '') {
        letter = word[0] ?? '';
        from = undefined;
      } else if ((letter === 'R' || letter === 'C') && from === undefined) from = word;
      else {
        const kind = kinds[letter];
        if (kind) current.changes.push({ kind, path: word, ...(kind === 'renamed' && from !== undefined && { from }) });
        letter = '';
      }
      return undefined;
    },
  };
}
