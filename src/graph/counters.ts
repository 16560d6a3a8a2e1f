import type { Entry } from '../model/entry.ts';
import { entryId, type EntryId } from '../model/slug.ts';

/** How often a practice was really done; each number is a list. Fictional cases never count. */
export interface Counter {
  readonly done: readonly EntryId[];
  readonly evaluated: readonly EntryId[];
  /** Cases that have stopped: that says nothing yet about the practice. */
  readonly stopped: readonly EntryId[];
  /** Cases that say whether the practice worked there. */
  readonly worked: readonly EntryId[];
  readonly partly: readonly EntryId[];
  readonly failed: readonly EntryId[];
}

type Growing = { -readonly [Key in keyof Counter]: EntryId[] };

const outcomes = { ja: 'worked', deels: 'partly', nee: 'failed' } as const;

/** Counts practices in cases, in the order of the cases. */
export function countPractices(cases: readonly Entry<'cases'>[]): Map<EntryId, Counter> {
  const result = new Map<EntryId, Growing>();
  for (const { id, data } of cases) {
    if (data.fictional === true) continue;
    for (const [practice, methods] of Map.groupBy(data.methods ?? [], (method) => method.practice)) {
      const target = entryId('practices', practice);
      const counter: Growing = result.get(target) ?? {
        done: [],
        evaluated: [],
        stopped: [],
        worked: [],
        partly: [],
        failed: [],
      };
      counter.done.push(id);
      if (data.evaluation?.done === 'ja') counter.evaluated.push(id);
      if (data.ending === 'gestopt') counter.stopped.push(id);
      const said = new Set(methods.flatMap(({ worked }) => (worked === undefined ? [] : [outcomes[worked]])));
      for (const outcome of said) counter[outcome].push(id);
      result.set(target, counter);
    }
  }
  return result;
}
