import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const blank = (body: string): unknown => findingsOf('heading-blank', 'essays/a', { body });

it('warns of a heading without a blank behind its marks', () => {
  expect(blank('Vooraf.\n\n##Luisteren\n\nTekst.')).toEqual([
    {
      code: 'heading-blank',
      level: 'warning',
      file: 'content/essays/a.mdx',
      line: 9,
      column: 1,
      message: 'Dit wordt geen kop: er staat geen spatie na ##.',
      cure: 'Zet een spatie na ##.',
    },
  ]);
});

it.each([
  ['tekst\n###Luisteren\nmeer', 8, 1],
  ['> ##Luisteren', 7, 3],
  ['*a*\n##Luisteren', 8, 1],
  ['a\\\n##Luisteren', 8, 1],
  ['##Een\n##Twee', 7, 1],
])('warns of %j', (body, line, column) => {
  expect(blank(body)).toMatchObject([{ line, column }, ...(body.includes('Twee') ? [{ line: 8, column: 1 }] : [])]);
});

it.each([
  '## Luisteren',
  '#buurt',
  'a ##b',
  '*a*##b',
  '\\##Luisteren',
  '`##a`',
  '```\n##a\n```',
  '##',
  '#######Zeven',
  '## a\n\n##!',
])('takes %j', (body) => {
  expect(blank(body)).toEqual([]);
});
