import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/graph/freeze.ts';
import { siteOf } from '../content.ts';

describe('deepFreeze', () => {
  it('freezes everything within, of maps as well', () => {
    const value = deepFreeze({
      a: [{ b: 1 }],
      m: new Map([['x', { y: [1] }]]),
      s: new Set(['z']),
      n: null,
      u: undefined,
      f: () => 1,
    });
    const change = (work: () => unknown): void => {
      expect(work).toThrow(TypeError);
    };
    change(() => ((value.a[0] as { b: number }).b = 2));
    change(() => value.a.push({ b: 2 }));
    change(() => value.m.get('x')?.y.push(2));
    change(() => value.m.set('q', { y: [] }));
    change(() => value.m.delete('x'));
    change(() => {
      value.m.clear();
    });
    change(() => value.s.add('q'));
    change(() => value.s.delete('z'));
    expect(value.f()).toBe(1);
    expect([...value.m.keys(), ...value.s]).toEqual(['x', 'z']);
  });

  it('takes circles, empty values and what is frozen already', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(Object.isFrozen(deepFreeze(circle))).toBe(true);
    expect(deepFreeze([undefined, undefined, { a: 1 }, undefined])).toSatisfy((list: unknown[]) =>
      Object.isFrozen(list[2]),
    );
    expect(deepFreeze(Object.freeze([]))).toEqual([]);
    expect(deepFreeze('tekst')).toBe('tekst');
    const nothing: unknown = undefined;
    expect(deepFreeze(nothing)).toBeUndefined();
  });

  it('takes a list of half a million', () => {
    const list = deepFreeze(Array.from({ length: 500_000 }, (_, i) => ({ i })));
    expect(Object.isFrozen(list.at(-1))).toBe(true);
  });

  it('leaves copies free', () => {
    const map = deepFreeze(new Map([['a', 1]]));
    expect(new Map(map).set('b', 2).size).toBe(2);
  });
});

describe('a site', () => {
  it('cannot be changed anywhere', async () => {
    const { site } = await siteOf({
      'themes/t': {},
      'essays/a': { themes: ['t'], sources: [{ title: 'Bron' }], body: '## Kop\n\n[[b]] [[weg]]' },
      'wiki/b': { oldSlugs: ['oud'] },
      'cases/c': { place: { name: 'Assen', province: 'drenthe' }, methods: [{ practice: 'p' }], body: '[[dubbel]]' },
      'practices/p': {},
      'wiki/dubbel': {},
      'essays/dubbel': {},
      'reactions/r': { to: 'essays/a' },
      'collections/k': { parts: [{ title: 'Deel', items: ['essays/a'] }] },
    });
    const open: string[] = [];
    const walk = (value: unknown, path: string, seen: Set<unknown>): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      if (!Object.isFrozen(value)) open.push(path);
      if (value instanceof Map || value instanceof Set) {
        expect(() => {
          (value as Set<unknown>).clear();
        }).toThrow('frozen');
      }
      for (const [key, item] of value instanceof Map ? value : Object.entries(value))
        walk(item, `${path}.${String(key)}`, seen);
    };
    walk(site, 'site', new Set());
    expect(open).toEqual([]);
    expect(Object.isFrozen(site.related('essays/a' as never))).toBe(true);
  });
});
