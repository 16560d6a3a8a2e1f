import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const consent = (fields: Fields, id = 'pioneers/a'): unknown =>
  findingsOf('person-consent', id, fields).map(({ line, column, message, cure }) => [line, column, message, cure]);

it('asks why a person may stand here', () => {
  expect(findingsOf('person-consent', 'pioneers/a', { consent: undefined })).toEqual([
    {
      code: 'person-consent',
      level: 'error',
      file: 'content/pioneers/a.mdx',
      line: 2,
      column: 1,
      message: 'Er staat niet waarom deze persoon hier mag staan.',
      cure: 'Schrijf twee regels: consent: en daaronder, twee spaties ingesprongen, basis: toestemming (of gerechtvaardigd-belang of journalistiek)',
    },
  ]);
  expect(consent({ consent: {} })).toHaveLength(1);
  expect(consent({ consent: null })).toHaveLength(1);
  // Its form is wrong, which another rule says.
  expect(consent({ consent: 'toestemming' })).toEqual([]);
});

it('asks for a public source with a legitimate interest', () => {
  expect(consent({ consent: { basis: 'gerechtvaardigd-belang' } })).toEqual([
    [
      5,
      1,
      'Bij gerechtvaardigd belang hoort een openbare bron.',
      'Zet onder consent:, twee spaties ingesprongen, deze regel: source: Toelichting of bron',
    ],
  ]);
});

it('heeds an objection', () => {
  expect(consent({ consent: { basis: 'toestemming', objected: '2026-01-01' } })).toEqual([
    [5, 33, 'Deze persoon heeft bezwaar gemaakt.', 'Zet status op concept of verwijder de pagina.'],
  ]);
});

it('takes a ground with what belongs to it, concepts, and other types', () => {
  expect(consent({ consent: { basis: 'toestemming' } })).toEqual([]);
  expect(consent({ consent: { basis: 'gerechtvaardigd-belang', source: 'Interview in de krant' } })).toEqual([]);
  expect(consent({ consent: undefined, status: 'concept' })).toEqual([]);
  expect(consent({}, 'essays/a')).toEqual([]);
});
