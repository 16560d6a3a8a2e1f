import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

it('warns of a message that does not fit on a postcard', () => {
  expect(findingsOf('message-length', 'collections/a', { message: 'woord '.repeat(121) })).toEqual([
    {
      code: 'message-length',
      level: 'warning',
      file: 'content/collections/a.mdx',
      line: 5,
      column: 1,
      message: 'De boodschap is 121 woorden lang.',
      cure: 'Breng haar terug tot 120 woorden.',
    },
  ]);
});

it('takes 120 words, and none', () => {
  expect(findingsOf('message-length', 'collections/a', { message: 'woord '.repeat(120) })).toEqual([]);
  expect(findingsOf('message-length', 'collections/a', {})).toEqual([]);
});
