import { describe, expect, it } from 'vitest';
import type { PioneerView } from '../../src/view/pioneer.ts';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';
import { textOf } from './line.ts';

const viewOf = async (
  jan: Fields,
  others: Readonly<Record<string, Fields>> = {},
  withConcepts = false,
): Promise<PioneerView> => {
  const view = pageOf(await stageOf({ 'pioneers/jan': jan, ...others }, { withConcepts }), 'pioneers/jan').pioneer;
  if (!view) throw new Error('This page has no view of a person.');
  return view;
};

describe('what a person did', () => {
  it('stands by role, with years and place, newest first and without a year last', async () => {
    const people = (role: string, period?: object): Fields => ({
      people: [{ pioneer: 'jan', role, ...(period && { period }) }],
    });
    const { did } = await viewOf(
      {},
      {
        'initiatives/netwerk': { kind: 'netwerk', ...people('initiatiefnemer', { start: '2008', end: '2013' }) },
        'initiatives/zonder': people('initiatiefnemer'),
        'events/cafe': { start: '2010-05-12', place: { name: 'Utrecht' }, ...people('spreker') },
      },
    );
    expect(did.map(({ label, rows }) => [label, ...rows.map(({ when, line }) => `${when}: ${textOf(line)}`)])).toEqual([
      ['Initiatiefnemer', '2008–2013: netwerk · Initiatief · Netwerk', ': zonder · Initiatief'],
      ['Spreker', '2010: cafe · Bijeenkomst · Utrecht'],
    ]);
  });

  it('stands in the order of the years in the role, not of what it was about', async () => {
    const inRole = (start: string): Fields => ({ people: [{ pioneer: 'jan', role: 'trekker', period: { start } }] });
    const { did } = await viewOf(
      {},
      {
        'initiatives/oud': { period: { start: '1990' }, ...inRole('2012') },
        'initiatives/nieuw': { period: { start: '2005' }, ...inRole('2010') },
      },
    );
    expect(did[0]?.rows.map(({ when }) => when)).toEqual(['vanaf 2012', 'vanaf 2010']);
  });

  it('ends with what they wrote and edited', async () => {
    const { did } = await viewOf(
      {},
      {
        'essays/brief': { authors: ['jan'], date: '2012', kind: 'essay' },
        'collections/boek': { editors: ['jan'], date: '2013' },
      },
    );
    expect(did.map(({ label, rows }) => [label, textOf(rows[0]?.line)])).toEqual([
      ['Schreef', 'brief · Essay'],
      ['Stelde samen', 'boek · Bundel'],
    ]);
  });

  it('is not said among the connections again', async () => {
    const stage = await stageOf({ 'pioneers/jan': {}, 'essays/brief': { authors: ['jan'] } });
    expect(pageOf(stage, 'pioneers/jan').connections).toEqual([]);
  });

  it('is cut at 24 rows and counts all', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`essays/e${String(index)}`, { authors: ['jan'] }]),
    );
    const [wrote] = (await viewOf({}, many)).did;
    expect([wrote?.total, wrote?.rows.length]).toEqual([30, 24]);
  });
});

describe('why a person stands here', () => {
  it.each([
    ['toestemming', 'Deze persoon staat hier met eigen toestemming.'],
    [
      'gerechtvaardigd-belang',
      'Deze persoon staat hier vanwege een publieke rol, op grond van openbare bronnen. Toelichting of bron: Een blog.',
      'Een blog',
    ],
    [
      'journalistiek',
      'Deze pagina heeft een journalistiek doel: vertellen wat iemand in het openbaar deed of schreef.',
    ],
  ])('is one plain sentence for %s', async (basis, words, source?: string) => {
    expect(textOf((await viewOf({ consent: { basis, source } })).ground)).toBe(words);
  });

  it('names the source, the day of informing and an objection', async () => {
    const consent = {
      basis: 'toestemming',
      source: 'Openbare blogs.',
      informedOn: '2020-05-01',
      objected: '2020-06-02',
    };
    expect(textOf((await viewOf({ status: 'concept', consent }, {}, true)).ground)).toBe(
      'Deze persoon staat hier met eigen toestemming. Toelichting of bron: Openbare blogs. Op 1 mei 2020 is deze persoon hierover ingelicht. Op 2 juni 2020 heeft deze persoon bezwaar gemaakt.',
    );
  });

  it('links a source that is an address', async () => {
    const { ground } = await viewOf({ consent: { basis: 'toestemming', source: 'https://www.proef.example/a/' } });
    expect(ground).toContainEqual({ text: 'proef.example/a', href: 'https://www.proef.example/a/' });
  });

  it('comes with a mail in which to object', async () => {
    const { object } = await viewOf({});
    expect(decodeURIComponent(object.href)).toMatch(/^mailto:redactie@\S+\?subject=Bezwaar tegen: jan&body=/);
  });
});

it('a person has a line with role and organisation, subjects to ask about, and links that name their site', async () => {
  const view = await viewOf(
    {
      role: 'Griffier',
      organisation: 'utrecht',
      askMeAbout: ['themes/loting'],
      links: [{ label: 'Blog', url: 'https://www.blog.example/jan/' }],
    },
    { 'organisations/utrecht': { title: 'Gemeente Utrecht' }, 'themes/loting': { title: 'Loting' } },
  );
  expect(textOf(view.role)).toBe('Griffier · Gemeente Utrecht');
  expect(view.ask).toEqual([{ text: 'Loting', href: '/themas/loting/' }]);
  expect(view.elsewhere.map(textOf)).toEqual(['Blog (blog.example)']);
});

it('the role alone is said by the line above the name', async () => {
  const stage = await stageOf({ 'pioneers/jan': { role: 'Griffier' } });
  const page = pageOf(stage, 'pioneers/jan');
  expect([page.kicker, page.pioneer?.role]).toEqual([['Pionier', 'Griffier'], []]);
});
