/**
 * A small generator of random numbers with a seed (mulberry32), so that a test that fails today
 * fails the same way tomorrow and on every machine.
 */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** True this often: `chance(0.25)` is one time in four. */
  chance(odds: number): boolean;
  /** Between `from` and `to` items (both included), made one after the other. */
  list<T>(from: number, to: number, make: () => T): T[];
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: (items) => {
      if (items.length === 0) throw new Error('There is nothing to pick from');
      return items[below(items.length)] as (typeof items)[number];
    },
    chance: (odds) => next() < odds,
    list: (from, to, make) => Array.from({ length: from + below(to - from + 1) }, make),
  };
}
