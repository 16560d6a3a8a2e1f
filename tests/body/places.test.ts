import { expect, it } from 'vitest';
import type { Node } from 'mdast';
import { placesIn } from '../../src/body/places.ts';

const source = 'aap\n> noot *mies*\n> noot';
const node = (from: number, to: number): Node => ({
  type: 'text',
  position: { start: { line: 2, column: 3, offset: from }, end: { line: 3, column: 7, offset: to } },
});

it('finds pieces of a text where they stand, each after the one before', () => {
  const find = placesIn(node(6, source.length), source);
  expect([find('noot'), find('mies'), find('noot')]).toEqual([
    { line: 2, column: 3 },
    { line: 2, column: 9 },
    { line: 3, column: 3 },
  ]);
});

it('points at the start for a piece that is spelled in another way, and for all after it', () => {
  const find = placesIn(node(6, source.length), source);
  expect([find('n\\oot'), find('mies')]).toEqual([
    { line: 2, column: 3 },
    { line: 2, column: 3 },
  ]);
});

it('points at the start of a node of which the engine gives no more', () => {
  expect(placesIn({ type: 'text' }, source)('noot')).toEqual({ line: 1, column: 1 });
  const position = { start: { line: 2, column: 3 }, end: { line: 3, column: 7 } };
  expect(placesIn({ type: 'text', position }, source)('mies')).toEqual({ line: 2, column: 3 });
});
