import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/graph/build.ts';
import { entriesOf, type Site } from '../../src/graph/site.ts';
import { noHistory, type FileHistory, type History } from '../../src/history/history.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { EntryId } from '../../src/model/slug.ts';
import { random } from '../random.ts';
import { files, read, siteOf, type Fields } from '../content.ts';

const ids = (entries: Iterable<Pick<Entry, 'id'>> | undefined): string[] => [...(entries ?? [])].map(({ id }) => id);
const historyOf = (days: Readonly<Record<string, string>>, head?: number): History => ({
  state: 'complete',
  files: new Map(
    Object.entries(days).map(([id, created]): [string, FileHistory] => [
      `content/${id}.mdx`,
      { created, updated: created, contributors: ['Jan'], changes: 1 },
    ]),
  ),
  ...(head !== undefined && { head }),
});

describe('what is seen', () => {
  const entries = {
    'essays/a': {},
    'essays/b': { status: 'concept' },
    'essays/c': { status: 'archief' },
    'reactions/d': { status: 'archief' },
    'site/site': {},
  };

  it('is what is published or archived; lists hold what is published', async () => {
    const { site } = await siteOf(entries);
    expect([...site.entries.keys()].sort()).toEqual(['essays/a', 'essays/c', 'reactions/d']);
    expect(ids(site.listed.get('essays'))).toEqual(['essays/a']);
    expect(ids(site.byTitle.get('essays'))).toEqual(['essays/a']);
    expect(ids(site.archived)).toEqual(['essays/c']);
  });

  it('includes concepts while writing', async () => {
    const { site } = await siteOf(entries, { withConcepts: true });
    expect(ids(entriesOf(site, 'essays'))).toEqual(['essays/a', 'essays/b']);
  });

  it('has a list for every type, also without entries', async () => {
    const { site } = await siteOf({});
    expect(site.listed.get('cases')).toEqual([]);
    expect(site.byTitle.get('cases')).toEqual([]);
    expect(site.letters.size).toBe(0);
  });

  it('stands under its letter when it has a page', async () => {
    const { site } = await siteOf({
      'essays/aap': {},
      'wiki/aas': { status: 'archief' },
      'reactions/r': { to: 'essays/aap' },
    });
    expect([...site.letters].map(([letter, list]) => [letter, ids(list.map(({ entry }) => entry))])).toEqual([
      ['a', ['essays/aap', 'wiki/aas']],
    ]);
  });
});

describe('settings', () => {
  it('come from the site file, and have a default without it', async () => {
    expect((await siteOf({ 'site/site': { title: 'Mijn site' } })).site.settings).toMatchObject({
      title: 'Mijn site',
      address: 'https://proef.example',
    });
    expect((await siteOf({})).site.settings.title).toBe('Publieke Pioniers');
  });
});

describe('asOf', () => {
  const dated: Record<string, Fields> = {
    'essays/a': { date: '2010' },
    'wiki/b': { sources: [{ title: 'Bron', url: 'https://voorbeeld.nl/', accessed: '2011-05-06' }] },
  };

  it('is SOURCE_DATE_EPOCH before all else, as a day in the Netherlands', async () => {
    const history = historyOf({}, Date.UTC(2020, 0, 1) / 1000);
    expect((await siteOf(dated, { history, epoch: Date.UTC(2026, 6, 1, 22, 30) / 1000 })).site.asOf).toBe('2026-07-02');
    expect((await siteOf(dated, { history, epoch: 0 })).site.asOf).toBe('1970-01-01');
  });

  it('is else the day of the newest commit', async () => {
    expect((await siteOf(dated, { history: historyOf({}, Date.UTC(2020, 0, 1, 23, 30) / 1000) })).site.asOf).toBe(
      '2020-01-02',
    );
    expect(
      (await siteOf(dated, { history: { ...historyOf({}, Date.UTC(2020, 0, 1) / 1000), state: 'shallow' } })).site.asOf,
    ).toBe('2020-01-01');
  });

  it('is else the newest day in the content, in its fields and its sources', async () => {
    expect((await siteOf(dated)).site.asOf).toBe('2011-05-06');
    expect((await siteOf({ ...dated, 'events/c': { start: '2012-03' } })).site.asOf).toBe('2012-03-01');
    expect((await siteOf({})).site.asOf).toBe('2000-01-01');
  });
});

describe('history', () => {
  it('is known by id, and orders what has no date of its own', async () => {
    const { site } = await siteOf(
      { 'wiki/a': {}, 'wiki/b': {} },
      { history: historyOf({ 'wiki/a': '2020-01-01', 'wiki/b': '2021-01-01', 'wiki/weg': '2019-01-01' }) },
    );
    expect([...site.history.keys()].sort()).toEqual(['wiki/a', 'wiki/b']);
    expect(site.historyState).toBe('complete');
    expect(ids(site.listed.get('wiki'))).toEqual(['wiki/b', 'wiki/a']);
  });
});

describe('links to an entry', () => {
  it('come newest source first, one for each time', async () => {
    const { site } = await siteOf({
      'wiki/x': {},
      'essays/a': { date: '2010', body: '[[x]] [[x]]' },
      'essays/b': { date: '2011', related: ['wiki/x'] },
    });
    expect(site.linksTo.get('wiki/x' as EntryId)?.map(({ from, relation }) => [from, relation])).toEqual([
      ['essays/b', 'related'],
      ['essays/a', 'mention'],
      ['essays/a', 'mention'],
    ]);
  });
});

describe('images', () => {
  it('are known by path; without a list of media every image is media', () => {
    const image = { src: 'a.png', width: 1, height: 1, bytes: 1, hash: 'x', format: 'png' };
    const site = buildSite({ entries: [], history: noHistory, images: new Map([['a.png', image]]) });
    expect([...site.media]).toEqual(['a.png']);
    expect(site.images.get('a.png')).toEqual(image);
  });
});

describe('redirects', () => {
  it('lead from old addresses to the page of today', async () => {
    const { site } = await siteOf({
      'practices/nieuw': { oldSlugs: ['oud', 'ouder'] },
      'pages/over': { oldSlugs: ['over-ons'] },
      'pages/lezen': { under: ['over'], oldSlugs: ['zoeken'] },
      'essays/x': { status: 'archief', oldSlugs: ['y'] },
    });
    expect(Object.fromEntries(site.redirects)).toEqual({
      '/werkwijzen/oud/': '/werkwijzen/nieuw/',
      '/werkwijzen/ouder/': '/werkwijzen/nieuw/',
      '/over-ons/': '/over/',
      '/over/zoeken/': '/over/lezen/',
      '/essays/y/': '/essays/x/',
    });
  });

  it('never lead away from an address in use, nor to a concept', async () => {
    const { site } = await siteOf({
      'essays/a': { oldSlugs: ['b'] },
      'essays/b': {},
      'essays/c': { status: 'concept', oldSlugs: ['d'] },
    });
    expect(site.redirects.size).toBe(0);
  });
});

describe('the order of the input', () => {
  /** A site as plain values, so that the order of maps counts too. */
  const flat = (site: Site): string =>
    JSON.stringify(
      { ...site, related: [...site.entries.keys()].map((id) => [id, site.related(id)]) },
      (_key, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
    );

  it('changes nothing: sites of shuffled entries are the same', async () => {
    const chance = random(7);
    const entries: Record<string, Fields> = { 'site/site': {} };
    for (let i = 0; i < 8; i += 1)
      entries[`themes/t${String(i)}`] = { title: chance.pick(['Zon', 'zon', 'De zon', 'Maan']) };
    for (let i = 0; i < 60; i += 1) {
      const type = chance.pick(['essays', 'wiki', 'cases', 'practices', 'dilemmas']);
      const other = (): string => `n${String(chance.below(60))}`;
      entries[`${type}/n${String(i)}`] = {
        title: chance.pick(['Aap', 'De aap', 'Noot', 'Mies', 'aap']),
        status: chance.pick(['gepubliceerd', 'gepubliceerd', 'archief', 'concept']),
        themes: [...new Set(chance.list(0, 3, () => `t${String(chance.below(9))}`))],
        aliases: [...new Set(chance.list(0, 2, other))],
        oldSlugs: [...new Set(chance.list(0, 1, other))],
        ...(type === 'essays' && { date: chance.pick(['2010', '2010-05', '2011~']) }),
        ...(type === 'cases' && {
          place: { name: chance.pick(['Bergen', 'bergen', 'Assen']), province: chance.pick(['limburg', 'drenthe']) },
          methods: [{ practice: other() }],
        }),
        body: `${type === 'practices' ? '## Wat\n\n## Hoe\n\n## Let op\n\n## Voorbeeld\n\n' : ''}Zie [[${other()}]] en [[Aap]] en [[${other()}#kop]].`,
      };
    }
    for (let i = 0; i < 6; i += 1)
      entries[`reactions/r${String(i)}`] = {
        to: chance.pick(Object.keys(entries)),
        ...(i > 1 && { inReplyTo: `r${String(chance.below(i))}` }),
      };
    const sources = (await read(files(entries))).entries;
    const expected = flat(buildSite({ entries: sources, history: noHistory }));
    for (let round = 0; round < 5; round += 1) {
      const shuffled = sources.map((entry) => ({ entry, key: chance.next() })).sort((a, b) => a.key - b.key);
      expect(flat(buildSite({ entries: shuffled.map(({ entry }) => entry), history: noHistory }))).toBe(expected);
    }
  });
});
