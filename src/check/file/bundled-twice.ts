import type { Check } from '../check.ts';
import { valueAt } from '../issues.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

/** A text that stands in two parts of one bundle. Twice in one part is refused as a value. */
export const bundledTwice: Check<FileSubject, FileWhere> = {
  code: 'bundled-twice',
  level: 'warning',
  why: 'A book holds a text once; its second place is mostly left behind after moving it.',
  *run({ type, data }) {
    if (type.name !== 'collections' || !Array.isArray(data['parts'])) return;
    const parts = new Map<string, number>();
    for (const index of data['parts'].keys()) {
      const items = valueAt(data, ['parts', index, 'items']);
      for (const [place, item] of Array.isArray(items) ? items.entries() : []) {
        if (typeof item !== 'string') continue;
        const first = parts.get(item);
        if (first === undefined) parts.set(item, index);
        else if (first !== index)
          yield {
            at: { field: ['parts', index, 'items', place] },
            message: `"${shown(item)}" staat al in deel ${String(first + 1)}.`,
            cure: 'Haal een van de twee weg.',
          };
      }
    }
  },
};
