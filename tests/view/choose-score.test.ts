import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/view/choose-answers.ts';
import { deckOf } from '../../src/view/choose-cards.ts';
import { easings, statusWords, suggest, type Suggestion } from '../../src/view/choose-score.ts';
import type { Fields } from '../content.ts';
import { stageOf } from '../stage.ts';

const practices: Readonly<Record<string, Fields>> = {
  'practices/zaal': { minutes: { min: 90, max: 120 }, people: { min: 20, max: 40 }, divided: 5, difficulty: 2, phase: ['besluiten'] },
  'practices/duo': { minutes: { min: 75, max: 120 }, people: { min: 2, max: 4 }, divided: 5, difficulty: 2 },
  'practices/burgertop': { minutes: { min: 420, max: 540 }, people: { min: 100, max: 1000 }, divided: 3, difficulty: 3 },
  'practices/onbekend': {},
}; // prettier-ignore

const suggested = async (answers: Answers, entries = practices): Promise<readonly Suggestion[]> =>
  suggest(deckOf(await stageOf(entries)), answers);
const named = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.map(({ fit, card }) => `${fit}: ${card.title}`);
/** What is said of one practice with these fields. */
const reasonsFor = async (fields: Fields, answers: Answers): Promise<string[]> => {
  const [only] = await suggested(answers, { 'practices/proef': fields });
  return only?.reasons.map(({ kind, text }) => `${kind}: ${text}`) ?? [];
};

describe('an evening of two hours with 30 people who disagree', () => {
  const evening: Answers = { minutes: 120, people: 30, divided: 4 };

  it('is for the practice that takes them, and last comes what cannot work', async () => {
    const suggestions = await suggested(evening);
    expect(named(suggestions)).toEqual(['fits: zaal', 'maybe: onbekend', 'poor: duo', 'poor: burgertop']);
    expect(suggestions[0]?.reasons.map(({ text }) => text)).toEqual([
      'Past in 2 uur: duurt 90–120 minuten',
      'Voor 20–40 mensen: jouw groep van 30 past',
      'Vooral geschikt als mensen scherp verdeeld zijn',
    ]);
  });

  it('says in a few words how many fit', async () => {
    expect(statusWords(await suggested(evening))).toBe('1 werkwijze past, 1 misschien');
    expect(statusWords(await suggested({ divided: 5 }))).toBe('2 werkwijzen passen, 2 misschien');
    expect(statusWords(await suggested({ people: 3 }, { 'practices/zaal': practices['practices/zaal'] ?? {} }))).toBe(
      'Geen past helemaal',
    );
  });
});

describe('the time of a practice', () => {
  const duration = (min?: number, max?: number): Fields => ({ minutes: { min, max } });

  it.each([
    ['fits when the longest form fits', duration(75, 105), 120, 'for: Past in 2 uur: duurt 75–105 minuten'],
    ['fits when the shortest form fits', duration(90, 180), 120, 'for: Kan in 2 uur: duurt 90–180 minuten'],
    ['is almost too long', duration(150, 240), 120, 'against: Net te lang: duurt minstens 2,5 uur'],
    ['is too long', duration(420, 540), 120, 'against: Te lang: duurt minstens 7 uur'],
    ['fits in more than a day', duration(600, 2400), Infinity, 'for: Past: duurt 10–40 uur'],
    ['has only a beginning', duration(120), 240, 'for: Kan in 4 uur: duurt minstens 2 uur'],
    ['has only an end that fits', duration(undefined, 180), 240, 'for: Past in 4 uur: duurt hooguit 3 uur'],
    ['has only an end that does not', duration(undefined, 180), 120, 'unknown: Hoe kort het kan is niet bekend: duurt hooguit 3 uur'],
    ['is not known', {}, 120, 'unknown: Duur is niet bekend'],
  ])('%s', async (_, fields, minutes, said) => {
    expect(await reasonsFor(fields, { minutes })).toEqual([said]);
  }); // prettier-ignore
});

describe('the group', () => {
  it.each([
    [30, 'for: Voor 20–40 mensen: jouw groep van 30 past'],
    [20, 'for: Voor 20–40 mensen: jouw groep van 20 past'],
    [16, 'against: Voor 20–40 mensen: jouw groep van 16 is net te klein'],
    [15, 'against: Voor 20–40 mensen: jouw groep van 15 is te klein'],
    [50, 'against: Voor 20–40 mensen: jouw groep van 50 is net te groot'],
    [1500, 'against: Voor 20–40 mensen: jouw groep van 1.500 is te groot'],
  ])('of %d people is held against what a practice takes', async (people, said) => {
    expect(await reasonsFor({ people: { min: 20, max: 40 } }, { people })).toEqual([said]);
  });

  it('may be of any size where one side is open', async () => {
    expect(await reasonsFor({ people: { min: 100 } }, { people: 5000 })).toEqual([
      'for: Voor minstens 100 mensen: jouw groep van 5.000 past',
    ]);
  });
});

describe('the other answers', () => {
  it.each<[Fields, Answers, string]>([
    [{ divided: 4 }, { divided: 4 }, 'for: Geschikt als mensen duidelijk verdeeld zijn'],
    [{ divided: 2 }, { divided: 4 }, 'against: Eerder bedoeld voor als er kleine verschillen zijn'],
    [{}, { divided: 4 }, 'unknown: Bij hoeveel verschil van mening is niet bekend'],
    [{ difficulty: 1 }, { difficulty: 2 }, 'for: Niet te moeilijk: makkelijk'],
    [{ difficulty: 3 }, { difficulty: 2 }, 'against: Moeilijker dan je zoekt: moeilijk'],
    [{}, { difficulty: 2 }, 'unknown: Hoe moeilijk het is, is niet bekend'],
    [{ phase: ['verkennen', 'verder-brengen'] }, { phase: 'verder-brengen' }, 'for: Past bij de fase verder brengen'],
    [{ phase: ['verkennen', 'verder-brengen'] }, { phase: 'besluiten' }, 'against: Bedoeld voor een andere fase: verkennen en verder brengen'],
    [{}, { phase: 'besluiten' }, 'unknown: Fase is niet bekend'],
  ])('of %j with %j', async (fields, answers, said) => {
    expect(await reasonsFor(fields, answers)).toEqual([said]);
  }); // prettier-ignore
});

describe('the order', () => {
  it('of equals is by how often they were really done, then by title', async () => {
    const same: Fields = { people: { min: 5, max: 50 } };
    const suggestions = await suggested(
      { people: 10 },
      {
        'practices/b': same,
        'practices/a': same,
        'practices/gedaan': same,
        'cases/een': { methods: [{ practice: 'gedaan', worked: 'nee' }] },
        'cases/verzonnen': { fictional: true, methods: [{ practice: 'b', worked: 'ja' }] },
      },
    );
    expect(suggestions.map(({ card }) => [card.title, card.done])).toEqual([['gedaan', 1], ['a', 0], ['b', 0]]); // prettier-ignore
  });

  it('never puts what is unknown below what speaks against', async () => {
    const suggestions = await suggested(
      { people: 10, minutes: 120 },
      { 'practices/leeg': {}, 'practices/krap': { people: { min: 1, max: 9 } } },
    );
    expect(named(suggestions)).toEqual(['maybe: leeg', 'maybe: krap']);
  });

  it('has nothing to say without an answer', async () => {
    expect(await suggested({})).toEqual([]);
  });
});

describe('what cannot be chosen', () => {
  it('is what is made up, archived or not finished', async () => {
    const { cards } = deckOf(
      await stageOf({
        'practices/echt': {},
        'practices/verzonnen': { fictional: true },
        'practices/oud': { status: 'archief' },
        'practices/concept': { status: 'concept' },
      }),
    );
    expect(cards.map(({ title }) => title)).toEqual(['echt']);
  });
});

describe('when nothing fits', () => {
  it('the questions that stand in the way are named, with what is won', async () => {
    const deck = deckOf(await stageOf(practices));
    expect(easings(deck, { minutes: 60, people: 3, divided: 5 })).toEqual([{ question: 'minutes', fits: 1 }]);
    expect(easings(deck, { minutes: 60 })).toEqual([]);
  });
});

it('a card carries the base path and the language of its title', async () => {
  const deck = deckOf(
    await stageOf({ 'practices/fishbowl': { lang: 'en', title: 'Fishbowl' } }, { base: '/pioniers/' }),
  );
  expect(deck.cards).toEqual([
    { title: 'Fishbowl', url: '/pioniers/werkwijzen/fishbowl/', summary: 'Samenvatting.', lang: 'en', done: 0 },
  ]);
});
