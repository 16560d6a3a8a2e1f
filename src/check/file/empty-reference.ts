import { relationsOf, valuesAt } from '../../model/type.ts';
import type { Check, Report } from '../check.ts';
import { exampleOf } from '../example.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords } from '../words.ts';

/** A page that has to name another one and is published without. */
export const emptyReference: Check<FileSubject, FileWhere> = {
  code: 'empty-reference',
  level: 'error',
  why: 'A reaction to nothing stands nowhere.',
  run: (subject) => (subject.data['status'] === 'concept' ? [] : emptyIn(subject)),
};

/** The same in a concept, where it is the next thing to do. */
export const openReference: Check<FileSubject, FileWhere> = {
  code: 'open-reference',
  level: 'warning',
  why: 'A new file leaves the page it belongs to open, for any other choice would be a guess.',
  run: (subject) => (subject.data['status'] === 'concept' ? emptyIn(subject) : []),
};

function* emptyIn({ type, data }: FileSubject): Generator<Report<FileWhere>> {
  for (const { path, meta } of relationsOf(type)) {
    if (meta.kind !== 'ref' || !meta.required) continue;
    for (const { value, where } of valuesAt(data, path)) {
      if (value !== '') continue;
      yield {
        at: { field: where },
        message: `Het veld "${pathInWords(where)}" (${meta.label}) is nog leeg.`,
        cure: `Vul in welke pagina het is, bijvoorbeeld ${exampleOf(path.at(-1) ?? '', meta)}`,
      };
    }
  }
}
