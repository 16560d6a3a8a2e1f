/** What git knows about one file. Days are `YYYY-MM-DD` in the Netherlands. */
export interface FileHistory {
  readonly created: string;
  readonly updated: string;
  /** Names as `.mailmap` has them: who changed it most first. E-mail addresses are never kept. */
  readonly contributors: readonly string[];
  readonly changes: number;
}

/** Why there is no history: no git, or a clone without its past. */
export type HistoryState = 'complete' | 'no-git' | 'shallow';

export interface History {
  readonly state: HistoryState;
  /** By path from the project's root. A file that is not committed is absent. */
  readonly files: ReadonlyMap<string, FileHistory>;
  /** Moment of the newest commit, in seconds since 1970; undefined without git. */
  readonly head?: number;
}

/** One commit with the files it touched, as `git log --name-status` tells them. */
export interface Commit {
  /** Seconds since 1970. */
  readonly time: number;
  readonly author: string;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Path after the commit; for a deleted file, the path it had. */
  readonly path: string;
  /** Path before a rename. */
  readonly from?: string;
}

/** Where commits come from, newest first. `git.ts` asks git; tests hand over a list. */
export interface CommitSource {
  state(): Promise<HistoryState>;
  head(): Promise<number | undefined>;
  commits(): AsyncIterable<Commit>;
}

export const noHistory: History = { state: 'no-git', files: new Map() };
