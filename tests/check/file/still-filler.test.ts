import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const found = (fields: Fields, id = 'essays/a'): unknown =>
  findingsOf('still-filler', id, fields).map(({ line, column }) => [line, column]);

it('refuses to publish what is still to be written', () => {
  expect(findingsOf('still-filler', 'essays/a', { summary: 'Nog te schrijven.' })).toEqual([
    {
      code: 'still-filler',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 3,
      column: 1,
      message: 'Hier staat nog "Nog te schrijven."',
      cure: 'Vul het in, of zet status op concept.',
    },
  ]);
});

it('looks in lists, in groups and in the text', () => {
  expect(found({ inShort: ['Een.', 'Nog te schrijven.'], rights: { kind: 'eigen' } })).toEqual([[5, 18]]);
  expect(found({ author: { name: 'Nog te schrijven.' } }, 'reactions/a')).toEqual([[3, 10]]);
  expect(found({ body: '## Kop\n\nNog te schrijven.\n\nTekst.' })).toEqual([[9, 1]]);
});

it('takes it in a concept, and as part of a text', () => {
  expect(found({ summary: 'Nog te schrijven.', status: 'concept', body: 'Nog te schrijven.' })).toEqual([]);
  expect(found({ summary: 'Dit boek is nog te schrijven.', body: 'Nog te schrijven. Of *niet*.' })).toEqual([]);
});
