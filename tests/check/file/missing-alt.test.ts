import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const cure = 'Schrijf in een zin wat er te zien is. Is de afbeelding alleen versiering, zeg dat dan.';
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
      message: 'De afbeelding heeft geen beschrijving (alt).',
      cure,
    },
  ]);
  expect(alt({ image: { src: 'a.png', alt: ' ' } })).toHaveLength(1);
  expect(alt({ image: { src: 'a.png', decorative: false } })).toHaveLength(1);
});

it('asks for words with an image in the text', () => {
  expect(alt({ body: 'a\n\n![](a.png) ![ ](b.png)' })).toEqual([
    [9, 1, 'De afbeelding heeft geen beschrijving tussen de haken.', cure],
    [9, 12, 'De afbeelding heeft geen beschrijving tussen de haken.', cure],
  ]);
});

it('asks for words with an image that has its address elsewhere', () => {
  expect(alt({ body: '![][boom] ![Een boom][boom]\n\n[boom]: a.png' })).toEqual([
    [7, 1, 'De afbeelding heeft geen beschrijving tussen de haken.', cure],
  ]);
});

it('asks for words with a figure', () => {
  const message = 'Bij <Figuur> ontbreekt alt="…".';
  expect(alt({ body: '<Figuur src="a.png" />\n\n<Figuur src="a.png" alt="" />' })).toEqual([
    [7, 1, message, `${cure} Schrijf dan: decoratief.`],
    [9, 1, message, `${cure} Schrijf dan: decoratief.`],
  ]);
});

it('takes words, and what is only decoration', () => {
  expect(
    alt({
      image: { src: 'a.png', alt: 'Een boom' },
      body: '![Een boom](a.png)\n\n<Figuur src="a.png" alt="Een boom" />\n\n<Figuur src="a.png" alt="" decoratief />\n\n<Kader soort="tip">\na\n</Kader>',
    }),
  ).toEqual([]);
  expect(alt({ image: { src: 'a.png', decorative: true } })).toEqual([]);
  expect(alt({ image: 'a.png' })).toEqual([]);
});
