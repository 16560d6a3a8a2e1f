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
      const days = typeof low === 'string' && typeof high === 'string' && (firstDay(low) ?? '') > (firstDay(high) ?? '9999').slice(0, 4) + '-12-31';
      const exact = typeof low === 'string' && typeof high === 'string' && low.length === high.length && !/~/.test(low + high) && low > high;
      if (numbers || days || exact) yield { at: { field: [...path, to] }, message: what, cure: 'Draai de twee om, of verbeter een van beide.' };
    }
    const period = data['period'] as { end?: unknown; ongoing?: unknown } | undefined;
    if (period?.ongoing === true && period.end !== undefined) {
      yield { at: { field: ['period', 'ongoing'] }, message: 'Er staat een eind, en ook dat het nog loopt.', cure: 'Laat een van de twee staan.' };
    }
  },
};
