import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/view/card.ts';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';

const cardOf = async (fields: Fields, others: Readonly<Record<string, Fields>> = {}): Promise<Card> => {
  const { card } = pageOf(await stageOf({ 'practices/loten': fields, ...others }), 'practices/loten');
  if (!card) throw new Error('A way of working has a card');
  return card;
};
const textOf = (html = ''): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the numbers of a card', () => {
  it('are how long, how many people and how divided, with the unit apart', async () => {
    const { numbers } = await cardOf(
      { minutes: { min: 75, max: 90 }, people: { min: 2 }, divided: 5, difficulty: 2 },
      { 'practices/wegen': { divided: 3 } },
    );
    expect(numbers).toEqual([
      { label: 'Duur', value: '75–90', unit: 'minuten' },
      { label: 'Groep', value: 'vanaf 2', unit: 'mensen' },
      { label: 'Verdeeldheid', value: 'Scherp verdeeld', href: '/werkwijzen/verdeeldheid/5/' },
    ]);
  });

  it('have the difficulty in the third place when nobody said how divided, and then it is not said again', async () => {
    const { numbers, details } = await cardOf({ difficulty: 1, complexity: 2 });
    expect(numbers.map(({ label, value }) => `${label}: ${value}`)).toEqual(['Moeilijkheid: Makkelijk']);
    expect(details.map(({ key }) => key)).toEqual(['complexity']);
  });

  it('stand in no panel beside the card', async () => {
    const fields = { minutes: { min: 75 }, people: { min: 2 }, divided: 5, difficulty: 2, why: 'Daarom.' };
    const page = pageOf(await stageOf({ 'practices/loten': fields }), 'practices/loten');
    expect(page.facts).toEqual([]);
    expect(page.kicker).toEqual(['Werkwijze']);
  });
});

it('a number leads to the list of its value only where there is one: not when every card has it', async () => {
  const { numbers } = await cardOf({ divided: 5 });
  expect(numbers).toEqual([{ label: 'Verdeeldheid', value: 'Scherp verdeeld' }]);
});

describe('the text of a card', () => {
  const body =
    'Vooraf.\n\n## Wat\n\nEen spel.[^1]\n\n## Hoe\n\nZo.\n\n## Let op\n\nKijk uit.\n\n## Voorbeeld\n\nHier.\n\n[^1]: Een noot.\n';

  it('stands in three: what on the front, how and what to look out for on the back, the rest below with the notes', async () => {
    const { front, back, rest } = await cardOf({ body });
    expect(textOf(front?.html())).toBe('Wat Een spel. 1');
    expect(textOf(back?.html())).toBe('Hoe Zo. Let op Kijk uit.');
    expect(textOf(rest?.html())).toBe('Vooraf. Voorbeeld Hier. Noten Een noot. ↑');
  });

  it('is whole below the card when it has no headings of a card, as in a concept', async () => {
    const stage = await stageOf(
      { 'practices/loten': { status: 'concept', body: 'Nog maar een idee.' } },
      { withConcepts: true },
    );
    const { card } = pageOf(stage, 'practices/loten');
    expect([card?.front, card?.back, card?.rest?.html()]).toEqual([undefined, undefined, '<p>Nog maar een idee.</p>']);
  });
});

describe('the sequence of a card', () => {
  it('joins what the card says and what other cards say of it, each once', async () => {
    const { sequence } = await cardOf(
      { before: ['wegen'] },
      {
        'practices/wegen': { after: ['loten'] },
        'practices/vragen': { after: ['loten'] },
        'practices/vieren': { before: ['loten'] },
      },
    );
    expect(sequence).toEqual([
      {
        label: 'Doe dit eerst',
        now: false,
        lines: [[{ text: 'wegen', href: '/werkwijzen/wegen/' }], [{ text: 'vragen', href: '/werkwijzen/vragen/' }]],
      },
      { label: 'Deze werkwijze', now: true, lines: [[{ text: 'loten' }]] },
      { label: 'Doe dit daarna', now: false, lines: [[{ text: 'vieren', href: '/werkwijzen/vieren/' }]] },
    ]);
  });

  it('names what is made up and what is in another language as such', async () => {
    const { sequence } = await cardOf({ after: ['wens'] }, { 'practices/wens': { fictional: true, lang: 'en' } });
    expect(sequence[1]?.lines).toEqual([
      [{ text: 'wens', href: '/werkwijzen/wens/', lang: 'en' }, { text: ' (fictief voorbeeld)' }],
    ]);
  });

  it('is not said again among the connections', async () => {
    const stage = await stageOf({ 'practices/loten': {}, 'practices/vieren': { before: ['loten'] } });
    expect(pageOf(stage, 'practices/loten').connections).toEqual([]);
  });

  it('is not there when the card stands alone', async () => {
    expect((await cardOf({})).sequence).toEqual([]);
  });
});
