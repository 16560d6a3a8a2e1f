import { commentsBehind } from '../../read/yaml.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/**
 * A `#` with a space before it ends a value in YAML. An error, though a note there does no harm:
 * which of the two it is cannot be seen, and what is lost would be published without a word.
 */
export const trailingComment: Check<FileSubject, FileWhere> = {
  code: 'trailing-comment',
  level: 'error',
  why: 'Half a sentence would be published, and nobody would be told.',
  *run({ matter }) {
    for (const at of commentsBehind(matter)) {
      yield {
        at: { matter: at },
        message: 'Alles na # wordt niet gelezen.',
        cure: 'Zet de hele tekst tussen rechte aanhalingstekens. Is het een aantekening? Zet die op een eigen regel.',
      };
    }
  },
};
