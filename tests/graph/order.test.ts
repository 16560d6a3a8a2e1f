import { describe, expect, it } from 'vitest';
import { byTitle, newestFirst, sortDay } from '../../src/graph/order.ts';
import type { FileHistory } from '../../src/history/history.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { EntryId } from '../../src/model/slug.ts';
import { files, read, type Fields } from '../content.ts';

const entriesOf = async (entries: Readonly<Record<string, Fields>>): Promise<readonly Entry[]> =>
  (await read(files(entries))).entries;
const titled = (...titles: string[]): Promise<readonly Entry[]> =>
  entriesOf(Object.fromEntries(titles.map((title, i) => [`wiki/w${String(i).padStart(2, '0')}`, { title }])));
const made = (days: Readonly<Record<string, string>>): Map<EntryId, FileHistory> =>
  new Map(
    Object.entries(days).map(([id, created]) => [
      id as EntryId,
      { created, updated: '2030-01-01', contributors: [], changes: 1 },
    ]),
  );
const titlesOf = (entries: readonly Entry[]): unknown[] =>
  entries.map(({ data }) => (data as { title?: string }).title);

describe('sortDay', () => {
  it.each([
    ['essays/a', { date: '2010' }, '2010-01-01'],
    ['essays/a', { date: '2010-05~' }, '2010-05-01'],
    ['essays/a', { date: '2010-05-12' }, '2010-05-12'],
    ['events/a', { start: '2026-11-21T19:30' }, '2026-11-21'],
    ['cases/a', { period: { start: '2011' } }, '2011-01-01'],
    ['cases/a', { date: '2012', period: { start: '2011' } }, '2012-01-01'],
    ['cases/a', { period: { end: '2011' } }, '2001-02-03'],
    ['wiki/a', {}, '2001-02-03'],
    ['wiki/b', {}, ''],
  ])('of %s with %j is "%s"', async (id, fields: Fields, day) => {
    const [entry] = await entriesOf({ [id]: fields });
    expect(entry && sortDay(entry, made({ 'cases/a': '2001-02-03', 'wiki/a': '2001-02-03' }))).toBe(day);
  });
});

describe('newestFirst', () => {
  it('sorts by day, then by title, then by id', async () => {
    const entries = await entriesOf({
      'essays/a': { title: 'B', date: '2010' },
      'essays/b': { title: 'A', date: '2010-01-01' },
      'essays/c': { title: 'C', date: '2011' },
      'essays/d': { title: 'Z' },
      'cases/a': { title: 'A', date: '2010' },
    });
    expect(newestFirst(entries, new Map()).map(({ id }) => id)).toEqual([
      'essays/c',
      'cases/a',
      'essays/b',
      'essays/a',
      'essays/d',
    ]);
  });

  it('takes the day an entry was made when its text gives none', async () => {
    const entries = await entriesOf({ 'wiki/a': {}, 'wiki/b': {}, 'essays/c': { date: '2010-06' } });
    expect(
      newestFirst(entries, made({ 'wiki/a': '2010-01-01', 'wiki/b': '2010-12-31' })).map(({ slug }) => slug),
    ).toEqual(['b', 'c', 'a']);
  });
});

describe('byTitle', () => {
  it('passes over articles and quotes at the start', async () => {
    const entries = await titled(
      'De zwaan',
      '"Aap"',
      'Het boek',
      'Een eik',
      "'t Dak",
      '‘Citaat’',
      '’t Fort',
      'de IJssel',
      'Detail',
      'Hetze',
      '(Gras)',
    );
    expect(titlesOf(byTitle(entries))).toEqual([
      '"Aap"',
      'Het boek',
      '‘Citaat’',
      "'t Dak",
      'Detail',
      'Een eik',
      '’t Fort',
      '(Gras)',
      'Hetze',
      'de IJssel',
      'De zwaan',
    ]);
  });

  it('sorts numbers by their value, and capitals and accents with their letter', async () => {
    const entries = await titled('Ambtenaar 10', 'ambtenaar 2.0', 'Éénheid', 'eend', 'Zaal', 'zaak', 'G1000', 'G200');
    expect(titlesOf(byTitle(entries))).toEqual([
      'ambtenaar 2.0',
      'Ambtenaar 10',
      'eend',
      'Éénheid',
      'G200',
      'G1000',
      'zaak',
      'Zaal',
    ]);
  });

  it('keeps a title that is only an article', async () => {
    expect(titlesOf(byTitle(await titled('Een', 'De', "'t")))).toEqual(['De', 'Een', "'t"]);
  });

  it('sorts equal titles by id', async () => {
    const entries = await entriesOf({
      'wiki/b': { title: 'X' },
      'cases/a': { title: 'De X' },
      'wiki/a': { title: 'X' },
    });
    expect(byTitle([...entries].reverse()).map(({ id }) => id)).toEqual(['cases/a', 'wiki/a', 'wiki/b']);
  });
});

it('what is made up comes after everything real', async () => {
  const entries = await entriesOf({
    'cases/a': { date: '2020', fictional: true },
    'cases/b': { date: '2010' },
    'cases/c': { date: '2012' },
  });
  expect(newestFirst(entries, new Map()).map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
});
