import { describe, expect, it } from 'vitest';
import { ranked } from '../../../src/search/query/rank.ts';

const term = (fits: Readonly<Record<string, number>>, pages = Object.keys(fits).length) => ({
  fits: new Map(Object.entries(fits)),
  pages,
});
const ids = (terms: Parameters<typeof ranked>[0], pages = 100): string[] => ranked(terms, pages).map(({ id }) => id);

describe('the order of pages', () => {
  it('is that of how well they fit', () => {
    expect(ids([term({ a: 1, b: 9, c: 4 })])).toEqual(['b', 'c', 'a']);
  });

  it('puts a page with both words before one where a single word fits very well', () => {
    expect(ids([term({ a: 30, b: 3 }), term({ b: 3, c: 30 })])[0]).toBe('b');
  });

  it('lets a rare word decide', () => {
    const common = term(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${String(index)}`, 5])));
    expect(ids([common, term({ rare: 3 })])[0]).toBe('rare');
  });

  it('lets a word decide that is rare itself, however many pages have another word for it', () => {
    const others = (name: string) =>
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${name}${String(i)}`, 1]));
    const [one, two] = [term({ one: 9, ...others('p') }, 60), { two: 9, ...others('q') }];
    expect(ids([one, term(two, 90)])[0]).toBe('one');
    expect(ids([one, term(two, 1)])[0]).toBe('two');
  });

  it('is the same every time for pages that fit as well', () => {
    expect(ids([term({ b: 1, c: 1, a: 1 })])).toEqual(['a', 'b', 'c']);
  });
});

describe('a page with hardly anything of the question', () => {
  it('is no answer beside one that has it all', () => {
    const rare = ['x', 'y', 'z'].map((id) => term({ [id]: 5, all: 5 }));
    expect(ids([...rare, term({ all: 5, little: 0.02 })])).not.toContain('little');
  });

  it('is no answer when it is all there is either', () => {
    expect(ids([term({ a: 0.02 })])).toEqual([]);
  });

  it('says which words it has', () => {
    expect(ranked([term({ a: 5 }), term({}), term({ a: 5 })], 10)[0]?.has).toEqual([0, 2]);
  });
});
