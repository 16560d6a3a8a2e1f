import type { Inline } from '../../src/view/facts.ts';

/** A line as a reader reads it. */
export function textOf(line: readonly Inline[] | undefined): string {
  return (line ?? []).map(({ text }) => text).join('');
}
