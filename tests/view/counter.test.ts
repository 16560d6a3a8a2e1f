import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../src/model/slug.ts';
import { counterOf, type CounterPart } from '../../src/view/counter.ts';
import type { Fields } from '../content.ts';
import { stageOf } from '../stage.ts';

const count = async (cases: Readonly<Record<string, Fields>>): Promise<readonly CounterPart[]> =>
  counterOf(await stageOf({ 'practices/loten': {}, ...cases }), 'practices/loten' as EntryId);
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
    expect(sentence(await count({ 'cases/a': done() }))).toBe(
      'Gedaan in 1 voorbeeld op deze site. Geen daarvan is geëvalueerd.',
    );
  });

  it('does not count what is made up', async () => {
    expect(await count({ 'cases/a': { ...done('ja'), fictional: true } })).toEqual([]);
  });
});
