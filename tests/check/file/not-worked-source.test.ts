import { expect, it } from 'vitest';
import { filler } from '../../../src/model/filler.ts';
import { findingsOf, type Fields } from '../../content.ts';

const body = (text: string): string =>
  `## Wat werkte\n\nVeel[^a].\n\n## Wat niet werkte\n\n${text}\n\n## Zo neem je dit over\n\nZo[^a].\n\n[^a]: Bron.\n`;
const unsourced = (text: string, fields: Fields = {}, id = 'cases/a'): unknown =>
  findingsOf('not-worked-source', id, { ...fields, body: body(text) });

it('asks for the source of what went wrong', () => {
  expect(unsourced('De gemeente luisterde niet.')).toEqual([
    {
      code: 'not-worked-source',
      level: 'error',
      file: 'content/cases/a.mdx',
      line: 12,
      column: 1,
      message: 'Onder "Wat niet werkte" staat geen bron.',
      cure: 'Zet er een noot [^bron] bij, of een link naar een stuk buiten deze site.',
    },
  ]);
});

it('does not take a link within the site for a source', () => {
  expect(unsourced('Zie [[noot]] en [hier](/over/).')).toHaveLength(1);
});

it('takes a note or a link to the outside, also below a smaller heading', () => {
  expect(unsourced('Weinig[^a].')).toEqual([]);
  expect(unsourced('Zie [de evaluatie](https://voorbeeld.nl/).')).toEqual([]);
  expect(unsourced('Weinig.\n\n### Waarom\n\nDaarom[^a].')).toEqual([]);
});

it('warns of it in a concept, when something has been written', () => {
  const inConcept = (text: string): unknown =>
    findingsOf('open-source', 'cases/a', { status: 'concept', body: body(text) });
  expect(inConcept('De gemeente luisterde niet.')).toMatchObject([{ level: 'warning', line: 12 }]);
  expect(inConcept('Weinig, zei de gemeente[^a].')).toEqual([]);
  expect(inConcept(filler)).toEqual([]);
  expect(findingsOf('open-source', 'cases/a', { body: body('De gemeente luisterde niet.') })).toEqual([]);
});

it('takes a part without text, fictional cases, concepts and other types', () => {
  expect(unsourced('')).toEqual([]);
  expect(unsourced('Niets.', { fictional: true })).toEqual([]);
  expect(unsourced('Niets.', { status: 'concept' })).toEqual([]);
  expect(unsourced('Niets.', {}, 'wiki/a')).toEqual([]);
  expect(findingsOf('not-worked-source', 'cases/a', { body: 'Geen koppen.' })).toEqual([]);
});

it('looks at the last part of a text as well', () => {
  expect(findingsOf('not-worked-source', 'cases/a', { body: '## Wat niet werkte\n\nAlles.' })).toHaveLength(1);
});
