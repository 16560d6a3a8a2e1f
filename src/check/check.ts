import type { Place } from '../model/entry.ts';
import type { Finding, Level, Sought } from '../model/finding.ts';

/** What a rule says about one mistake. `Where` is how the rule points at it. */
export interface Report<Where> {
  readonly at: Where;
  /** Dutch sentence: what is wrong. */
  readonly message: string;
  /** Dutch sentence: what to do. */
  readonly cure: string;
  /** For a reference: what was written, so that a page can be suggested. */
  readonly sought?: Sought;
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
  { message, cure, sought }: Omit<Report<never>, 'at'>,
): Finding {
  const { line, column } = place;
  return { code: check.code, level: check.level, file, line, column, message, cure, ...(sought && { sought }) };
}
