import { describe, expect, it } from 'vitest';
import type { FilterPages } from '../../src/graph/filters.ts';
import { siteOf, type Fields } from '../content.ts';

const filters = async (type: string, entries: Readonly<Record<string, Fields>>): Promise<readonly FilterPages[]> =>
  (await siteOf(entries)).site.filters.get(type) ?? [];
const short = (pages: readonly FilterPages[]): unknown =>
  pages.map(({ segment, values }) => [
    segment,
    values.map(({ value, entries }) => [value, entries.map(({ slug }) => slug)]),
  ]);

describe('filterPages', () => {
  it('gives the values that occur, in the order of the vocabulary', async () => {
    const found = await filters('cases', {
      'cases/a': { result: 'niet-gelukt' },
      'cases/b': { result: 'gelukt' },
      'cases/c': { result: 'niet-gelukt' },
    });
    expect(found).toMatchObject([
      {
        segment: 'afloop',
        label: 'Hoe liep het af',
        values: [
          { value: 'gelukt', label: 'Gelukt' },
          { value: 'niet-gelukt', label: 'Niet gelukt' },
        ],
      },
    ]);
    expect(short(found)).toEqual([
      [
        'afloop',
        [
          ['gelukt', ['b']],
          ['niet-gelukt', ['a', 'c']],
        ],
      ],
    ]);
  });

  it('puts entries newest first', async () => {
    const found = await filters('essays', {
      'essays/a': { kind: 'opinie', date: '2010' },
      'essays/b': { kind: 'opinie', date: '2012' },
      'essays/c': { kind: 'opinie', date: '2011-05' },
      'essays/d': { date: '2001' },
    });
    expect(short(found)).toEqual([['soort', [['opinie', ['b', 'c', 'a']]]]]);
  });

  it('counts an entry under each of its values, and reads within objects', async () => {
    const found = await filters('cases', {
      'cases/a': { layers: ['gemeente', 'rijksoverheid'], place: { name: 'Assen', province: 'drenthe' } },
      'cases/b': { layers: ['gemeente'] },
    });
    expect(short(found)).toEqual([
      ['provincie', [['drenthe', ['a']]]],
      [
        'overheidslaag',
        [
          ['rijksoverheid', ['a']],
          ['gemeente', ['a', 'b']],
        ],
      ],
    ]);
  });

  it('names themes by their title and sorts them by it, and leaves out themes that are not there', async () => {
    const found = await filters('essays', {
      'themes/a': { title: 'Zand' },
      'themes/b': { title: 'Één' },
      'themes/c': { title: 'Concept', status: 'concept' },
      'essays/x': { themes: ['a', 'b', 'c', 'weg'] },
      'essays/y': {},
    });
    expect(found[0]?.segment).toBe('thema');
    expect(found[0]?.values.map(({ value, label }) => [value, label])).toEqual([
      ['b', 'Één'],
      ['a', 'Zand'],
    ]);
  });

  it('leaves out a filter that leaves nothing out, unless one of its values does', async () => {
    expect(await filters('essays', { 'essays/a': { kind: 'opinie' }, 'essays/b': { kind: 'opinie' } })).toEqual([]);
    const some = { 'cases/a': { layers: ['gemeente', 'provincie'] }, 'cases/b': { layers: ['gemeente'] } };
    expect(short(await filters('cases', some))).toEqual([
      [
        'overheidslaag',
        [
          ['provincie', ['a']],
          ['gemeente', ['a', 'b']],
        ],
      ],
    ]);
  });

  it('reads scales', async () => {
    expect(
      short(await filters('practices', { 'practices/a': { difficulty: 3 }, 'practices/b': { difficulty: 1 } })),
    ).toEqual([
      [
        'moeilijkheid',
        [
          ['1', ['b']],
          ['3', ['a']],
        ],
      ],
    ]);
  });

  it('leaves out concepts, archived entries, and filters without values', async () => {
    expect(
      await filters('essays', {
        'essays/a': { kind: 'opinie', status: 'archief' },
        'essays/b': { kind: 'opinie', status: 'concept' },
        'essays/c': {},
      }),
    ).toEqual([]);
  });

  it('are made for types with a list only', async () => {
    const { site } = await siteOf({ 'pages/over': {} });
    expect(site.filters.has('pages')).toBe(false);
    expect(site.filters.has('reactions')).toBe(false);
    expect(site.filters.get('essays')).toEqual([]);
  });

  it('leaves out what is made up: a filter tells how often something was done', async () => {
    const found = await filters('cases', {
      'cases/a': { result: 'gelukt' },
      'cases/b': { result: 'gelukt', fictional: true },
    });
    expect(short(found)).toEqual([['afloop', [['gelukt', ['a']]]]]);
  });
});
