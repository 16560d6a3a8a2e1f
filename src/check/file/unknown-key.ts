import { metaOf, type Fields } from '../../model/field.ts';
import type { Check } from '../check.ts';
import { valueAt } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { FieldIssue, FileSubject, FileWhere } from '../subject.ts';
import { synonyms } from '../synonyms.ts';
import { listed, pathInWords, plainWord } from '../words.ts';

/** A misspelt key would be lost without a word. */
export const unknownKey: Check<FileSubject, FileWhere> = {
  code: 'unknown-key',
  level: 'error',
  why: 'A key the model does not know is never shown; nearly always it is a typing error.',
  *run({ issues, type, data }) {
    for (const issue of issues) {
      if (issue.kind !== 'unknown-key') continue;
      yield {
        at: { field: issue.path },
        message: `Het veld "${pathInWords(issue.path)}" bestaat niet bij ${type.labels.one.toLowerCase()}.`,
        cure: cureFor(issue, data),
      };
    }
  },
};

function cureFor({ path, known }: FieldIssue, data: unknown): string {
  const meant = keyMeant(String(path.at(-1) ?? ''), known);
  if (meant !== undefined) {
    const named = `${meant}${labelOf(meant, known)}`;
    return valueAt(data, [...path.slice(0, -1), meant]) === undefined
      ? `Bedoel je ${named}? Verander dan het woord voor de dubbele punt in ${meant}.`
      : `Bedoel je ${named}? Dat veld staat er al: laat een van de twee staan.`;
  }
  const keys = Object.keys(known);
  return keys.length > 0 && keys.length <= 8
    ? `Kies uit ${listed(keys.map((key) => `${key}${labelOf(key, known)}`))}, of haal de regel weg.`
    : 'Zet wat je wilt bewaren in de tekst onder de tweede regel ---, en haal deze regel weg.';
}

/** The key someone meant: by its name, its Dutch label or another Dutch word, else by what is spelt almost so. */
function keyMeant(typed: string, known: Fields): string | undefined {
  const byName = new Map<string, string>();
  const add = (name: string, key: string): void => {
    const word = plainWord(name);
    if (word !== '' && !byName.has(word)) byName.set(word, key);
  };
  const keys = Object.keys(known);
  for (const key of keys) add(key, key);
  for (const [key, schema] of Object.entries(known)) add(metaOf(schema).label, key);
  for (const key of keys) for (const word of synonyms[key] ?? []) add(word, key);
  const word = plainWord(typed);
  const name = byName.has(word) ? word : nearest(word, byName.keys());
  return name === undefined ? undefined : byName.get(name);
}

function labelOf(key: string, known: Fields): string {
  const schema = known[key];
  return schema ? ` (${metaOf(schema).label})` : '';
}
