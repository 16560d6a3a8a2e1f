import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

it('refuses a day the calendar does not have', () => {
  expect(findingsOf('impossible-date', 'essays/a', { date: '2026-02-30' })).toEqual([
    {
      code: 'impossible-date',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 1,
      message: 'De datum "2026-02-30" in het veld "date" bestaat niet.',
      cure: 'Kijk de dag en de maand na. Weet je de dag niet, schrijf dan alleen jaar en maand.',
    },
  ]);
});

it.each(['2026-13', '2026-00-01', '2025-02-29', '1900-02-29', '2026-04-31'])('refuses %s', (date) => {
  expect(findingsOf('impossible-date', 'essays/a', { date })).toHaveLength(1);
});

it('refuses a time the clock does not have', () => {
  expect(findingsOf('impossible-date', 'events/a', { start: '2026-11-21T25:00' })).toMatchObject([
    { message: 'De datum "2026-11-21T25:00" in het veld "start" bestaat niet.' },
  ]);
});

it.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-12', '2026', '2026~'])('takes %s', (date) => {
  expect(findingsOf('impossible-date', 'essays/a', { date })).toEqual([]);
});
