import { describe, expect, it } from 'vitest';
import type { Thread } from '../../src/graph/threads.ts';
import { siteOf, type Fields } from '../content.ts';

const short = (threads: readonly Thread[]): unknown[] =>
  threads.map(({ reaction, answers }) =>
    answers.length === 0 ? reaction.slice(10) : [reaction.slice(10), ...short(answers)],
  );
const threads = async (entries: Readonly<Record<string, Fields>>, to = 'essays/aap'): Promise<unknown> =>
  short((await siteOf({ 'essays/aap': {}, 'wiki/noot': {}, ...entries })).site.threads.get(to as never) ?? []);

describe('threadsOf', () => {
  it('gives reactions oldest first, those without a date last', async () => {
    expect(
      await threads({
        'reactions/a': {},
        'reactions/b': { date: '2012' },
        'reactions/c': { date: '2010-05' },
        'reactions/d': { date: '2010-05-01' },
      }),
    ).toEqual(['c', 'd', 'b', 'a']);
  });

  it('puts answers below their question', async () => {
    expect(
      await threads({
        'reactions/a': { date: '2010' },
        'reactions/b': { date: '2012', inReplyTo: 'a' },
        'reactions/c': { date: '2011', inReplyTo: 'a' },
        'reactions/d': { date: '2013', inReplyTo: 'b' },
        'reactions/e': { date: '2009' },
      }),
    ).toEqual(['e', ['a', 'c', ['b', 'd']]]);
  });

  it('lets an answer stand on its own whose question is not shown', async () => {
    expect(
      await threads({
        'reactions/a': { inReplyTo: 'weg' },
        'reactions/b': { status: 'concept' },
        'reactions/c': { inReplyTo: 'b' },
        'reactions/d': { status: 'archief' },
        'reactions/e': { inReplyTo: 'd' },
      }),
    ).toEqual(['a', 'c', 'e']);
  });

  it('lets an answer stand on its own whose question is about something else', async () => {
    const entries = { 'reactions/a': { to: 'wiki/noot' }, 'reactions/b': { inReplyTo: 'a' } };
    expect(await threads(entries)).toEqual(['b']);
    expect(await threads(entries, 'wiki/noot')).toEqual(['a']);
  });

  it('loses nothing when answers go in a circle', async () => {
    expect(await threads({ 'reactions/a': { inReplyTo: 'a' } })).toEqual(['a']);
    expect(
      await threads({
        'reactions/a': { inReplyTo: 'b' },
        'reactions/b': { inReplyTo: 'a' },
        'reactions/c': { inReplyTo: 'b' },
      }),
    ).toEqual(['a', 'b', 'c']);
  });

  it('has nothing for what nobody reacted to', async () => {
    expect((await siteOf({ 'essays/aap': {} })).site.threads.size).toBe(0);
  });
});
