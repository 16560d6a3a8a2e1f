import type { Entry } from '../model/entry.ts';
import { entryId, type EntryId } from '../model/slug.ts';

/** How often a practice was really done; each number is a list. Fictional cases never count. */
export interface Counter {
  readonly done: readonly EntryId[];
  readonly evaluated: readonly EntryId[];
  readonly stopped: readonly EntryId[];
}

/** Counts practices in cases, in the order of the cases. */
export function countPractices(cases: readonly Entry<'cases'>[]): Map<EntryId, Counter> {
  const result = new Map<EntryId, { done: EntryId[]; evaluated: EntryId[]; stopped: EntryId[] }>();
  for (const { id, data } of cases) {
    if (data.fictional === true) continue;
    const practices = new Set((data.methods ?? []).map(({ practice }) => entryId('practices', practice)));
    for (const practice of practices) {
      const counter = result.get(practice) ?? { done: [], evaluated: [], stopped: [] };
      counter.done.push(id);
      if (data.evaluation?.done === 'ja') counter.evaluated.push(id);
      if (data.ending === 'gestopt') counter.stopped.push(id);
      result.set(practice, counter);
    }
  }
  return result;
}
