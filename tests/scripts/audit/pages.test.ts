import { describe, expect, it } from 'vitest';
import { kindOf, onePerKind, only, type SitePage } from '../../../scripts/audit/pages.ts';

const page = (address: string, kind: string, bytes = 1): SitePage => ({ address, kind, bytes });

describe('the kind of a page', () => {
  it.each([
    ['', false, 'home'],
    ['essays/', false, 'essays-list'],
    ['essays/aap/', true, 'essay'],
    ['praktijkvoorbeelden/aap/', true, 'case'],
    ['wiki/aap/', true, 'wiki'],
    ['essays/op-titel/', false, 'by-title'],
    ['essays/thema/loting/', false, 'filter'],
    ['essays/pagina/2/', false, 'page-2'],
    ['essays/thema/loting/pagina/2/', false, 'page-2'],
    ['wiki/aap/verbonden/', false, 'connected'],
    ['over/', true, 'page'],
    ['plaatsen/', false, 'plaatsen'],
    ['plaatsen/hengelo/', false, 'plaatsen-item'],
    ['a-z/s/', false, 'a-z-item'],
    ['werkwijzen/iets-nieuws/', false, 'practices-iets-nieuws'],
    ['iets-nieuws/', false, 'iets-nieuws'],
  ])('at /%s (an entry: %s) is %s', (address, isEntry, kind) => {
    expect(kindOf(address, isEntry)).toBe(kind);
  });
});

describe('pages to look at', () => {
  it('are the fullest of each kind; of two as full the first by address', () => {
    const pages = [page('b/', 'x', 2), page('a/', 'x', 2), page('c/', 'x'), page('d/', 'a')];
    expect(onePerKind(pages).map(({ address }) => address)).toEqual(['d/', 'a/']);
    expect(onePerKind([...pages].reverse()).map(({ address }) => address)).toEqual(['d/', 'a/']);
  });

  it('are those that are asked for, by kind, group or address', () => {
    const pages = [
      page('', 'home'),
      page('essays/', 'essays-list'),
      page('essays/a/', 'essay'),
      page('x/', 'cases-list'),
    ];
    const asked = (words?: string): readonly string[] => only(pages, words).map(({ kind }) => kind);
    expect(asked()).toHaveLength(4);
    expect(asked('essays, home')).toEqual(['home', 'essays-list', 'essay']);
    expect(asked('essay')).toEqual(['essay']);
    expect(asked('x/')).toEqual(['cases-list']);
  });
});
