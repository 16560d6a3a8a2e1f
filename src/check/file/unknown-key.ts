import type { Check } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords } from '../words.ts';

/** A misspelt key would be lost without a word. */
export const unknownKey: Check<FileSubject, FileWhere> = {
  code: 'unknown-key',
  level: 'error',
  why: 'A key the model does not know is never shown; nearly always it is a typing error.',
  *run({ issues, type }) {
    for (const issue of issues) {
      if (issue.kind !== 'unknown-key') continue;
      const key = String(issue.path.at(-1) ?? '');
      const meant = nearest(key, issue.known);
      yield {
        at: { field: issue.path },
        message: `Het veld "${pathInWords(issue.path)}" bestaat niet bij ${type.labels.one.toLowerCase()}.`,
        cure:
          meant === undefined ? 'Haal de regel weg.' : `Bedoel je "${meant}"? Verander de naam, of haal de regel weg.`,
      };
    }
  },
};
