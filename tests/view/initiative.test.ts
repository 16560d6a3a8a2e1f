import { describe, expect, it } from 'vitest';
import type { InitiativeView, LineYear } from '../../src/view/initiative.ts';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';
import { textOf } from './line.ts';

const epoch = Date.UTC(2026, 10, 21, 12) / 1000;
const viewOf = async (
  entries: Readonly<Record<string, Fields>>,
  id = 'initiatives/ambtenaar',
): Promise<InitiativeView> => {
  const view = pageOf(await stageOf(entries, { epoch }), id).initiative;
  if (!view) throw new Error('This page has no view of an initiative.');
  return view;
};
const told = (years: readonly LineYear[]): string[] =>
  years.flatMap(({ year, moments }) => moments.map(({ line }) => `${year} – ${textOf(line)}`));
/** Initiatives that each follow the one before: `chain('a', 'b')` has b as the successor of a. */
const chain = (...slugs: readonly string[]): Record<string, Fields> =>
  Object.fromEntries(
    slugs.map((slug, index) => [
      `initiatives/${slug}`,
      {
        period: { start: String(2000 + index) },
        ...(index > 0 && { successorOf: [slugs[index - 1]] }),
      },
    ]),
  );

describe('the line through time of an initiative', () => {
  it('tells begin and end in sentences, as precisely as they are known', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': {
        title: 'Ambtenaar 2.0',
        kind: 'netwerk',
        beganAt: 'overheid',
        period: { start: '2008-03', end: '2014-07-01' },
      },
    });
    expect(told(view.past)).toEqual([
      '2008 – In maart begint Ambtenaar 2.0 als netwerk bij de overheid.',
      '2014 – Op 1 juli stopt Ambtenaar 2.0.',
    ]);
  });

  it.each([
    [{ start: '2008' }, '2008 – ambtenaar begint.'],
    [{ start: '2008~' }, '2008 – Rond dit jaar begint ambtenaar.'],
    [{ start: '2008-03~' }, '2008 – Rond maart begint ambtenaar.'],
  ])('says of %o: %s', async (period, words) => {
    expect(told((await viewOf({ 'initiatives/ambtenaar': { period } })).past)).toEqual([words]);
  });

  it('says where it began, and takes its date when no begin is known', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': {
        date: '2010',
        kind: 'programma',
        beganAt: 'daarbuiten',
        place: { name: 'Amersfoort', province: 'utrecht' },
      },
    });
    expect(told(view.past)).toEqual(['2010 – ambtenaar is er als programma in Amersfoort buiten de overheid.']);
  });

  it('goes along successions, both ways, and says what came after', async () => {
    const view = await viewOf(chain('eerst', 'ambtenaar', 'pleio', 'later'));
    expect(told(view.past)).toEqual([
      '2000 – eerst begint.',
      '2001 – ambtenaar begint. Het is opvolger van eerst.',
      '2002 – pleio begint. Het is opvolger van ambtenaar.',
      '2003 – later begint. Het is opvolger van pleio.',
    ]);
    expect([view.question, textOf(view.answer)]).toEqual([
      'Wat kwam er na ambtenaar?',
      'De opvolger is pleio (vanaf 2002). Daarna kwam later (vanaf 2003).',
    ]);
  });

  it('stops after four steps', async () => {
    const view = await viewOf(chain('ambtenaar', 'b', 'c', 'd', 'e', 'f'));
    expect(told(view.past).at(-1)).toContain('2004 – e begint');
  });

  it('survives a circle of successions', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': { period: { start: '2001' }, successorOf: ['pleio'] },
      'initiatives/pleio': { period: { start: '2002' }, successorOf: ['ambtenaar'] },
    });
    expect(told(view.past)).toHaveLength(2);
  });

  it('tells of parts, of what it answers and of answers to it', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': { period: { start: '2008' }, respondsTo: ['essays/vraag'] },
      'essays/vraag': { date: '2007' },
      'initiatives/denktank': { period: { start: '2009' }, partOf: ['ambtenaar'] },
      'initiatives/tegen': { period: { start: '2010' }, respondsTo: ['initiatives/ambtenaar'] },
      'essays/brief': { date: '2011-05', respondsTo: ['initiatives/ambtenaar'] },
    });
    expect(told(view.past)).toEqual([
      '2008 – ambtenaar begint. Het is een antwoord op vraag.',
      '2009 – denktank begint. Het is onderdeel van ambtenaar.',
      '2010 – tegen begint. Het is een antwoord op ambtenaar.',
      '2011 – In mei komt er een antwoord: brief (essay).',
    ]);
  });

  it('tells of its events and of others in their series, but not of events a text only mentions', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': { related: ['events/cafe'], body: '[[events/elders]]' },
      'events/cafe': { start: '2010-05-12', kind: 'cafe', series: 'Cafés', place: { name: 'Utrecht' } },
      'events/tweede': { start: '2011', series: 'cafés' },
      'events/elders': { start: '2012' },
    });
    expect(told(view.past)).toEqual([
      '2010 – Op 12 mei is er een café in Utrecht: cafe.',
      '2011 – Er is een bijeenkomst: tweede.',
    ]);
  });

  it('keeps what is still to come apart', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': { related: ['events/straks'] },
      'events/straks': { start: '2026-11-22' },
    });
    expect(told(view.past)).toEqual([]);
    expect(told(view.coming)).toEqual(['2026 – Op 22 november komt er een bijeenkomst: straks.']);
  });

  it('puts what has no year below, and says when its own begin is not known', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': {},
      'initiatives/denktank': { partOf: ['ambtenaar'] },
    });
    expect(view.undated.map(textOf)).toEqual([
      'Wanneer ambtenaar begon, staat hier niet.',
      'denktank is onderdeel van ambtenaar.',
    ]);
  });

  it.each([
    [{ start: '2008', ongoing: true }, ['ambtenaar bestaat nog.']],
    [{ start: '2008' }, ['Of ambtenaar nog bestaat, staat hier niet. Weet jij het? Laat het weten.']],
    [{ start: '2008', end: '2014' }, []],
  ])('ends today: with %o', async (period, lines) => {
    const { now } = await viewOf({ 'initiatives/ambtenaar': { period } });
    expect(now.when).toBe('november 2026');
    expect(now.lines.map(textOf)).toEqual(lines);
  });

  it('asks what came after something that ended without a successor', async () => {
    const { answer, question } = await viewOf({ 'initiatives/ambtenaar': { period: { end: '2014' } } });
    expect(question).toBe('Wat kwam er na ambtenaar?');
    expect(textOf(answer)).toBe('Een opvolger staat hier niet. Weet jij wat erna kwam? Laat het weten.');
    expect(answer.find(({ href }) => href?.startsWith('mailto:redactie@'))?.text).toBe('Laat het weten');
  });

  it('links every name but its own', async () => {
    const view = await viewOf(chain('ambtenaar', 'pleio'));
    const links = view.past.flatMap(({ moments }) =>
      moments.flatMap(({ line }) => line.flatMap(({ href }) => href ?? [])),
    );
    expect(links).toEqual(['/initiatieven/pleio/']);
  });

  it('has an anchor for each year, once', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': { period: { start: '2008', end: '2008-12' } },
    });
    expect(view.past.map(({ id, year, moments }) => [id, year, moments.length])).toEqual([['jaar-2008_', '2008', 2]]);
  });

  it('is cut at 24, and says how many are left', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `essays/e${String(index)}`,
        { date: '2010', respondsTo: ['initiatives/ambtenaar'] },
      ]),
    );
    const view = await viewOf({ 'initiatives/ambtenaar': { period: { start: '2001' } }, ...many });
    expect(told(view.past)).toHaveLength(24);
    expect(view.more).toBe('Er zijn er nog 7. Je vindt ze onder ‘Verbonden met’.');
  });

  it('does not send the reader to its connections for what is not among them', async () => {
    const series = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`events/e${String(index)}`, { start: '2010', series: 'Café' }]),
    );
    const view = await viewOf({
      'initiatives/ambtenaar': { period: { start: '2001' }, related: ['events/e0'] },
      ...series,
    });
    expect(told(view.past)).toHaveLength(24);
    expect(view.more).toBeUndefined();
  });

  it('never names what is made up without saying so', async () => {
    const view = await viewOf({
      'initiatives/ambtenaar': { period: { start: '2001' } },
      'initiatives/nep': { fictional: true, period: { start: '2002' }, successorOf: ['ambtenaar'] },
    });
    expect(told(view.past)[1]).toBe('2002 – nep (fictief voorbeeld) begint. Het is opvolger van ambtenaar.');
  });
});

it('people stand on the page of an initiative with their role and period, and not among the connections too', async () => {
  const stage = await stageOf({
    'initiatives/ambtenaar': {
      people: [
        { pioneer: 'davied', role: 'initiatiefnemer', period: { start: '2008', end: '2013' } },
        { pioneer: 'weg', role: 'trekker' },
      ],
    },
    'pioneers/davied': { title: 'Davied van Berlo' },
  });
  const page = pageOf(stage, 'initiatives/ambtenaar');
  expect(page.initiative?.people.map(textOf)).toEqual(['Davied van Berlo – initiatiefnemer, 2008–2013']);
  expect(page.connections.map(({ key }) => key)).not.toContain('people');
});
