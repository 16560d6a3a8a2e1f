import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/body/problem.ts';

describe('the place of an offset', () => {
  it.each([
    ['a', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\n\nbc', 4, 3, 2],
    ['a\n', 2, 2, 1],
    ['', 0, 1, 1],
  ])('in %j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(placeAt(text, offset)).toEqual({ line, column });
  });
});
