import { describe, expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const cure = 'Haal het weg. Gebruik een functionele mailbox (zoals info@ of redactie@) of een webadres.';
const contact = (fields: Fields, id = 'essays/a'): string[] =>
  findingsOf('personal-contact', id, fields).map(({ message }) => message);

it('refuses a personal mail address', () => {
  expect(findingsOf('personal-contact', 'essays/a', { body: 'a\n\nMail jan.jansen@voorbeeld.nl voor meer.' })).toEqual([
    {
      code: 'personal-contact',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 9,
      column: 6,
      message: 'Er staat een persoonlijk e-mailadres: jan.jansen@voorbeeld.nl.',
      cure,
    },
  ]);
});

describe('finds an address', () => {
  const found = ['Er staat een persoonlijk e-mailadres: jan@voorbeeld.nl.'];

  it.each([
    ['in a field', { owner: 'Jan (jan@voorbeeld.nl)' }],
    ['in a field within lists', { sources: [{ title: 'Brief van jan@voorbeeld.nl' }] }],
    ['in a note to the editors', { redactienoot: 'https://voorbeeld.nl/ of jan@voorbeeld.nl' }],
    ['in code', { body: '`jan@voorbeeld.nl`' }],
    ['in a block of code', { body: '```\njan@voorbeeld.nl\n```' }],
    ['behind a link', { body: '[mail Jan](mailto:jan@voorbeeld.nl)' }],
    ['behind a link without mailto', { body: '[mail Jan](jan@voorbeeld.nl)' }],
    ['behind a link with a subject', { body: '[mail Jan](MAILTO:jan%40voorbeeld.nl?subject=x)' }],
    ['behind a link whose address stands elsewhere', { body: '[mail Jan][j]\n\n[j]: jan@voorbeeld.nl' }],
    ['in an attribute', { body: '<Citaat bron="jan@voorbeeld.nl">\na\n</Citaat>' }],
    ['in the words of an image', { body: '![kaartje van jan@voorbeeld.nl](a.png)' }],
    ['in a note', { body: 'a[^n]\n\n[^n]: Van jan@voorbeeld.nl zelf.' }],
  ])('%s', (_what, fields) => {
    expect(contact(fields)).toEqual(found);
  });

  it('in the contact of a case', () => {
    expect(contact({ contact: { address: 'jan@voorbeeld.nl' } }, 'cases/a')).toEqual(found);
  });
});

it.each([
  '06-12345678',
  '06 1234 5678',
  '0612345678',
  '+31 6 12345678',
  '0031612345678',
  '+31 (0)6 12345678',
  '030-1234567',
  '020 123 45 67',
  '(010) 412 34 56',
  '(010) 4123456',
  '(0113) 123 456',
  '(06) 12 34 56 78',
  '+31 (10) 412 34 56',
  '+31 (010) 412 34 56',
  '010 - 412 34 56',
  '010–4123456',
])('refuses the telephone number %s', (number) => {
  expect(contact({ body: `Bel ${number}.` })).toEqual([`Er staat een telefoonnummer: ${number}.`]);
});

it('points at the number or address itself', () => {
  const places = (body: string): unknown =>
    findingsOf('personal-contact', 'essays/a', { body }).map(({ line, column }) => [line, column]);
  expect(places('Bel **nu** 06-12345678 of (010) 412 34 56,\nof 06-12345678.')).toEqual([
    [7, 12],
    [7, 27],
    [8, 4],
  ]);
  expect(places('> Zie [[a]] en bel\n> nu 06-12345678.')).toEqual([[8, 6]]);
  expect(places('Zie [[06]], [[b]] of 06-12345678.')).toEqual([[7, 22]]);
  expect(places('| a |\n| - |\n| bel 06-12345678 |')).toEqual([[9, 7]]);
  expect(places('<Citaat van="Jan" bron="jan@voorbeeld.nl">\na\n</Citaat>')).toEqual([[7, 25]]);
  expect(places('a [mail Jan](mailto:jan@voorbeeld.nl)')).toEqual([[7, 21]]);
  expect(places('```\na\nb 06-12345678\n```')).toEqual([[9, 3]]);
});

it('points at the start of a text that spells the number in another way', () => {
  expect(findingsOf('personal-contact', 'essays/a', { body: 'a 06&#45;12345678' })).toMatchObject([
    { line: 7, column: 1 },
  ]);
});

it.each([
  'info@voorbeeld.nl',
  'redactie@voorbeeld.nl',
  'wijkteam-oost@voorbeeld.nl',
  'team.groen@voorbeeld.nl',
  'gemeente@utrecht.nl',
  'klantcontact-loket@voorbeeld.nl',
  'burgerraad@voorbeeld.nl',
])('takes the mailbox %s', (address) => {
  expect(contact({ body: `Mail ${address}.` })).toEqual([]);
});

it('takes numbers and addresses that are none', () => {
  const body =
    'In 2010 kostte het 0,12 euro; ISBN 978-90-123-4567-8, zaak 2010-0123456789, 1.000.000.000 keer. Zie https://voorbeeld.nl/a@b.nl/0612345678 en @jan op Mastodon.';
  expect(contact({ body: body.replace(' en @jan', '') })).toEqual(contact({ body }));
  expect(contact({ body: 'In 2010 kostte het 0,12 euro; ISBN 978-90-123-4567-8, zaak 2010-0123456789.' })).toEqual([]);
  expect(
    contact({
      sources: [{ title: 'x', url: 'https://voorbeeld.nl/jan@voorbeeld.nl/0612345678', accessed: '2026-01-01' }],
    }),
  ).toEqual([]);
});

it.each([
  '(2010) 412 34 56',
  'schaal 0 – 1 – 2 – 3 – 4 – 5 – 6 – 7 – 8 – 9',
  '(010) 412 34 567',
  '2010 – 2015',
  '(030) 123',
])('takes %j', (text) => {
  expect(contact({ body: text })).toEqual([]);
});

it('is linear in a word without end', () => {
  expect(contact({ body: 'a'.repeat(100_000) })).toEqual([]);
  expect(contact({ body: `${'a.'.repeat(50_000)}@` })).toEqual([]);
  expect(contact({ body: '06-12345678 '.repeat(20_000) })).toHaveLength(20_000);
  expect(contact({ body: '06-12345678\n06&#45;12345678\n'.repeat(900) })).toHaveLength(1800);
}, 5000);
