import { describe, expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const cure = 'Draai de twee om, of verbeter een van beide.';
const order = (fields: Fields, id = 'cases/a'): unknown =>
  findingsOf('range-order', id, fields).map(({ line, column, message, cure: help }) => [line, column, message, help]);

it('refuses an end before its beginning', () => {
  expect(findingsOf('range-order', 'cases/a', { period: { start: '2012', end: '2011' } })).toEqual([
    {
      code: 'range-order',
      level: 'error',
      file: 'content/cases/a.mdx',
      line: 6,
      column: 25,
      message: 'Het eind ligt voor het begin.',
      cure,
    },
  ]);
});

describe('compares dates as far as both are known', () => {
  it.each([
    ['2010-05-12', '2010-05-11'],
    ['2010-05-12', '2010-04'],
    ['2010-05', '2009'],
    ['2012~', '2011'],
    ['2012', '2011-12~'],
  ])('%s comes after %s', (start, end) => {
    expect(order({ period: { start, end } })).toHaveLength(1);
  });

  it.each([
    ['2010-05-12', '2010-05-12'],
    ['2010-05-12', '2010-05'],
    ['2010-05-12', '2010'],
    ['2010', '2010-01-01'],
    ['2010-06~', '2010-05'],
    ['2010', '2011'],
    ['onzin', '2011'],
    ['2012', 'onzin'],
  ])('%s does not come after %s', (start, end) => {
    expect(order({ period: { start, end } })).toEqual([]);
  });
});

it('refuses a meeting that ends before it begins', () => {
  expect(order({ start: '2026-11-21T20:00', end: '2026-11-21T19:30' }, 'events/a')).toEqual([
    [6, 1, 'Het eind ligt voor het begin.', cure],
  ]);
  expect(order({ start: '2026-11-21T20:00', end: '2026-11-21' }, 'events/a')).toEqual([]);
});

it('refuses a least that is more than the most', () => {
  const message = 'Het minimum is groter dan het maximum.';
  expect(order({ participants: { min: 3, max: 2 } })).toEqual([[6, 24, message, cure]]);
  expect(order({ minutes: { min: 3, max: 2 }, people: { min: 9, max: 8 } }, 'practices/a')).toEqual([
    [5, 19, message, cure],
    [6, 18, message, cure],
  ]);
  expect(order({ cost: { from: 10, to: 5 } })).toEqual([[6, 18, 'De laagste som is groter dan de hoogste.', cure]]);
});

it('refuses a period that ended and goes on', () => {
  expect(order({ period: { start: '2010', end: '2012', ongoing: true } })).toEqual([
    [6, 38, 'Er staat een eind, en ook dat het nog loopt.', 'Laat een van de twee staan.'],
  ]);
});

it('takes right orders, half ranges and lists of that name', () => {
  expect(
    order({ period: { start: '2010', ongoing: true }, participants: { min: 2, max: 2 }, cost: { to: 5 } }),
  ).toEqual([]);
  expect(order({ people: [{ pioneer: 'jan', role: 'trekker' }], period: null }, 'initiatives/a')).toEqual([]);
});
