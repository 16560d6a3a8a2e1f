import { expect, it } from 'vitest';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';

const themes = ['loting'];

it('a theme shows ways of working first, then cases and essays, then the rest, each with its number', async () => {
  const stage = await stageOf({
    'themes/loting': {},
    'wiki/w': { themes },
    'essays/e': { themes },
    'cases/c': { themes },
    'practices/p': { themes },
    'pioneers/q': { themes },
  });
  const { theme } = pageOf(stage, 'themes/loting');
  expect(theme?.lists.map(({ label }) => label)).toEqual([
    'Werkwijzen',
    'Praktijkvoorbeelden',
    'Essays',
    'Pioniers',
    'Wiki',
  ]);
  expect(theme?.jumps[0]).toEqual({ text: 'Werkwijzen', href: '#lijst-werkwijzen_', count: 1 });
});

it('a theme shows the newest six of each kind, with the way to all', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`essays/stuk-${String(index)}`, { themes, date: `200${String(index)}` }]),
  );
  const { theme } = pageOf(await stageOf({ 'themes/loting': {}, 'essays/anders': {}, ...many }), 'themes/loting');
  expect(
    theme?.lists.map(({ address, total, entries, all }) => [address, total, entries.length, entries[0]?.title, all]),
  ).toEqual([['/essays/thema/loting/', 7, 6, 'stuk-6', 'Alle 7 essays met dit thema']]);
});

it('a theme that all of a kind have leads to the list of that kind: a list of its own would say the same', async () => {
  const { theme } = pageOf(await stageOf({ 'themes/loting': {}, 'essays/e': { themes } }), 'themes/loting');
  expect(theme?.lists.map(({ address, total, all }) => [address, total, all])).toEqual([['/essays/', 1, undefined]]);
});

it('a theme shows nothing that is made up', async () => {
  const stage = await stageOf({ 'themes/loting': {}, 'cases/c': { themes, fictional: true } });
  expect(pageOf(stage, 'themes/loting').theme?.lists).toEqual([]);
});

it('a theme has its definition, the theme above it, those below with their numbers, and whom to ask', async () => {
  const stage = await stageOf({
    'themes/loting': { definition: 'Kiezen door het lot.', broader: 'democratie' },
    'themes/democratie': {},
    'themes/weging': { broader: 'loting' },
    'themes/trekking': { broader: 'loting' },
    'essays/e': { themes: ['trekking'] },
    'essays/oud': { themes: ['trekking'], status: 'archief' },
    'pioneers/jan': { askMeAbout: ['themes/loting'] },
  });
  const { theme, facts, connections } = pageOf(stage, 'themes/loting');
  expect(theme).toMatchObject({
    definition: 'Kiezen door het lot.',
    broader: [{ text: 'democratie', href: '/themas/democratie/' }],
    narrower: [
      { text: 'trekking', href: '/themas/trekking/', count: 1 },
      { text: 'weging', href: '/themas/weging/', count: 0 },
    ],
    ask: [{ text: 'jan', href: '/pioniers/jan/' }],
  });
  expect([...facts, ...connections]).toEqual([]);
});

it('an empty theme has no lists and a mail in which to tell what belongs there', async () => {
  const { theme } = pageOf(await stageOf({ 'themes/leeg': {} }), 'themes/leeg');
  expect([theme?.lists, theme?.jumps]).toEqual([[], []]);
  expect(decodeURIComponent(theme?.tell ?? '')).toContain('Aanvulling op: leeg');
});

it('a theme shows 24 smaller themes and 24 people, with how many more there are', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      [`themes/t${String(index)}`, { broader: 'loting' }],
      [`pioneers/p${String(index)}`, { askMeAbout: ['themes/loting'] }],
    ]).flat(),
  ) as Record<string, Fields>;
  const { theme } = pageOf(await stageOf({ 'themes/loting': {}, ...many }), 'themes/loting');
  expect(theme?.narrower.slice(24)).toEqual([{ text: 'en nog 6', href: '/themas/' }]);
  expect(theme?.ask.slice(24)).toEqual([{ text: 'en nog 6', href: '/pioniers/' }]);
});
