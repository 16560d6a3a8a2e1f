import { firstDay } from '../../model/edtf.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

const pairs = [
  { path: ['period'], from: 'start', to: 'end', what: 'Het eind ligt voor het begin.' },
  { path: [], from: 'start', to: 'end', what: 'Het eind ligt voor het begin.' },
  { path: ['minutes'], from: 'min', to: 'max', what: 'Het minimum is groter dan het maximum.' },
  { path: ['people'], from: 'min', to: 'max', what: 'Het minimum is groter dan het maximum.' },
  { path: ['participants'], from: 'min', to: 'max', what: 'Het minimum is groter dan het maximum.' },
  { path: ['cost'], from: 'from', to: 'to', what: 'De laagste som is groter dan de hoogste.' },
] as const;

/** True when a date is certainly later than another: compared as far as both are known, about dates by year. */
function isLater(a: string, b: string): boolean {
  if (firstDay(a) === undefined || firstDay(b) === undefined) return false;
  const length = (a + b).includes('~') ? 4 : Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Ends come after beginnings, and a period that goes on has no end. */
export const rangeOrder: Check<FileSubject, FileWhere> = {
  code: 'range-order',
  level: 'error',
  why: 'Two values in the wrong order are a slip that sorting and search would hide.',
  *run({ data }) {
    for (const { path, from, to, what } of pairs) {
      const holder = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
      if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) continue;
      const { [from]: low, [to]: high } = holder as Record<string, unknown>;
      const numbers = typeof low === 'number' && typeof high === 'number' && low > high;
      const days = typeof low === 'string' && typeof high === 'string' && isLater(low, high);
      if (numbers || days)
        yield { at: { field: [...path, to] }, message: what, cure: 'Draai de twee om, of verbeter een van beide.' };
    }
    const period = data['period'] as { end?: unknown; ongoing?: unknown } | undefined;
    if (period?.ongoing === true && period.end !== undefined) {
      yield {
        at: { field: ['period', 'ongoing'] },
        message: 'Er staat een eind, en ook dat het nog loopt.',
        cure: 'Laat een van de twee staan.',
      };
    }
  },
};
