import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const part = (...items: unknown[]): unknown => ({ title: 'Deel', items });
const twice = (parts: unknown, id = 'collections/a'): readonly unknown[] => findingsOf('bundled-twice', id, { parts });

it('warns of a text that stands in two parts of a bundle', () => {
  expect(twice([part('essays/a', 'essays/b'), part('cases/a'), part('essays/c', 'essays/a')])).toEqual([
    {
      code: 'bundled-twice',
      level: 'warning',
      file: 'content/collections/a.mdx',
      line: 5,
      column: expect.any(Number) as number,
      message: '"essays/a" staat al in deel 1.',
      cure: 'Haal een van de twee weg.',
    },
  ]);
});

it('takes other texts, and leaves wrong values to their rule', () => {
  expect(twice([part('essays/a'), part('essays/b', 'cases/a')])).toEqual([]);
  expect(
    twice([part('essays/a', 'essays/a'), part(1, null), part(1), null, 'essays/a', { items: 'essays/a' }]),
  ).toEqual([]);
  expect(twice('essays/a')).toEqual([]);
  expect(twice([part('essays/a'), part('essays/a')], 'essays/b')).toEqual([]);
});
