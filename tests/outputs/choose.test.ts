import { expect, it } from 'vitest';
import { choose } from '../../src/outputs/choose/choose.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

it('the cards for choosing a practice are one file, with what is scored and no more', async () => {
  const stage = await stageOf({
    'practices/duo': { title: 'Duo', minutes: { min: 75 }, redactienoot: 'Geheim', why: 'Omdat het helpt.' },
  });
  const files = filesOf(choose, stage);
  expect([...files.keys()]).toEqual(['werkwijzen/kiezen/kaarten.json']);
  expect(JSON.parse(files.get('werkwijzen/kiezen/kaarten.json') ?? '')).toMatchObject({
    labels: { difficulty: { '1': 'Makkelijk' } },
    cards: [
      { title: 'Duo', url: '/werkwijzen/duo/', summary: 'Samenvatting.', minutes: { min: 75, words: 'vanaf 75 minuten' }, done: 0 },
    ],
  }); // prettier-ignore
  expect([...files.values()].join('')).not.toMatch(/Geheim|Omdat/);
});
