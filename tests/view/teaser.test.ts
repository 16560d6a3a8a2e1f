import { describe, expect, it } from 'vitest';
import { addressOf, kickerOf, teaserOf } from '../../src/view/teaser.ts';
import { entryOf, stageOf } from '../stage.ts';

describe('a teaser', () => {
  it('has what decides above its title: kind, place, year, how it ended', async () => {
    const stage = await stageOf({
      'cases/plein': { place: { name: 'Groningen' }, period: { start: '2018-05', end: '2020' }, ending: 'gestopt' },
    });
    expect(kickerOf(entryOf(stage, 'cases/plein'))).toEqual(['Praktijkvoorbeeld', 'Groningen', '2018–2020', 'Gestopt']);
  });

  it('does not say the kind twice', async () => {
    const stage = await stageOf({ 'essays/aap': { kind: 'essay', date: '2010' } });
    expect(kickerOf(entryOf(stage, 'essays/aap'))).toEqual(['Essay', '2010']);
  });

  it('says how long a way of working takes and for how many', async () => {
    const stage = await stageOf({ 'practices/loten': { minutes: { min: 30, max: 60 }, people: { min: 4 } } });
    expect(kickerOf(entryOf(stage, 'practices/loten'))).toEqual(['Werkwijze', '30–60 minuten', 'vanaf 4 mensen']);
  });

  it('says in which language a title is, and what the reader must know', async () => {
    const stage = await stageOf({ 'essays/aap': { lang: 'en', fictional: true } });
    expect(teaserOf(stage.site, entryOf(stage, 'essays/aap'))).toMatchObject({
      lang: 'en',
      badge: 'Fictief voorbeeld',
    });
  });

  it('of a reaction leads to its place on the page it is about', async () => {
    const stage = await stageOf({ 'essays/aap': {}, 'reactions/een': { to: 'essays/aap' } });
    expect(addressOf(stage.site, entryOf(stage, 'reactions/een'))).toBe('/essays/aap/#reactie-een_');
  });
});
