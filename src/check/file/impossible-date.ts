import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords, shown } from '../words.ts';

/** A day the calendar does not have, such as 30 February. */
export const impossibleDate: Check<FileSubject, FileWhere> = {
  code: 'impossible-date',
  level: 'error',
  why: 'A date that does not exist is a typing error; guessing another would be inventing a fact.',
  *run({ issues }) {
    for (const { kind, path, value } of issues) {
      if (kind !== 'impossible-date') continue;
      yield {
        at: { field: path },
        message: `De datum "${shown(value)}" in het veld "${pathInWords(path)}" bestaat niet.`,
        cure: 'Kijk de dag en de maand na. Weet je de dag niet, schrijf dan alleen jaar en maand.',
      };
    }
  },
};
