import { describe, expect, it } from 'vitest';
import { siteOf, type Fields } from '../content.ts';

const counters = async (cases: Readonly<Record<string, Fields>>): Promise<Record<string, unknown>> =>
  Object.fromEntries((await siteOf({ 'practices/p': {}, 'practices/q': {}, ...cases })).site.counters);
const uses = (...practices: string[]): Fields => ({ methods: practices.map((practice) => ({ practice })) });

/** Of cases that do not say whether it worked. */
const unsaid = { worked: [], partly: [], failed: [] };

describe('countPractices', () => {
  it('counts how often a practice was done, evaluated and stopped', async () => {
    expect(
      await counters({
        'cases/a': { ...uses('p', 'q'), evaluation: { done: 'ja' }, date: '2012' },
        'cases/b': { ...uses('p'), ending: 'gestopt', date: '2011' },
        'cases/c': { ...uses('p'), evaluation: { done: 'nee' }, ending: 'loopt-nog', date: '2010' },
      }),
    ).toEqual({
      'practices/p': {
        ...unsaid,
        done: ['cases/a', 'cases/b', 'cases/c'],
        evaluated: ['cases/a'],
        stopped: ['cases/b'],
      },
      'practices/q': { ...unsaid, done: ['cases/a'], evaluated: ['cases/a'], stopped: [] },
    });
  });

  it('leaves fictional cases and concepts out, and counts archived ones', async () => {
    expect(
      await counters({
        'cases/a': { ...uses('p'), fictional: true },
        'cases/b': { ...uses('p'), status: 'concept' },
        'cases/c': { ...uses('p'), status: 'archief' },
      }),
    ).toEqual({
      'practices/p': { ...unsaid, done: ['cases/c'], evaluated: [], stopped: [] },
    });
  });

  it('counts a case once that did a practice twice', async () => {
    const twice = {
      methods: [
        { practice: 'p', worked: 'ja' },
        { practice: 'p', worked: 'nee' },
      ],
    };
    expect(await counters({ 'cases/a': twice })).toMatchObject({
      'practices/p': { done: ['cases/a'], worked: ['cases/a'], partly: [], failed: ['cases/a'] },
    });
  });
});
