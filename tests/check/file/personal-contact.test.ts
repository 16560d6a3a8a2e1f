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
])('refuses the telephone number %s', (number) => {
  expect(contact({ body: `Bel ${number}.` })).toEqual([`Er staat een telefoonnummer: ${number}.`]);
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

it('is linear in a word without end', () => {
  expect(contact({ body: 'a'.repeat(100_000) })).toEqual([]);
  expect(contact({ body: `${'a.'.repeat(50_000)}@` })).toEqual([]);
}, 5000);
