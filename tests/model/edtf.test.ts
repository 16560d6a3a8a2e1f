import { describe, expect, it } from 'vitest';
import { firstDay, isDay, isImpossibleDate, isLocalTime, parseEdtf } from '../../src/model/edtf.ts';

describe('an EDTF date', () => {
  it.each([
    ['2010', { year: 2010, approximate: false }],
    ['2010-05', { year: 2010, month: 5, approximate: false }],
    ['2010-05-12', { year: 2010, month: 5, day: 12, approximate: false }],
    ['2010~', { year: 2010, approximate: true }],
    ['2010-05-12~', { year: 2010, month: 5, day: 12, approximate: true }],
    ['0987', { year: 987, approximate: false }],
  ])('%s says no more than it says', (text, date) => {
    expect(parseEdtf(text)).toEqual(date);
  });

  it.each([
    '',
    '10',
    '2010-5',
    '2010-05-1',
    '2010/05',
    '12-05-2010',
    'mei 2010',
    '2010-',
    '2010?',
    '~2010',
    ' 2010',
    '2010\n',
    '2010-05-12T19:30',
  ])('is not written as %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it.each([
    '2010-00',
    '2010-13',
    '2010-01-00',
    '2010-01-32',
    '2010-04-31',
    '2010-06-31',
    '2010-09-31',
    '2010-11-31',
    '2010-02-29',
    '1900-02-29',
    '2010-02-30~',
  ])('cannot be %s, which the calendar does not have', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it.each(['2012-02-29', '2000-02-29', '2010-01-31', '2010-04-30', '2010-12-31'])(
    'can be %s, the last day of its month',
    (text) => {
      expect(parseEdtf(text)).toBeDefined();
    },
  );
});

describe('an impossible date', () => {
  it.each([
    '2010-02-30',
    '2010-13',
    '2010-13~',
    '2010-2-30',
    '2010-0-1',
    '2026-11-21T24:00',
    '2026-11-21T19:60',
    '2026-11-31T19:30',
  ])('is %s: the form of a date without the day', (text) => {
    expect(isImpossibleDate(text)).toBe(true);
  });

  it.each([
    '2010',
    '2010-05',
    '2010-05-12',
    '2010-05-12~',
    '2010-5-2',
    '2026-11-21T19:30',
    '2026-11-21T9:30',
    'volgende week',
    '12-05-2010',
    '',
  ])('is not %j, which exists or is no date at all', (text) => {
    expect(isImpossibleDate(text)).toBe(false);
  });
});

describe('the first day', () => {
  it.each([
    ['2010', '2010-01-01'],
    ['2010~', '2010-01-01'],
    ['2010-05', '2010-05-01'],
    ['2010-05-12', '2010-05-12'],
    ['0987', '0987-01-01'],
    ['2026-11-21T19:30', '2026-11-21'],
  ])('of %s is %s, for sorting', (text, day) => {
    expect(firstDay(text)).toBe(day);
  });

  it('of something else does not exist', () => {
    expect(firstDay('ooit')).toBeUndefined();
    expect(firstDay('2010-02-30')).toBeUndefined();
  });
});

describe('a full day', () => {
  it('has a year, a month and a day that are certain', () => {
    expect(isDay('2026-11-21')).toBe(true);
    expect(['2026', '2026-11', '2026-11-21~', '2026-11-31', '2026-11-21T10:00'].filter(isDay)).toEqual([]);
  });
});

describe('a local time', () => {
  it.each(['2026-11-21T19:30', '2026-11-21T00:00', '2026-11-21T23:59'])('can be %s', (text) => {
    expect(isLocalTime(text)).toBe(true);
  });

  it.each([
    '2026-11-21',
    '2026-11-21T24:00',
    '2026-11-21T19:60',
    '2026-11-21T9:30',
    '2026-11-21T19:30:00',
    '2026-11-21T19:30Z',
    '2026-11-31T19:30',
    '2026-11T19:30',
    '2026-11-21T19:30T20:30',
  ])('cannot be %s', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });
});
