import type { Place } from '../model/entry.ts';
import type { Finding, Level } from '../model/finding.ts';

/** What a rule says about one mistake. `Where` is how the rule points at it. */
export interface Report<Where> {
  readonly at: Where;
  /** Dutch sentence: what is wrong. */
  readonly message: string;
  /** Dutch sentence: what to do. */
  readonly cure: string;
}

/** One rule about content. `why` explains in English what the rule protects. */
export interface Check<Subject, Where> {
  readonly code: string;
  readonly level: Level;
  readonly why: string;
  run(subject: Subject): Iterable<Report<Where>>;
}

/** Turns a report into a finding. */
export function toFinding(
  check: Pick<Check<never, never>, 'code' | 'level'>,
  file: string,
  place: Place,
  { message, cure }: { readonly message: string; readonly cure: string },
): Finding {
  return { code: check.code, level: check.level, file, line: place.line, column: place.column, message, cure };
}
