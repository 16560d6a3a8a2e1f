import type { FieldMeta } from '../../model/field.ts';
import type { Check } from '../check.ts';
import { exampleOf, nestedCure, withExample } from '../example.ts';
import type { FieldPath, FileSubject, FileWhere } from '../subject.ts';
import { pathInWords } from '../words.ts';

/** A required field without a value. */
export const missingField: Check<FileSubject, FileWhere> = {
  code: 'missing-field',
  level: 'error',
  why: 'Pages, lists and open data rely on required fields.',
  *run({ issues, data }) {
    for (const { kind, path, meta } of issues) {
      if (kind !== 'missing') continue;
      const label = meta ? ` (${meta.label})` : '';
      yield {
        at: { field: path },
        message: `Het veld "${pathInWords(path)}"${label} is verplicht en ontbreekt.`,
        cure: cureFor(path, meta, data),
      };
    }
  },
};

function cureFor(path: FieldPath, meta: FieldMeta | undefined, data: object): string {
  const key = String(path.at(-1) ?? '');
  if (!meta) return 'Vul het veld in.';
  const hint = meta.hint === undefined ? '' : ` ${meta.hint}`;
  const outer = path.at(-2);
  if (typeof outer === 'string') return `${nestedCure(outer, key, meta, true)}${hint && `.${hint}`}`;
  if (typeof outer === 'number')
    return withExample('Zet bij dit onderdeel een regel, even ver ingesprongen als de andere:', exampleOf(key, meta));
  if (meta.kind === 'text' || meta.kind === 'prose')
    return `${Object.hasOwn(data, key) ? 'Vul het veld in.' : `Schrijf een regel die begint met ${key}: en zet daarachter wat je invult.`}${hint}`;
  return withExample(`${meta.hint === undefined ? '' : `${meta.hint} `}Schrijf bijvoorbeeld:`, exampleOf(key, meta));
}
