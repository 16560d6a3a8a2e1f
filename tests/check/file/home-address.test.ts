import { describe, expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const postcodes = (fields: Fields, id = 'essays/a'): string[] =>
  findingsOf('home-address', id, fields).map(({ message }) => message);

it('warns of the address of a home', () => {
  const body = 'a\n\nJan woont aan de Kerkstraat 12, 1234 AB Voorbeeldstad.';
  expect(findingsOf('home-address', 'essays/a', { body })).toEqual([
    {
      code: 'home-address',
      level: 'warning',
      file: 'content/essays/a.mdx',
      line: 9,
      column: 33,
      message: 'Er staat een postcode: 1234 AB.',
      cure: 'Is het een woonadres? Haal het weg: de naam van de plaats is genoeg.',
    },
  ]);
});

describe('finds a postcode', () => {
  it.each([
    ['without a blank', { body: 'Hij woont op 1234AB.' }],
    ['in a field', { summary: 'Kom naar 1234AB.' }],
    ['in a note', { body: 'a[^n]\n\n[^n]: Jan, 1234AB Voorbeeldstad.' }],
    ['in an attribute', { body: '<Citaat bron="Jan, 1234AB">\na\n</Citaat>' }],
    ['in a concept', { status: 'concept', body: '1234AB' }],
  ])('%s', (_what, fields) => {
    expect(postcodes(fields)).toEqual(['Er staat een postcode: 1234AB.']);
  });

  it('that looks like a year or a word, behind a street and a number', () => {
    expect(postcodes({ body: 'Jan, Kerkstraat 12, 2011 AB Voorbeeldstad.' })).toHaveLength(1);
    expect(postcodes({ body: 'Jan, Kerkstraat 12-b 1234 ab Voorbeeldstad.' })).toHaveLength(1);
  });
});

it.each([
  'In 2024 EU-geld, in 2024 NS Reizigers, in 1998 PvdA.',
  'Een bestand van 1500 MB.',
  'Er kwamen 1234 of 1235 mensen, en 4000 in totaal.',
  'Zaak 2010-1234 AB en ISBN 978-1234 AB.',
  'https://voorbeeld.nl/1234AB en https://voorbeeld.nl/?q=1234AB',
  'Kerkstraat 12 in Voorbeeldstad',
  '31234 AB en 1234 ABC',
])('takes %j', (text) => {
  expect(postcodes({ body: text })).toEqual([]);
});

it('takes sources, web addresses and the place of a meeting', () => {
  const sources = [{ title: 'Brief aan de raad, 1234 AB', url: 'https://voorbeeld.nl/1234AB', accessed: '2026-01-01' }];
  expect(postcodes({ sources })).toEqual([]);
  expect(postcodes({ place: { name: 'Buurthuis, Markt 1, 1234 AB' } }, 'events/a')).toEqual([]);
});

it('is linear', () => {
  expect(postcodes({ body: `${'a'.repeat(50_000)} ${'1234 ab '.repeat(20_000)}` })).toEqual([]);
}, 5000);
