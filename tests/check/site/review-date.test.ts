import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const epoch = Date.UTC(2026, 10, 21, 12) / 1000;
const review = async (fields: Fields): Promise<unknown> =>
  (await siteOf({ 'wiki/a': fields }, { epoch })).findings.filter(({ code }) => code === 'review-date');

it('warns when the day to look again has passed', async () => {
  expect(await review({ reviewBy: '2026-11-20' })).toEqual([
    {
      code: 'review-date',
      level: 'warning',
      file: 'content/wiki/a.mdx',
      line: 5,
      column: 1,
      message: 'Deze pagina had voor 2026-11-20 nagekeken moeten zijn.',
      cure: 'Kijk na of alles nog klopt en kies een nieuwe dag.',
    },
  ]);
});

it('waits until that day is over', async () => {
  expect(await review({ reviewBy: '2026-11-21' })).toEqual([]);
  expect(await review({})).toEqual([]);
});
