import { describe, expect, it } from 'vitest';
import { dateWords, numberWords, periodWords, readingWords, yearWords } from '../../src/view/dates.ts';
import { shortAddress } from '../../src/view/facts.ts';
import { rangeWords } from '../../src/view/range.ts';

describe('words for', () => {
  it.each([
    ['2010', '2010'],
    ['2010~', 'rond 2010'],
    ['2010-05', 'mei 2010'],
    ['2010-05~', 'rond mei 2010'],
    ['2010-05-02', '2 mei 2010'],
    ['2026-11-21T19:30', '21 november 2026, 19.30 uur'],
    ['geen datum', 'geen datum'],
  ])('the date %s are "%s"', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  it.each([
    [{ start: '2008', end: '2014' }, '2008–2014'],
    [{ start: '2008', end: '2008' }, '2008'],
    [{ start: '2008-05', end: '2014' }, 'mei 2008 – 2014'],
    [{ start: '2008~', end: '2014' }, 'rond 2008 – 2014'],
    [{ start: '2018-01-01', end: '2020' }, '2018–2020'],
    [{ start: '2018~', end: '2020-12-31' }, 'rond 2018 – 2020'],
    [{ start: '2018-01-01', end: '2020-03' }, 'januari 2018 – maart 2020'],
    [{ start: '2018-01-01', end: '2020-03-02' }, '1 januari 2018 – 2 maart 2020'],
    [{ start: '2008', ongoing: true }, 'sinds 2008'],
    [{ start: '2008' }, 'vanaf 2008'],
    [{ end: '2014' }, 'tot 2014'],
    [{ ongoing: true }, 'loopt nog'],
    [{}, ''],
  ])('the period %o are "%s"', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });

  it('a year drop what is more precise', () => {
    expect(['2010-05-02', '2010~', '2026-11-21T19:30'].map(yearWords)).toEqual(['2010', 'rond 2010', '2026']);
  });

  it('time to read have one minute and more minutes', () => {
    expect([1, 7].map(readingWords)).toEqual(['1 minuut lezen', '7 minuten lezen']);
  });

  it('numbers have dots between thousands', () => {
    expect([7, 999, 1000, 1234567, 2.5].map(numberWords)).toEqual(['7', '999', '1.000', '1.234.567', '2,5']);
  });

  it.each([
    [{ min: 20, max: 40 }, '20–40 mensen'],
    [{ min: 20, max: 20 }, '20 mensen'],
    [{ min: 20 }, 'vanaf 20 mensen'],
    [{ max: 40 }, 'hooguit 40 mensen'],
    [{}, ''],
  ])('the range %o are "%s"', (range, words) => {
    expect(rangeWords('mensen', range)).toBe(words);
  });

  it.each([
    [{ min: 75, max: 105 }, '75–105 minuten'],
    [{ min: 90, max: 180 }, '90–180 minuten'],
    [{ min: 150, max: 180 }, '2,5–3 uur'],
    [{ min: 1200, max: 3600 }, '20–60 uur'],
    [{ max: 480 }, 'hooguit 8 uur'],
    [{ min: 125, max: 180 }, '125–180 minuten'],
  ])('the minutes %o are "%s"', (range, words) => {
    expect(rangeWords('minuten', range)).toBe(words);
  });

  it('an address leave out what nobody says', () => {
    expect(shortAddress('https://www.proef.example/pad/')).toBe('proef.example/pad');
    expect(shortAddress(`https://proef.example/${'a'.repeat(80)}`)).toHaveLength(58);
  });
});
