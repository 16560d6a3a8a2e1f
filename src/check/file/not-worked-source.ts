import { countWords } from '../../body/facts.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** What went wrong in a real case is said with its source beside it. */
export const notWorkedSource: Check<FileSubject, FileWhere> = {
  code: 'not-worked-source',
  level: 'error',
  why: 'Criticism of a real project without a source is gossip.',
  *run({ type, data, facts }) {
    if (type.name !== 'cases' || data['fictional'] === true || data['status'] === 'concept') return;
    const start = facts.headings.findIndex(({ depth, text }) => depth === 2 && text.trim() === 'Wat niet werkte');
    const heading = facts.headings[start];
    if (!heading) return;
    const end = facts.headings.findIndex(({ depth }, index) => index > start && depth <= 2);
    const section = facts.headings.slice(start, end === -1 ? undefined : end);
    // The words of a section are counted with those of its heading.
    const isEmpty = section.every(({ words, text }) => words <= countWords(text));
    if (isEmpty || section.some(({ evidence }) => evidence > 0)) return;
    yield {
      at: heading,
      message: 'Onder "Wat niet werkte" staat geen bron.',
      cure: 'Zet er een noot [^bron] bij, of een link naar de bron.',
    };
  },
};
