import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

it('asks for a required field, and says what it is for', () => {
  expect(findingsOf('missing-field', 'essays/a', { summary: undefined })).toEqual([
    {
      code: 'missing-field',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 2,
      column: 1,
      message: 'Het veld "summary" (Samenvatting) is verplicht en ontbreekt.',
      cure: 'Schrijf een regel die begint met summary: en zet daarachter wat je invult. Een of twee zinnen die ook los te lezen zijn. Hooguit 280 tekens.',
    },
  ]);
});

it('asks for a field that is there without a value', () => {
  expect(findingsOf('missing-field', 'essays/a', { title: null })).toMatchObject([
    { line: 2, column: 1, message: 'Het veld "title" (Titel) is verplicht en ontbreekt.' },
  ]);
});

it('asks for a field of an item, at that item', () => {
  expect(
    findingsOf('missing-field', 'pioneers/a', {
      links: [{ label: 'x', url: 'https://voorbeeld.nl/' }, { label: 'y' }],
    }),
  ).toMatchObject([
    {
      line: 6,
      column: 53,
      message: 'Het veld "links › 2 › url" (Adres) is verplicht en ontbreekt.',
      cure: 'Zet bij dit onderdeel een regel, even ver ingesprongen als de andere:\n  url: https://www.voorbeeld.nl/pagina',
    },
  ]);
});

it.each([
  ['reactions/a', { author: undefined }, 'Schrijf bijvoorbeeld:\n  author:\n    name: Naam of rol'],
  ['reactions/a', { to: undefined }, 'Schrijf bijvoorbeeld:\n  to: practices/tweegesprek'],
  [
    'pioneers/a',
    { consent: { source: 'x' } },
    'Zet onder consent:, twee spaties ingesprongen, deze regel: basis: toestemming (of gerechtvaardigd-belang of journalistiek)',
  ],
  ['essays/a', { title: null }, 'Vul het veld in. Kort en concreet. Zonder punt.'],
])('shows what to write: %s %j', (id, fields, cure) => {
  expect(findingsOf('missing-field', id, fields)).toMatchObject([{ cure }]);
});

it('is content when all is there', () => {
  expect(findingsOf('missing-field', 'essays/a', {})).toEqual([]);
});
