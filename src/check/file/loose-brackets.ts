import { isProblem } from '../../body/parse.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** Brackets of a wiki link that became no link, and link forms of other programs. */
export const looseBrackets: Check<FileSubject, FileWhere> = {
  code: 'loose-brackets',
  level: 'error',
  why: 'A link that silently stays text is a connection lost.',
  *run({ body }) {
    if (isProblem(body)) return;
    for (const at of body.leftovers) {
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
