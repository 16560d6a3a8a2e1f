import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const order = 'Aanleiding · Aanpak · Resultaat · Wat werkte · Wat niet werkte · Zo neem je dit over';
const body = order
  .split(' · ')
  .map((name) => `## ${name}\n\nTekst.\n`)
  .join('\n');
const headings = (fields: Fields, id = 'cases/a'): unknown =>
  findingsOf('required-headings', id, { quick: undefined, ...fields }).map(({ line, column, message, cure }) => [
    line,
    column,
    message,
    cure,
  ]);

it('asks for the headings that are missing', () => {
  expect(
    findingsOf('required-headings', 'cases/a', {
      quick: undefined,
      body: body.replace('## Aanpak', '## Zo').replace('## Wat werkte', '## Goed'),
    }),
  ).toEqual([
    {
      code: 'required-headings',
      level: 'error',
      file: 'content/cases/a.mdx',
      line: 7,
      column: 1,
      message: 'Deze koppen ontbreken: Aanpak en Wat werkte.',
      cure: `Voeg ze toe met ## . De volgorde is ${order}. Is het een korte eerste versie, zet dan quick: true.`,
    },
  ]);
});

it('asks for their order', () => {
  const swapped = body
    .replace('## Aanpak', '## X')
    .replace('## Resultaat', '## Aanpak')
    .replace('## X', '## Resultaat');
  expect(headings({ body: swapped })).toEqual([
    [15, 1, 'De kop "Aanpak" staat niet op zijn plaats.', `De volgorde is ${order}.`],
  ]);
});

it('asks for the headings of a card, which has no short version', () => {
  expect(headings({ body: '## Wat\n\n## Hoe\n\n## Voorbeeld\n' }, 'practices/a')).toEqual([
    [7, 1, 'Deze koppen ontbreken: Let op.', 'Voeg ze toe met ## . De volgorde is Wat · Hoe · Let op · Voorbeeld.'],
  ]);
});

it.each([
  ['## wat werkte', ', met een hoofdletter'],
  ['## Wat Werkte', ', met alleen vooraan een hoofdletter'],
  ['## Wat werkt', ''],
  ['### Wat werkte', ', met twee hekjes (##)'],
  ['**Wat werkte**', ', met ## ervoor en zonder sterretjes'],
  ['**wat werkte:**', ', met ## ervoor en zonder sterretjes'],
])('points at a line that is almost the heading: %s', (line, difference) => {
  const text = line.replace(/^#* |\*\*/g, '').replaceAll('**', '');
  expect(headings({ body: body.replace('## Wat werkte', line) })).toEqual([
    [19, 1, 'De kop "Wat werkte" ontbreekt.', `Hier staat "${text}": bedoel je "Wat werkte"${difference}?`],
  ]);
});

it('points at what is almost there, and asks for the rest', () => {
  const partly = body.replace('## Aanpak', '## aanpak').replace('## Resultaat', '## Iets anders');
  expect(headings({ body: partly })).toMatchObject([
    [7, 1, 'Deze koppen ontbreken: Resultaat.', expect.stringContaining('Voeg ze toe')],
    [11, 1, 'De kop "Aanpak" ontbreekt.', expect.stringContaining('"aanpak"')],
  ]);
});

it('warns of them in a concept', () => {
  const inConcept = (text: string): unknown =>
    findingsOf('open-headings', 'cases/a', { quick: undefined, status: 'concept', body: text });
  expect(inConcept(body.replace('## Aanpak', '## Zo'))).toMatchObject([
    { level: 'warning', message: 'Deze koppen ontbreken: Aanpak.' },
  ]);
  expect(inConcept(body)).toEqual([]);
  expect(findingsOf('open-headings', 'cases/a', { quick: undefined, body: '' })).toEqual([]);
});

it('refuses no concept, and asks nothing of short first versions and other types', () => {
  expect(headings({ status: 'concept', body: '' })).toEqual([]);
  expect(headings({ quick: true, body: '' })).toEqual([]);
  expect(headings({ body: '' }, 'wiki/a')).toEqual([]);
});

it('says nothing of a body that cannot be read', () => {
  expect(headings({ body: '{' })).toEqual([]);
});

it('takes all headings in order, with others between them', () => {
  expect(headings({ body })).toEqual([]);
  expect(headings({ body: body.replace('## Resultaat', '## Nog iets\n\n## Resultaat') })).toEqual([]);
});
