import { describe, expect, it } from 'vitest';
import { counterOf, type CounterPart } from '../../src/view/counter.ts';
import type { Stage } from '../../src/view/stage.ts';
import type { Fields } from '../content.ts';
import { entryOf, stageOf } from '../stage.ts';

const count = async (cases: Readonly<Record<string, Fields>>): Promise<readonly CounterPart[]> =>
  countIn(await stageOf({ 'practices/loten': {}, ...cases }));
const countIn = (stage: Stage): readonly CounterPart[] => counterOf(stage, entryOf(stage, 'practices/loten'));
const sentence = (parts: readonly CounterPart[]): string => parts.map(({ text }) => text).join('');
const done = (worked?: string): Fields => ({ methods: [{ practice: 'loten', ...(worked && { worked }) }] });

describe('the counter of a way of working', () => {
  it('is a sentence of which each number has its list', async () => {
    const parts = await count({
      'cases/a': { ...done('ja'), evaluation: { done: 'ja' }, date: '2013' },
      'cases/b': { ...done('deels'), ending: 'gestopt', date: '2012' },
      'cases/c': { ...done('deels'), date: '2011' },
    });
    expect(sentence(parts)).toBe(
      'Gedaan in 3 voorbeelden op deze site. 1 voorbeeld is later gestopt. 1 voorbeeld is geëvalueerd. De werkwijze werkte 1 keer goed en 2 keer deels.',
    );
    expect(
      parts.flatMap(({ text, list }) => (list ? [[text, list.id, list.entries.map(({ title }) => title)]] : [])),
    ).toEqual([
      ['3 voorbeelden', 'teller-done_', ['a', 'b', 'c']],
      ['1 voorbeeld', 'teller-stopped_', ['b']],
      ['1 voorbeeld', 'teller-evaluated_', ['a']],
      ['1 keer', 'teller-worked_', ['a']],
      ['2 keer', 'teller-partly_', ['b', 'c']],
    ]);
  });

  it('speaks of more than one in the plural, and of three outcomes with a comma', async () => {
    const stopped = { ending: 'gestopt', evaluation: { done: 'ja' } };
    const parts = await count({
      'cases/a': { ...done('ja'), ...stopped },
      'cases/b': { ...done('deels'), ...stopped },
      'cases/c': done('nee'),
    });
    expect(sentence(parts)).toBe(
      'Gedaan in 3 voorbeelden op deze site. 2 voorbeelden zijn later gestopt. 2 voorbeelden zijn geëvalueerd. De werkwijze werkte 1 keer goed, 1 keer deels en 1 keer niet.',
    );
  });

  it('says so when nothing was evaluated, and nothing about outcomes that are not known', async () => {
    expect(sentence(await count({ 'cases/a': done(), 'cases/b': done(), 'cases/c': done() }))).toBe(
      'Gedaan in 3 voorbeelden op deze site. Geen daarvan is geëvalueerd.',
    );
  });

  it('tells of one case in words, with its name', async () => {
    const parts = await count({ 'cases/plein': { title: 'Het plein', ...done('ja') } });
    expect(sentence(parts)).toBe('Eén keer beschreven: Het plein. Het werkte. Het is niet geëvalueerd.');
    expect(parts).toContainEqual({ text: 'Het plein', href: '/praktijkvoorbeelden/plein/' });
  });

  it('tells of two cases what holds of both, and of which one', async () => {
    const stopped = { ending: 'gestopt', evaluation: { done: 'ja' } };
    expect(
      sentence(await count({ 'cases/a': { ...done('ja'), ...stopped }, 'cases/b': { ...done('nee'), ...stopped } })),
    ).toBe(
      'Twee keer beschreven: a en b. Het werkte bij a. Het werkte niet bij b. Beide zijn later gestopt. Beide zijn geëvalueerd.',
    );
    expect(sentence(await count({ 'cases/a': done('deels'), 'cases/b': done('deels') }))).toBe(
      'Twee keer beschreven: a en b. Het werkte beide keren deels. Geen van beide is geëvalueerd.',
    );
  });

  it('does not count what is made up, and asks for a case with a mail', async () => {
    const parts = await count({ 'cases/a': { ...done('ja'), fictional: true } });
    expect(sentence(parts)).toMatch(/nog geen echt praktijkvoorbeeld\. Heb jij dit gedaan\? Laat het weten\.$/);
    expect(parts.find(({ text }) => text === 'Laat het weten')?.href).toContain('subject=Aanvulling%20op%3A%20loten');
  });

  it('cuts its lists at 24, with the way to the rest', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`cases/c${String(index)}`, done('ja')]));
    const lists = (await count(many)).flatMap(({ list }) => list ?? []);
    expect(lists.map(({ entries, rest }) => [entries.length, rest])).toEqual(
      [1, 2].map(() => [24, { text: 'en nog 6', href: '/werkwijzen/loten/verbonden/' }]),
    );
  });
});
