import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/check/nearest.ts';

describe('nearest', () => {
  it.each([
    ['titel', ['title', 'summary'], 'title'],
    ['TITLE', ['title'], 'title'],
    ['sumary', ['title', 'summary'], 'summary'],
    ['kadr', ['Kader', 'Video'], 'Kader'],
    ['a', ['b', 'c'], 'b'],
    ['burgerberaad', ['burgerberaden', 'burgerbegroting'], 'burgerberaden'],
    ['xyz', ['title', 'summary'], undefined],
    ['title', [], undefined],
    ['', ['a'], 'a'],
    ['', ['lang'], undefined],
  ])('of %j among %j is %j', (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });

  it('is the first of equals', () => {
    expect(nearest('abd', ['abc', 'abe'])).toBe('abc');
    expect(nearest('abd', ['abe', 'abc'])).toBe('abe');
  });

  it('takes very long words', () => {
    expect(nearest('x'.repeat(100_000), ['x'.repeat(60), 'y'])).toBe('x'.repeat(60));
    expect(nearest('x'.repeat(100_000), ['y'.repeat(100_000)])).toBeUndefined();
  });
});
