import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords } from '../words.ts';

/** A required field without a value. */
export const missingField: Check<FileSubject, FileWhere> = {
  code: 'missing-field',
  level: 'error',
  why: 'Pages, lists and open data rely on required fields.',
  *run({ issues }) {
    for (const { kind, path, meta } of issues) {
      if (kind !== 'missing') continue;
      const label = meta ? ` (${meta.label})` : '';
      yield {
        at: { field: path },
        message: `Het veld "${pathInWords(path)}"${label} is verplicht en ontbreekt.`,
        cure: meta?.hint === undefined ? 'Vul het veld in.' : `Vul het veld in. ${meta.hint}`,
      };
    }
  },
};
