import { describe, expect, it } from 'vitest';
import type { EventView } from '../../src/view/event.ts';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';
import { textOf } from './line.ts';

const epoch = Date.UTC(2026, 10, 21, 12) / 1000;
const viewOf = async (cafe: Fields, others: Readonly<Record<string, Fields>> = {}): Promise<EventView> => {
  const view = pageOf(await stageOf({ 'events/cafe': cafe, ...others }, { epoch }), 'events/cafe').event;
  if (!view) throw new Error('This page has no view of an event.');
  return view;
};
const ticketOf = (view: EventView): string[] => view.ticket.map(({ label, line }) => `${label}: ${textOf(line)}`);

it('an event says when, where, what and by whom first', async () => {
  const view = await viewOf(
    {
      start: '2014-03-22',
      place: { name: 'Amersfoort', province: 'utrecht' },
      kind: 'sprint',
      organisations: ['a', 'b'],
      url: 'https://www.g1000.example/een/heel/lang/adres',
    },
    { 'organisations/a': {}, 'organisations/b': {} },
  );
  expect(ticketOf(view)).toEqual([
    'Wanneer: zaterdag 22 maart 2014',
    'Waar: Amersfoort, Utrecht',
    'Wat voor bijeenkomst: Sprint',
    'Georganiseerd door: a en b',
    'Website: g1000.example',
  ]);
});

it('an event shows people by role, its report, its questions and its documents, and none of them twice', async () => {
  const stage = await stageOf({
    'events/cafe': {
      people: [
        { pioneer: 'jan', role: 'spreker' },
        { pioneer: 'an', role: 'trekker', period: { start: '2010' } },
        { pioneer: 'ko', role: 'spreker' },
      ],
      report: 'verslag',
      dilemmas: ['vraag'],
      documents: [{ title: 'Plan', url: 'https://proef.example/plan' }],
    },
    'pioneers/jan': {},
    'pioneers/an': {},
    'pioneers/ko': {},
    'essays/verslag': {},
    'dilemmas/vraag': {},
  });
  const { event, facts, connections, evidence } = pageOf(stage, 'events/cafe');
  expect(event?.people.map(({ role, people }) => [role, ...people.map(textOf)])).toEqual([
    ['Trekker', 'an, vanaf 2010'],
    ['Spreker', 'jan', 'ko'],
  ]);
  expect(event?.report.map(({ title }) => title)).toEqual(['verslag']);
  expect(event?.dilemmas.map(({ title }) => title)).toEqual(['vraag']);
  expect(event?.documents).toEqual([[{ text: 'Plan', href: 'https://proef.example/plan' }]]);
  expect([...facts, ...connections, ...evidence]).toEqual([]);
});

describe('a series', () => {
  it('leads to the event before and after, by date', async () => {
    const series = 'Cafés';
    const view = await viewOf(
      { start: '2010-06-01', series },
      {
        'events/later': { start: '2011', series: 'cafés ' },
        'events/eerder': { start: '2010-05-01', series },
        'events/los': { start: '2010' },
      },
    );
    expect(view.series?.words).toBe('Nummer 2 van 3 in de reeks Cafés');
    expect([textOf(view.series?.previous), textOf(view.series?.next)]).toEqual(['eerder', 'later']);
  });

  it('of one is only a line on the ticket', async () => {
    const view = await viewOf({ start: '2010', series: 'Cafés' });
    expect(view.series).toBeUndefined();
    expect(ticketOf(view)).toEqual(['Wanneer: 2010', 'Reeks: Cafés']);
  });

  it('has two of one day in the order of their times', async () => {
    const series = 'Dag';
    const view = await viewOf(
      { start: '2010-06-01T13:00', series },
      {
        'events/avond': { start: '2010-06-01T19:00', series },
        'events/ochtend': { start: '2010-06-01T09:00', series },
      },
    );
    expect([textOf(view.series?.previous), textOf(view.series?.next)]).toEqual(['ochtend', 'avond']);
  });
});

describe('the way into an agenda', () => {
  it.each([['2026-11-21'], ['2026-11-20'], ['2010~']])('is not there for %s, which is not to come', async (start) => {
    expect((await viewOf({ start })).calendar).toBeUndefined();
  });

  it('is there for an event still to come, with the agenda of all beside it', async () => {
    const { calendar } = await viewOf({ start: '2026-11-22T19:30' });
    expect(calendar).toMatchObject({ name: 'cafe.ics', all: '/bijeenkomsten/agenda.ics' });
    const [kind, data = ''] = calendar?.href.split(',') ?? [];
    expect(kind).toBe('data:text/calendar;charset=utf-8');
    expect(decodeURIComponent(data)).toContain('\r\nDTSTART;TZID=Europe/Amsterdam:20261122T193000\r\n');
  });

  it('is not there when only the month or year to come is known', async () => {
    expect((await viewOf({ start: '2027' })).calendar).toBeUndefined();
  });
});
