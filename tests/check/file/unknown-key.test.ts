import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const unknown = (fields: object): unknown => findingsOf('unknown-key', 'essays/a', { ...fields });

it('refuses a key the type does not have, and says which was meant', () => {
  expect(unknown({ titel: 'Aap' })).toEqual([
    {
      code: 'unknown-key',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 1,
      message: 'Het veld "titel" bestaat niet bij essay.',
      cure: 'Bedoel je "title"? Verander de naam, of haal de regel weg.',
    },
  ]);
});

it('refuses a key within a list, at its place', () => {
  expect(unknown({ sources: [{ title: 'x', adres: 'y' }] })).toMatchObject([
    {
      line: 5,
      column: 24,
      message: 'Het veld "sources › 1 › adres" bestaat niet bij essay.',
      cure: 'Haal de regel weg.',
    },
  ]);
});

it('shows a key of control characters safely', () => {
  expect(unknown({ 'a\u202e\u0000b': 1 })).toMatchObject([{ message: 'Het veld "a··b" bestaat niet bij essay.' }]);
});

it('takes every key the type has', () => {
  expect(unknown({ aliases: ['x'], sources: [{ title: 'x' }] })).toEqual([]);
});
