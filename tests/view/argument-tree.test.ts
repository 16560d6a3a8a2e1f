import { describe, expect, it } from 'vitest';
import type { Debate } from '../../src/view/argument-tree.ts';
import type { Fields } from '../content.ts';
import { textOf } from './line.ts';
import { pageOf, stageOf } from '../stage.ts';

const debateOf = async (fields: Fields, others: Readonly<Record<string, Fields>> = {}): Promise<Debate> => {
  const { debate } = pageOf(await stageOf({ 'dilemmas/open': fields, ...others }), 'dilemmas/open');
  if (!debate) throw new Error('A dilemma has a debate');
  return debate;
};
const argument = (side: string, text: string): Fields => ({ side, text });

describe('the positions of a debate', () => {
  it('have for and against beside each other, also when nobody spoke against, and nuance only when it is there', async () => {
    const { positions, tally } = await debateOf({
      positions: [
        {
          title: 'Open',
          arguments: [argument('nuance', 'Soms.'), argument('voor', 'Eerlijk.'), argument('voor', 'Snel.')],
        },
        { title: 'Dicht' },
      ],
    });
    expect(tally).toBe('2 standpunten, 3 argumenten');
    expect(
      positions.map(({ id, sides }) => [
        id,
        sides.map((side) => [side.label, side.arguments.map((item) => item.paragraphs)]),
      ]),
    ).toEqual([
      [
        'standpunt-1_',
        [
          ['Voor', [['Eerlijk.'], ['Snel.']]],
          ['Tegen', []],
          ['Nuance', [['Soms.']]],
        ],
      ],
      [
        'standpunt-2_',
        [
          ['Voor', []],
          ['Tegen', []],
        ],
      ],
    ]);
  });

  it('give their evidence with the kind of page it leads to', async () => {
    const { positions } = await debateOf(
      {
        positions: [
          { title: 'Open', arguments: [{ ...argument('voor', 'Zo.'), source: 'Jan', evidence: ['cases/proef'] }] },
        ],
      },
      { 'cases/proef': {} },
    );
    const [first] = positions[0]?.sides[0]?.arguments ?? [];
    expect(first?.source).toBe('Jan');
    expect(first?.evidence).toMatchObject([{ type: 'cases', title: 'proef', url: '/praktijkvoorbeelden/proef/' }]);
  });
});

describe('the outcome of a debate', () => {
  it('is what was done with it', async () => {
    const { outcome } = await debateOf({ outcome: 'Het is open.\n\nSinds mei.', state: 'besluit-genomen' });
    expect(outcome).toEqual({
      title: 'Wat ermee gedaan is',
      paragraphs: [[{ text: 'Het is open.' }], [{ text: 'Sinds mei.' }]],
      known: true,
    });
  });

  it.each([
    ['nog-open', 'Nog geen besluit.'],
    ['besluit-genomen', 'Er is een besluit genomen.'],
  ])('is an honest sentence when nobody wrote it down: %s', async (state, words) => {
    const { outcome } = await debateOf({ state });
    expect(outcome.known).toBe(false);
    const [line = []] = outcome.paragraphs;
    expect(textOf(line)).toContain(words);
    expect(line.find(({ text }) => text === 'Laat het weten')?.href).toContain('subject=Aanvulling');
  });
});

describe('the talks of a debate', () => {
  it('are cut at 24, and say how many more there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`events/e${String(index)}`, { start: '2010', dilemmas: ['open'] }]),
    );
    const { talks, moreTalks } = await debateOf({}, many);
    expect([talks.length, moreTalks]).toEqual([24, { text: 'en nog 6', href: '/vraagstukken/open/verbonden/' }]);
  });

  it('are the meetings that name it, the oldest first, with their report', async () => {
    const { talks } = await debateOf(
      {},
      {
        'essays/verslag': {},
        'events/laat': { start: '2014-05-01', dilemmas: ['open'], report: 'verslag' },
        'events/vroeg': { start: '2010~', dilemmas: ['open'] },
      },
    );
    expect(talks.map(({ date, entry, report }) => [date, entry.title, report?.[0]?.href])).toEqual([
      ['rond 2010', 'vroeg', undefined],
      ['1 mei 2014', 'laat', '/essays/verslag/'],
    ]);
  });

  it('are not said again among the connections', async () => {
    const stage = await stageOf({ 'dilemmas/open': {}, 'events/vroeg': { start: '2010', dilemmas: ['open'] } });
    expect(pageOf(stage, 'dilemmas/open').connections).toEqual([]);
  });
});

it('the time to read a debate counts the arguments too', async () => {
  const text = 'woord '.repeat(100).trim();
  const positions = Array.from({ length: 7 }, (_, n) => ({ title: `Open${n}`, arguments: [argument('voor', text)] }));
  expect((await debateOf({ positions })).words).toBe(707);
  const stage = await stageOf({ 'dilemmas/open': { positions }, 'dilemmas/leeg': {} });
  expect(pageOf(stage, 'dilemmas/open').minutes).toBe(3);
  expect(pageOf(stage, 'dilemmas/leeg').minutes).toBeUndefined();
});

it('what a debate shows itself stands in no panel beside it', async () => {
  const fields = {
    state: 'nog-open',
    values: ['openheid', 'veiligheid'],
    date: '2026',
    positions: [{ title: 'Open' }],
  };
  const page = pageOf(await stageOf({ 'dilemmas/open': fields }), 'dilemmas/open');
  expect(page.facts).toEqual([]);
  expect(page.sections).toEqual([]);
  expect(page.debate?.values?.items.map(({ line }) => line[0]?.text)).toEqual(['Openheid', 'Veiligheid']);
  expect(page.debate?.details.map(({ key }) => key)).toEqual(['state', 'date']);
});
