import { expect, it } from 'vitest';
import { synonyms } from '../../../src/check/synonyms.ts';
import { plainWord } from '../../../src/check/words.ts';
import { walkFields } from '../../../src/model/field.ts';
import { allTypes } from '../../../src/model/registry.ts';
import { findingsOf } from '../../content.ts';

const unknown = (fields: object, id = 'essays/a'): readonly { message: string; cure: string }[] =>
  findingsOf('unknown-key', id, { ...fields });
const cure = (fields: object, id?: string): string | undefined => unknown(fields, id)[0]?.cure;

it('refuses a key the type does not have, and says which was meant', () => {
  expect(unknown({ titl: 'Aap' })).toEqual([
    {
      code: 'unknown-key',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 1,
      message: 'Het veld "titl" bestaat niet bij essay.',
      cure: 'Bedoel je title (Titel)? Dat veld staat er al: laat een van de twee staan.',
    },
  ]);
});

it.each([
  ['essays/a', { datum: '2026-10-05' }, 'date (Datum)', 'date'],
  ['essays/a', { Datum: '2026-10-05' }, 'date (Datum)', 'date'],
  ['essays/a', { datun: '2026-10-05' }, 'date (Datum)', 'date'],
  ['essays/a', { samenvatting: 'x', summary: undefined }, 'summary (Samenvatting)', 'summary'],
  ['essays/a', { 'in het kort': ['x'] }, 'inShort (In het kort)', 'inShort'],
  ['essays/a', { auteur: 'jan' }, 'authors (Geschreven door)', 'authors'],
  ['essays/a', { foto: 'x' }, 'image (Afbeelding)', 'image'],
  ['essays/a', { trefwoorden: ['x'] }, 'themes (Thema’s)', 'themes'],
  ['practices/a', { tijd: 60 }, 'minutes (Duur)', 'minutes'],
  ['essays/a', { sources: [{ title: 'x', link: 'y' }] }, 'url (Adres)', 'url'],
])('knows the Dutch word: %s %j', (id, fields, named, key) => {
  expect(cure(fields, id)).toBe(`Bedoel je ${named}? Verander dan het woord voor de dubbele punt in ${key}.`);
});

it('refuses a key within a list, at its place', () => {
  expect(unknown({ sources: [{ title: 'x', adres: 'y' }] })).toMatchObject([
    { line: 5, column: 24, message: 'Het veld "sources › 1 › adres" bestaat niet bij essay.' },
  ]);
});

it('names the fields of a small group, and lets nothing be lost of another', () => {
  expect(cure({ sources: [{ title: 'x', zzzzzz: 'y' }] })).toBe(
    'Kies uit title (Titel van de bron), url (Adres), archived (Bewaard op) of accessed (Gelezen op), of haal de regel weg.',
  );
  expect(cure({ bijzonderheden: 'y' })).toBe(
    'Zet wat je wilt bewaren in de tekst onder de tweede regel ---, en haal deze regel weg.',
  );
});

it('shows a key of control characters safely', () => {
  expect(unknown({ 'a\u202e\u0000b': 1 })).toMatchObject([{ message: 'Het veld "a··b" bestaat niet bij essay.' }]);
});

it('takes every key the type has', () => {
  expect(unknown({ aliases: ['x'], sources: [{ title: 'x' }] })).toEqual([]);
});

it('has words for keys that exist, in the form they are compared in', () => {
  const keys = new Set(allTypes.flatMap((type) => [...walkFields(type.fields)].map(({ path }) => path.at(-1))));
  expect(Object.keys(synonyms).filter((key) => !keys.has(key))).toEqual([]);
  expect(
    Object.values(synonyms)
      .flat()
      .filter((word) => word !== plainWord(word)),
  ).toEqual([]);
});
