import { expect, it } from 'vitest';
import { pageOf, stageOf } from '../stage.ts';
import { textOf } from './line.ts';

it('an organisation shows what happened there by type, newest first, with its people last', async () => {
  const organisations = ['utrecht'];
  const stage = await stageOf({
    'organisations/utrecht': {},
    'cases/oud': { organisations, period: { start: '2010' } },
    'cases/nieuw': { organisations, period: { start: '2015', end: '2016' }, place: { name: 'Utrecht' } },
    'initiatives/plan': { organisations },
    'events/cafe': { organisations, start: '2011-05-12' },
    'pioneers/jan': { organisation: 'utrecht', role: 'Griffier' },
    'essays/elders': { body: '[[organisations/utrecht]]' },
  });
  const page = pageOf(stage, 'organisations/utrecht');
  const lists = page.organisation?.here.map(({ label, rows }) => [
    label,
    ...rows.map((row) => `${row.when}: ${textOf(row.line)}`),
  ]);
  expect(lists).toEqual([
    ['Praktijkvoorbeelden', '2015–2016: nieuw · Utrecht', 'vanaf 2010: oud'],
    ['Initiatieven', ': plan'],
    ['Bijeenkomsten', '2011: cafe'],
    ['Mensen', ': jan · Griffier'],
  ]);
  // What only mentions it stays among the connections; the rest is not said twice.
  expect(page.connections.map(({ key }) => key)).toEqual(['mentions']);
});

it('an organisation says what it followed and what followed it, and that it stands in the register', async () => {
  const stage = await stageOf({
    'organisations/a': {},
    'organisations/b': {},
    'organisations/c': { successorOf: ['a', 'b'], tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344' },
    'organisations/d': { successorOf: ['c'] },
  });
  const { organisation, facts } = pageOf(stage, 'organisations/c');
  expect(textOf(organisation?.succession)).toBe('Opvolger van a en b. Opgevolgd door d.');
  expect(organisation?.register).toEqual([
    { text: 'Staat in het ' },
    {
      text: 'register van overheidsorganisaties (TOOI)',
      href: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
    },
    { text: '.' },
  ]);
  expect(facts.map(({ key }) => key)).not.toContain('tooi');
});

it('an organisation without stories asks for one', async () => {
  const { organisation } = pageOf(await stageOf({ 'organisations/leeg': {} }), 'organisations/leeg');
  expect(organisation?.here).toEqual([]);
  expect(organisation?.register).toEqual([]);
  expect(organisation?.tell).toContain('mailto:');
});
