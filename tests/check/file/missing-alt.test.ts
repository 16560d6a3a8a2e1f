import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const inField =
  'Schrijf bij alt wat er te zien is. Is de afbeelding alleen versiering, schrijf dan decorative: true in plaats van alt.';
const inBrackets = (src: string): string =>
  `Schrijf in de haken wat er te zien is. Is de afbeelding alleen versiering, schrijf dan <Figuur src="${src}" decoratief /> op een eigen regel.`;
const inFigure =
  'Schrijf in alt="…" wat er te zien is. Is de afbeelding alleen versiering, schrijf dan decoratief in plaats van alt="…".';
const alt = (fields: Fields): unknown =>
  findingsOf('missing-alt', 'essays/a', fields).map(({ line, column, message, cure: help }) => [
    line,
    column,
    message,
    help,
  ]);

it('asks for words with the image of a page', () => {
  expect(findingsOf('missing-alt', 'essays/a', { image: { src: 'a.png' } })).toEqual([
    {
      code: 'missing-alt',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 1,
      message: 'De beschrijving (alt) van de afbeelding ontbreekt.',
      cure: inField,
    },
  ]);
  expect(alt({ image: { src: 'a.png', alt: ' ' } })).toHaveLength(1);
  expect(alt({ image: { src: 'a.png', decorative: false } })).toHaveLength(1);
});

it('asks for words with an image in the text', () => {
  expect(alt({ body: 'a\n\n![](a.png) ![ ](b.png)' })).toEqual([
    [9, 1, 'De beschrijving van de afbeelding ontbreekt.', inBrackets('a.png')],
    [9, 12, 'De beschrijving van de afbeelding ontbreekt.', inBrackets('b.png')],
  ]);
});

it('asks for words with an image that has its address elsewhere', () => {
  expect(alt({ body: '![][boom] ![Een boom][boom]\n\n[boom]: a.png' })).toEqual([
    [7, 1, 'De beschrijving van de afbeelding ontbreekt.', inBrackets('a.png')],
  ]);
});

it('asks for words with a figure', () => {
  const message = 'De beschrijving (alt) bij <Figuur> ontbreekt.';
  expect(alt({ body: '<Figuur src="a.png" />\n\n<Figuur src="a.png" alt="" />' })).toEqual([
    [7, 1, message, inFigure],
    [9, 1, message, inFigure],
  ]);
});

it.each([
  'versiering',
  'Alleen versiering.',
  'afbeelding',
  'Een foto',
  'tafel.png',
  'Foto van de tafel.JPG',
  'IMG_1234',
])('asks for better words than %j', (words) => {
  const wrong = `"${words}" zegt niet wat er te zien is`;
  expect(alt({ image: { src: 'a.png', alt: words } })).toEqual([
    [5, 1, `De beschrijving (alt) van de afbeelding ${wrong}.`, inField],
  ]);
  expect(alt({ body: `![${words}](a.png)` })).toEqual([
    [7, 1, `De beschrijving van de afbeelding ${wrong}.`, inBrackets('a.png')],
  ]);
  expect(alt({ body: `<Figuur src="a.png" alt="${words}" />` })).toEqual([
    [7, 1, `De beschrijving (alt) bij <Figuur> ${wrong}.`, inFigure],
  ]);
});

it('has a cure that works when it is followed to the letter', () => {
  expect(alt({ image: { src: 'a.png', decorative: true }, body: '<Figuur src="a.png" decoratief />' })).toEqual([]);
  expect(findingsOf('refused-syntax', 'essays/a', { body: '<Figuur src="a.png" decoratief />' })).toEqual([]);
});

it('takes words, and what is only decoration', () => {
  expect(
    alt({
      image: { src: 'a.png', alt: 'Een foto van een boom' },
      body: '![Een boom](a.png)\n\n<Figuur src="a.png" alt="Een boom" />\n\n<Figuur src="a.png" alt="" decoratief />\n\n<Kader soort="tip">\na\n</Kader>',
    }),
  ).toEqual([]);
  expect(alt({ image: { src: 'a.png', decorative: true } })).toEqual([]);
  expect(alt({ image: 'a.png' })).toEqual([]);
});
