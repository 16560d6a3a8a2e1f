/** How bad a finding is. Errors stop the build; warnings do not. */
export type Level = 'error' | 'warning';

/**
 * One thing that is wrong with the content, where it stands and how to mend it.
 * `message` and `cure` are Dutch sentences for an author; `code` is stable and English.
 */
export interface Finding {
  readonly code: string;
  readonly level: Level;
  /** Path from the project's root, with forward slashes: `content/essays/voorbeeld.mdx`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly cure: string;
  /** A reference of which the cure can say more where all pages are known. */
  readonly sought?: Sought;
}

/** What an author wrote in a field that names a page, and of which types that page may be. */
export interface Sought {
  readonly written: string;
  readonly targets: readonly string[] | 'any';
}

/** Order of a report: by file, then by place, then by code. Compares code units, never a locale. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares two texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
