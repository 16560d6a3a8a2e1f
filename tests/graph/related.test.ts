import { describe, expect, it } from 'vitest';
import { relatedBy } from '../../src/graph/related.ts';
import type { EntryId } from '../../src/model/slug.ts';
import { siteOf } from '../content.ts';

const id = (text: string): EntryId => text as EntryId;
const map = (entries: Readonly<Record<string, readonly string[]>>): Map<EntryId, readonly string[]> =>
  new Map(Object.entries(entries).map(([key, value]) => [id(key), value]));
const never = (): ReadonlySet<EntryId> => new Set();

describe('relatedBy', () => {
  it('puts what shares most first', () => {
    const related = relatedBy(
      map({ a: ['x', 'y', 'z'], b: ['x'], c: ['x', 'y'], d: ['x', 'y', 'z'], e: ['q'] }),
      never,
    );
    expect(related(id('a'))).toEqual(['d', 'c', 'b']);
    expect(related(id('e'))).toEqual([]);
    expect(related(id('onbekend'))).toEqual([]);
  });

  it('weighs what few have more than what many have', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`m${String(i)}`, ['gewoon', 'ook']]));
    const related = relatedBy(map({ a: ['gewoon', 'ook', 'zeldzaam'], ...many, z: ['zeldzaam'] }), never);
    expect(related(id('a'))[0]).toBe('z');
  });

  it('gives ties to the smaller id, whatever the order', () => {
    const entries = { c: ['x'], a: ['x'], d: ['x'], b: ['x'] };
    expect(relatedBy(map(entries), never)(id('d'))).toEqual(['a', 'b', 'c']);
    expect(relatedBy(map(Object.fromEntries(Object.entries(entries).reverse())), never)(id('d'))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('gives six at most, the best six', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`e${String(i).padStart(2, '0')}`, i % 4 === 0 ? ['x', 'y'] : ['x']]),
    );
    expect(relatedBy(map({ ...entries, a: ['x', 'y'] }), never)(id('a'))).toEqual([
      'e00',
      'e04',
      'e08',
      'e12',
      'e16',
      'e20',
    ]);
  });

  it('leaves out what is linked already, and fills up with others', () => {
    const entries = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`e${String(i)}`, ['x']]));
    expect(relatedBy(map(entries), () => new Set([id('e1'), id('e2')]))(id('e0'))).toEqual([
      'e3',
      'e4',
      'e5',
      'e6',
      'e7',
      'e8',
    ]);
  });

  it('looks at the first forty that share a thing only', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`m${String(i).padStart(2, '0')}`, ['x']]));
    const related = relatedBy(
      map({ ...many, z: ['x', 'y'], y: ['y', 'x'] }),
      () => new Set(Object.keys(many).slice(0, 38).map(id)),
    );
    expect(related(id('z'))).toEqual(['y', 'm38', 'm39']);
  });

  it('gives the same list when asked twice, and nobody can change it', () => {
    const related = relatedBy(map({ a: ['x'], b: ['x'] }), never);
    expect(related(id('a'))).toBe(related(id('a')));
    expect(Object.isFrozen(related(id('a')))).toBe(true);
  });

  it('is linear: twenty thousand entries that share one thing', () => {
    const entries = new Map(
      Array.from({ length: 20_000 }, (_, i): [EntryId, readonly string[]] => [
        id(`e${String(i)}`),
        ['alles', `groep${String(i % 1000)}`],
      ]),
    );
    const related = relatedBy(entries, never);
    for (const key of entries.keys()) expect(related(key)).toHaveLength(6);
  }, 10_000);
});

describe('related entries of a site', () => {
  it('share themes or links, and have no link between them', async () => {
    const { site } = await siteOf({
      'themes/t': {},
      'wiki/w': {},
      'essays/a': { themes: ['t'], body: '[[w]] [[b]]' },
      'essays/b': { themes: ['t'] },
      'essays/c': { themes: ['t'] },
      'cases/d': { body: '[[w]]' },
      'essays/e': { themes: ['t'], status: 'archief' },
      'pages/p': { themes: ['t'] },
    });
    expect([...site.related(id('essays/a'))]).toEqual(['cases/d', 'essays/c']);
    expect([...site.related(id('essays/c'))]).toEqual(['essays/a', 'essays/b']);
    expect([...site.related(id('themes/t'))]).toEqual([]);
  });
});
