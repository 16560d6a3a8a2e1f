import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

/** 22 September 2026. */
const epoch = 1_790_100_000;
const found = async (fields: Fields): Promise<unknown> =>
  (await siteOf({ 'essays/a': fields }, { epoch })).findings
    .filter(({ code }) => code === 'future-date')
    .map(({ level, line, message, cure }) => [level, line, message, cure]);
const read = (accessed: string): Fields => ({ sources: [{ title: 'x', url: 'https://voorbeeld.nl/', accessed }] });

it('warns of a source that was read on a day to come', async () => {
  expect(await found(read('2027-11-20'))).toEqual([
    [
      'warning',
      5,
      'Volgens deze regel is de bron gelezen op 2027-11-20; die dag moet nog komen.',
      'Schrijf de dag waarop je de bron hebt gelezen.',
    ],
  ]);
});

it('warns of a date more than a year ahead', async () => {
  expect(await found({ date: '2062-10-05' })).toEqual([
    ['warning', 5, 'De datum 2062-10-05 ligt meer dan een jaar in de toekomst.', 'Kijk het jaar na.'],
  ]);
  expect(await found({ date: '2062' })).toHaveLength(1);
});

it('takes the days since the newest commit, and dates within a year', async () => {
  expect(await found(read('2026-10-20'))).toEqual([]);
  expect(await found({ date: '2027-09' })).toEqual([]);
  expect(await found({ date: '2010~' })).toEqual([]);
});
