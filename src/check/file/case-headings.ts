import { isProblem } from '../../body/parse.ts';
import { placeOf } from '../../body/facts.ts';
import { textOf } from '../../body/tree.ts';
import type { Place } from '../../model/entry.ts';
import type { Check, Report } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { listed, shown } from '../words.ts';

/** A published case or card has all the headings of its kind, in order. */
export const caseHeadings: Check<FileSubject, FileWhere> = {
  code: 'required-headings',
  level: 'error',
  why: 'Readers compare cases heading by heading; "Wat niet werkte" must not be left out.',
  run: (subject) => (subject.data['status'] === 'concept' ? [] : wrongHeadings(subject)),
};

/** The same in a concept, where it is still to do. */
export const openHeadings: Check<FileSubject, FileWhere> = {
  code: 'open-headings',
  level: 'warning',
  why: 'A writer sees what is still to do before the day of publication; a concept holds nobody up.',
  run: (subject) => (subject.data['status'] === 'concept' ? wrongHeadings(subject) : []),
};

function* wrongHeadings(subject: FileSubject): Generator<Report<FileWhere>> {
  const { type, data, body, facts } = subject;
  if (!type.headings || isProblem(body) || data['quick'] === true) return;
  const found = facts.headings.filter(({ depth }) => depth === 2);
  const missing = type.headings.filter((name) => !found.some(({ text }) => text.trim() === name));
  const order = `De volgorde is ${type.headings.join(' · ')}.`;
  if (missing.length > 0) {
    const lines = resembling(subject, type.headings, missing);
    for (const [name, line] of lines)
      yield {
        at: line,
        message: `De kop "${name}" ontbreekt.`,
        cure: `Hier staat "${shown(line.text)}": bedoel je "${name}"${difference(line, name)}?`,
      };
    const absent = missing.filter((name) => !lines.has(name));
    if (absent.length > 0)
      yield {
        at: { line: 1, column: 1 },
        message: `Deze koppen ontbreken: ${listed(absent, 'en')}.`,
        cure: `Voeg ze toe met ## . ${order}${type.fields['quick'] ? ' Is het een korte eerste versie, zet dan quick: true.' : ''}`,
      };
    return;
  }
  const places = found.map(({ text }) => type.headings?.indexOf(text.trim()) ?? -1);
  const wrong = places.findIndex(
    (place, index) => place !== -1 && places.slice(0, index).some((before) => before > place),
  );
  const heading = found[wrong];
  if (heading) yield { at: heading, message: `De kop "${heading.text}" staat niet op zijn plaats.`, cure: order };
}

/** A heading, or with depth 0 a line in bold that looks like one. */
interface Line extends Place {
  readonly text: string;
  readonly depth: number;
}

/** For each missing heading the first line that is almost it. */
function resembling(
  { facts, nodes }: FileSubject,
  names: readonly string[],
  missing: readonly string[],
): ReadonlyMap<string, Line> {
  const bold = nodes.of('paragraph').flatMap((node): Line[] => {
    const [only, ...more] = node.children;
    return only?.type === 'strong' && more.length === 0 ? [{ text: textOf(node), depth: 0, ...placeOf(node) }] : [];
  });
  const lines = new Map<string, Line>();
  for (const line of [...facts.headings, ...bold]) {
    const name = nearest(line.text.trim().replace(/[:.]$/, ''), names);
    if (name !== undefined && missing.includes(name) && !lines.has(name)) lines.set(name, line);
  }
  return lines;
}

/** What is other about a line than the heading it should be, when one word can say it. */
function difference({ text, depth }: Line, name: string): string {
  if (depth === 0) return ', met ## ervoor en zonder sterretjes';
  if (depth !== 2) return ', met twee hekjes (##)';
  if (text.trim().toLowerCase() !== name.toLowerCase()) return '';
  return text.trim().slice(1) === name.slice(1) ? ', met een hoofdletter' : ', met alleen vooraan een hoofdletter';
}
