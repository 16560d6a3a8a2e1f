import { describe, expect, it } from 'vitest';
import { choosePage } from '../../src/view/choose.ts';
import { listPage } from '../../src/view/list.ts';
import type { Fields } from '../content.ts';
import { stageOf } from '../stage.ts';

const some: Readonly<Record<string, Fields>> = {
  'practices/duo': { title: 'Duo', minutes: { min: 75, max: 120 }, people: { min: 2, max: 4 }, divided: 5, difficulty: 2, phase: ['ontwerpen', 'evalueren'] },
  'practices/top': { title: 'Top', minutes: { min: 420, max: 540 }, people: { min: 40, max: 1000 }, divided: 3 },
  'practices/leeg': { title: 'Leeg' },
}; // prettier-ignore

describe('the page to choose a practice, read without a script', () => {
  it('has the practices under each answer to each question, with what is not known last', async () => {
    const { groups } = choosePage(await stageOf(some));
    expect(
      groups.map(({ question, rows }) => [
        question,
        ...rows.map(({ label, items }) => `${label}: ${items.map(({ title }) => title).join(', ')}`),
      ]),
    ).toEqual([
      ['Hoeveel tijd heb je?', 'Tot 2 uur: Duo', 'Een dag, tot 9 uur: Top', 'Niet bekend: Leeg'],
      [
        'Met hoeveel mensen?',
        'Tot 10 mensen: Duo',
        '10 tot 50 mensen: Top',
        '50 tot 150 mensen: Top',
        'Meer dan 150 mensen: Top',
        'Niet bekend: Leeg',
      ],
      ['Hoe verdeeld zijn de mensen?', 'Verschillende meningen: Top', 'Scherp verdeeld: Duo', 'Niet bekend: Leeg'],
      ['Hoe moeilijk mag het zijn?', 'Vraagt oefening: Duo', 'Niet bekend: Leeg, Top'],
      ['In welke fase ben je?', 'Ontwerpen: Duo', 'Evalueren: Duo', 'Niet bekend: Leeg, Top'],
    ]);
  });

  it('leads on to the filter pages that are there', async () => {
    const { groups } = choosePage(await stageOf(some));
    expect(groups.flatMap(({ rows }) => rows.flatMap(({ address }) => address ?? []))).toEqual([
      '/werkwijzen/verdeeldheid/3/',
      '/werkwijzen/verdeeldheid/5/',
      '/werkwijzen/moeilijkheid/2/',
      '/werkwijzen/fase/ontwerpen/',
      '/werkwijzen/fase/evalueren/',
    ]);
  });

  it('sets them side by side in words', async () => {
    const { rows } = choosePage(await stageOf(some)).table;
    expect(rows.map(({ title, cells }) => [title, ...cells.map(({ text }) => text)])).toEqual([
      ['Duo', '75–120 minuten', '2–4 mensen', 'Vraagt oefening', 'Scherp verdeeld', 'Ontwerpen, Evalueren'],
      ['Leeg', 'Niet bekend', 'Niet bekend', 'Niet bekend', 'Niet bekend', 'Niet bekend'],
      ['Top', '7–9 uur', '40–1.000 mensen', 'Niet bekend', 'Verschillende meningen', 'Niet bekend'],
    ]);
  });

  it('does not grow with the number of practices', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`practices/p${String(index)}`, { divided: 3 }]),
    );
    const { table, groups } = choosePage(await stageOf(many));
    expect([table.rows.length, table.more]).toEqual([48, 12]);
    const [row] = groups[2]?.rows ?? [];
    expect([row?.items.length, row?.more]).toEqual([8, 52]);
  });

  it('says so when there are no practices yet', async () => {
    const { isEmpty, intro } = choosePage(await stageOf({}));
    expect(isEmpty).toBe(true);
    expect(intro[1]).toMatchObject({ text: 'Laat het weten', href: expect.stringContaining('Aanvulling') as string });
  });
});

it('the list of practices leads to it, other lists do not', async () => {
  const stage = await stageOf({ ...some, 'essays/aap': {} });
  expect(listPage(stage, { segment: 'werkwijzen', page: 1 })?.guide).toEqual({
    label: 'Welke werkwijze past bij jou? Beantwoord vijf korte vragen',
    address: '/werkwijzen/kiezen/',
  });
  expect(listPage(stage, { segment: 'essays', page: 1 })?.guide).toBeUndefined();
});
