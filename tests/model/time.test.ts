import { afterEach, describe, expect, it, vi } from 'vitest';
import { dutchDay } from '../../src/model/time.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-11-21T12:00:00Z', '2026-11-21'],
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-07-21T21:59:59Z', '2026-07-21'],
    ['2026-07-21T22:00:00Z', '2026-07-22'],
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['0987-06-01T12:00:00Z', '0987-06-01'],
  ])('at %s is %s', (moment, day) => {
    expect(dutchDay(Date.parse(moment) / 1000)).toBe(day);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('is the same on a machine in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const { dutchDay: day } = await import('../../src/model/time.ts');
    expect([day(Date.parse('2026-11-21T00:30:00Z') / 1000), day(Date.parse('2026-11-21T12:00:00Z') / 1000)]).toEqual([
      '2026-11-21',
      '2026-11-21',
    ]);
  });
});
