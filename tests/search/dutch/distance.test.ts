import { expect, it } from 'vitest';
import { mistakes } from '../../../src/search/dutch/distance.ts';

it.each([
  ['wijkraad', 'wijkraad', 0],
  ['wijkraat', 'wijkraad', 1],
  ['wijkrad', 'wijkraad', 1],
  ['wijkkraad', 'wijkraad', 1],
  ['wijkrada', 'wijkraad', 1],
  ['inkoopstartegie', 'inkoopstrategie', 1],
  ['loting', 'loten', 2],
  ['', 'aap', 3],
])('counts the mistakes between "%s" and "%s": %i', (a, b, count) => {
  expect(mistakes(a, b, 3)).toBe(count);
  expect(mistakes(b, a, 3)).toBe(count);
});

it('stops counting beyond the most', () => {
  expect(mistakes('participatieverordening', 'uitdaagrecht', 2)).toBe(3);
});
