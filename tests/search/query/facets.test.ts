import { describe, expect, it } from 'vitest';
import type { Facets } from '../../../src/search/choices.ts';
import { countFacets, matches } from '../../../src/search/query/facets.ts';

const facets: Facets = new Map([
  ['thema', new Map([['Loting', new Set(['a', 'b'])], ['Klimaat', new Set(['b', 'c'])]])], // prettier-ignore
  ['jaar', new Map([['2013', new Set(['a'])], ['2020', new Set(['b', 'c'])]])], // prettier-ignore
]);
const all = ['a', 'b', 'c', 'd'];
const left = (chosen: ReadonlyMap<string, readonly string[]>): string[] =>
  all.filter((id) => matches(id, facets, chosen));

describe('choices', () => {
  it('of one facet are one or the other; of two facets both', () => {
    expect(left(new Map())).toEqual(all);
    expect(left(new Map([['thema', ['Loting']]]))).toEqual(['a', 'b']);
    expect(left(new Map([['thema', ['Loting', 'Klimaat']]]))).toEqual(['a', 'b', 'c']);
    expect(left(new Map([['thema', ['Loting', 'Klimaat']], ['jaar', ['2020']]]))).toEqual(['b', 'c']); // prettier-ignore
  });

  it('that do not exist leave nothing', () => {
    expect(left(new Map([['thema', ['Zomaar']]]))).toEqual([]);
    expect(left(new Map([['zomaar', ['iets']]]))).toEqual([]);
  });
});

describe('counts', () => {
  const counts = (ids: readonly string[], chosen: ReadonlyMap<string, readonly string[]> = new Map()) =>
    [...countFacets(ids, facets, chosen)].map(([name, values]) => [name, values.map(({ value, count, chosen: is }) => `${value} ${String(count)}${is ? ' chosen' : ''}`)]); // prettier-ignore

  it('are those of the pages at hand, without what none of them has', () => {
    expect(counts(all)).toEqual([['thema', ['Loting 2', 'Klimaat 2']], ['jaar', ['2013 1', '2020 2']]]); // prettier-ignore
    expect(counts(['a', 'd'])).toEqual([['thema', ['Loting 1']], ['jaar', ['2013 1']]]); // prettier-ignore
    expect(counts(['d'])).toEqual([]);
  });

  it('of the one value that every page has are none', () => {
    expect(counts(['a'])).toEqual([]);
    expect(counts(['a'], new Map([['thema', ['Loting']]]))).toEqual([['thema', ['Loting 1 chosen']]]);
  });

  it('of a facet do not shrink by a choice in that facet, those of others do', () => {
    expect(counts(all, new Map([['thema', ['Loting']]]))).toEqual([
      ['thema', ['Loting 2 chosen', 'Klimaat 2']],
      ['jaar', ['2013 1', '2020 1']],
    ]);
  });

  it('keep what is chosen in sight when it has none left', () => {
    expect(counts(['c'], new Map([['thema', ['Loting']]]))).toEqual([['thema', ['Loting 0 chosen', 'Klimaat 1']]]);
  });
});
