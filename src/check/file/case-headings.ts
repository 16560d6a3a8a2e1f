import { isProblem } from '../../body/parse.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { listed } from '../words.ts';

/** A published case or card has all the headings of its kind, in order. */
export const caseHeadings: Check<FileSubject, FileWhere> = {
  code: 'required-headings',
  level: 'error',
  why: 'Readers compare cases heading by heading; "Wat niet werkte" must not be left out.',
  *run({ type, data, body, facts }) {
    if (!type.headings || isProblem(body) || data['status'] === 'concept' || data['quick'] === true) return;
    const found = facts.headings.filter(({ depth }) => depth === 2);
    const missing = type.headings.filter((name) => !found.some(({ text }) => text.trim() === name));
    if (missing.length > 0) {
      yield {
        at: { line: 1, column: 1 },
        message: `Deze koppen ontbreken: ${listed(missing, 'en')}.`,
        cure: `Voeg ze toe met ## . De volgorde is ${type.headings.join(' · ')}.${type.fields['quick'] ? ' Is het een korte eerste versie, zet dan quick: true.' : ''}`,
      };
      return;
    }
    const order = found.map(({ text }) => type.headings?.indexOf(text.trim()) ?? -1);
    const wrong = order.findIndex(
      (place, index) => place !== -1 && order.slice(0, index).some((before) => before > place),
    );
    const heading = found[wrong];
    if (heading) {
      yield {
        at: heading,
        message: `De kop "${heading.text}" staat niet op zijn plaats.`,
        cure: `De volgorde is ${type.headings.join(' · ')}.`,
      };
    }
  },
};
