import { describe, expect, it } from 'vitest';
import { longDate, spanWords } from '../../src/view/weekday.ts';

describe('a day in words', () => {
  it.each([
    ['2014-03-22', 'zaterdag 22 maart 2014'],
    ['2026-11-21T19:30', 'zaterdag 21 november 2026, 19.30 uur'],
    ['2000-02-29', 'dinsdag 29 februari 2000'],
    ['2010-05', 'mei 2010'],
    ['2010~', 'rond 2010'],
    ['2010-05-12~', 'rond 12 mei 2010'],
  ])('of %s is %s', (text, words) => {
    expect(longDate(text)).toBe(words);
  });
});

describe('a stretch of time in words', () => {
  it.each([
    ['2014-03-22', undefined, 'zaterdag 22 maart 2014'],
    ['2014-03-22', '2014-03-22', 'zaterdag 22 maart 2014'],
    ['2014-03-22T19:30', '2014-03-22T22:00', 'zaterdag 22 maart 2014, 19.30–22.00 uur'],
    ['2014-03-22T19:30', '2014-03-22', 'zaterdag 22 maart 2014, 19.30 uur'],
    ['2026-05-01', '2026-05-03', 'vrijdag 1 mei 2026 tot en met zondag 3 mei 2026'],
    ['2010-05', '2010-06', 'mei 2010 tot en met juni 2010'],
  ])('from %s to %s is %s', (start, end, words) => {
    expect(spanWords(start, end)).toBe(words);
  });
});
