import { isProblem } from '../../body/parse.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** Brackets of a wiki link that became no link, and link forms of other programs. */
export const looseBrackets: Check<FileSubject, FileWhere> = {
  code: 'loose-brackets',
  level: 'error',
  why: 'A link that silently stays text is a connection lost.',
  *run({ body, text }) {
    if (isProblem(body)) return;
    const lines = body.leftovers.some(({ inTable }) => inTable) ? text.split('\n') : [];
    /** Links that the bar of a table has cut, by line: their second halves are leftovers too. */
    const cut = new Map<number, number>();
    for (const { inTable, ...at } of body.leftovers) {
      const link = inTable ? linkWithBar(lines[at.line - 1] ?? '', at.column) : undefined;
      if (link !== undefined) {
        cut.set(at.line, (cut.get(at.line) ?? 0) + 1);
        yield {
          at,
          message: 'In een tabel begint bij | een nieuwe cel, ook midden in een link.',
          cure: `Schrijf in een tabel \\| in plaats van |: ${link}.`,
        };
        continue;
      }
      const halves = inTable ? (cut.get(at.line) ?? 0) : 0;
      if (halves > 0) {
        cut.set(at.line, halves - 1);
        continue;
      }
      yield {
        at,
        message: 'Hier staan dubbele haken die geen link vormen.',
        cure: 'Schrijf [[pagina]] of [[pagina|tekst]], zonder opmaak of webadres tussen de haken.',
      };
    }
    for (const at of body.embeds) {
      yield {
        at,
        message: 'Een uitroepteken voor [[…]] doet hier niets.',
        cure: 'Schrijf <Verwijzing id="soort/naam" /> op een eigen regel, of <Figuur …> voor een afbeelding.',
      };
    }
    for (const at of body.blocks) {
      yield {
        at,
        message: 'Een link naar een alinea (#^) bestaat hier niet.',
        cure: 'Link naar een kop: [[pagina#kop]].',
      };
    }
  },
};

/** The link that begins at a column, as it must be written in a table; undefined when there is none with a bar. */
function linkWithBar(line: string, column: number): string | undefined {
  const link = /\\?\[\\?\[([^[\]|\\]{1,500})\|([^[\]|\\]{0,500})\]\\?\]/y;
  link.lastIndex = column - 1;
  const [, target, label] = link.exec(line) ?? [];
  return target === undefined ? undefined : `[[${target}\\|${label ?? ''}]]`;
}
