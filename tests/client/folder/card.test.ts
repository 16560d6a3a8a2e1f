import { describe, expect, it } from 'vitest';
import { printedOf } from '../../../src/client/folder/card.ts';

const card = (type: string, facts: Readonly<Record<string, readonly string[]>>): Parameters<typeof printedOf>[0] => ({
  type,
  title: 'Titel',
  kicker: '',
  summary: '',
  inShort: ['Kort'],
  facts: new Map(Object.entries(facts)),
});
const long = 'Zo ging het, en niet anders dan zo. '.repeat(10).trim();

describe('a printed card', () => {
  it('of a case says how it ended, what it cost, and what worked and did not', () => {
    const facts = { Plaats: ['A'], 'Hoe liep het af': ['Gelukt'], 'Wat niet werkte': [long, long], Kosten: ['1 euro'] };
    expect(printedOf(card('cases', facts))).toEqual({
      inShort: [],
      facts: [
        ['Hoe liep het af', 'Gelukt'],
        ['Kosten', '1 euro'],
      ],
      texts: [['Wat niet werkte', [long, long]]],
    });
  });

  it('of a way of working says how long, with how many, and the steps, each with at least its first sentence', () => {
    const steps = Array.from({ length: 9 }, (_, index) => `Doe stap ${index}. ${long}`);
    const { facts, texts } = printedOf(card('practices', { Moeilijkheid: ['Makkelijk'], Duur: ['2 uur'], Hoe: steps }));
    expect(facts).toEqual([['Duur', '2 uur']]);
    expect(texts[0]?.[1]).toHaveLength(9);
    expect(texts[0]?.[1][8]).toBe(
      'Doe stap 8. Zo ging het, en niet anders dan zo. Zo ging het, en niet anders dan zo.',
    );
  });

  it('of another kind says its first facts of a few words', () => {
    const { inShort, facts } = printedOf(card('essays', { Vorm: ['Verhaal', 'Blog'], Lang: [long] }));
    expect([inShort, facts]).toEqual([['Kort'], [['Vorm', 'Verhaal, Blog']]]);
  });
});
