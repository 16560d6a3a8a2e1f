import { countWords } from '../../body/facts.ts';
import { filler } from '../../model/filler.ts';
import type { Check, Report } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** What went wrong in a real case is said with its source beside it. */
export const notWorkedSource: Check<FileSubject, FileWhere> = {
  code: 'not-worked-source',
  level: 'error',
  why: 'Criticism of a real project without a source is gossip.',
  run: (subject) => (subject.data['status'] === 'concept' ? [] : unsourced(subject)),
};

/** The same in a concept, where it is still to do. */
export const openSource: Check<FileSubject, FileWhere> = {
  code: 'open-source',
  level: 'warning',
  why: 'A source is found more easily while the text is being written than on the day of publication.',
  run: (subject) => (subject.data['status'] === 'concept' ? unsourced(subject) : []),
};

function* unsourced({ type, data, facts }: FileSubject): Generator<Report<FileWhere>> {
  if (type.name !== 'cases' || data['fictional'] === true) return;
  const start = facts.headings.findIndex(({ depth, text }) => depth === 2 && text.trim() === 'Wat niet werkte');
  const heading = facts.headings[start];
  if (!heading) return;
  const end = facts.headings.findIndex(({ depth }, index) => index > start && depth <= 2);
  const section = facts.headings.slice(start, end === -1 ? undefined : end);
  // The words of a section are counted with those of its heading. What `npm run new` wrote is no text.
  const untouched = data['status'] === 'concept' ? countWords(filler) : 0;
  const isEmpty = section.every(({ words, text }) => words <= countWords(text) + untouched);
  if (isEmpty || section.some(({ evidence }) => evidence > 0)) return;
  yield {
    at: heading,
    message: 'Onder "Wat niet werkte" staat geen bron.',
    cure: 'Zet er een noot [^bron] bij, of een link naar een stuk buiten deze site.',
  };
}
