import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { allTypes } from '../../../src/model/registry.ts';
import { constellation } from '../../../src/view/signature/constellation.ts';
import { shapeOf } from '../../../src/view/signature/shapes.ts';
import { drawn } from '../../../src/view/signature/signature.ts';
import { byClass, svgOf } from '../../../src/view/signature/svg.ts';
import { pageOf, stageOf } from '../../stage.ts';
import { hood } from './hood.ts';

const frame = { width: 400, height: 300 };

describe('a drawing as SVG', () => {
  it('has one group for each type, whose hue the style sheet knows, and no colour of its own', () => {
    const neighbourhood = { ...hood(4, 12), type: 'essays' };
    const svg = svgOf(constellation(neighbourhood, frame), byClass);
    const groups = [...svg.matchAll(/<g data-type="([a-z]+)">/g)].map(([, type]) => type);
    expect(groups[0]).toBe('essays');
    expect(new Set(groups).size).toBe(groups.length);
    expect(neighbourhood.neighbours.every(({ type }) => groups.includes(type))).toBe(true);
    expect(svg).not.toMatch(/#|fill=|stroke=|style=|NaN|undefined/);
  });

  it('has the lines and shapes of a small network as one would write them', async () => {
    const stage = await stageOf({ 'essays/aap': { body: '[[noot]]' }, 'wiki/noot': {} });
    const svg = pageOf(stage, 'essays/aap').signature.inner();
    expect(svg).toMatch(
      /^<path class="orbit" d="(?:M[\d ]+A[\d .]+ 1 1 [\d ]+){2}"\/><g data-type="essays"><circle class="halo" cx="\d+" cy="\d+" r="32"\/><path d="M\d+ \d+m0-19a19 19 0 1 1 0 38 19 19 0 1 1 0-38z"\/><\/g><g data-type="wiki"><path class="line" d="M\d+ \d+q[-\d ]+"\/><path d="M\d+ \d+m11 0l-11 11-11-11 11-11z"\/><\/g>$/,
    );
  });

  it('weighs less than a kilobyte in the heaviest of pages', () => {
    const weights = Array.from({ length: 40 }, (_, seed) => {
      const full = hood(seed, 12);
      let left = 12;
      const neighbours = full.neighbours.map((neighbour) => {
        const dots = neighbour.dots.slice(0, left);
        left -= dots.length;
        return { ...neighbour, dots };
      });
      return brotliCompressSync(drawn({ ...full, neighbours }, frame).inner()).length;
    });
    expect(Math.max(...weights)).toBeLessThan(1024);
  });

  it('is told from another by what it is drawn from, without being drawn', async () => {
    const before = await stageOf({
      'essays/aap': { body: '[[noot]]' },
      'wiki/noot': {},
      'cases/mies': { quick: true },
    });
    const after = await stageOf({ 'essays/aap': { body: '[[noot]]' }, 'wiki/noot': { body: '[[mies]]' }, 'cases/mies': { quick: true } }); // prettier-ignore
    const [one, same, other] = [before, before, after].map((stage) => pageOf(stage, 'essays/aap').signature);
    expect(JSON.stringify(one)).toBe(JSON.stringify(same));
    expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
    expect(one?.inner()).not.toBe(other?.inner());
    expect(JSON.stringify(one).length).toBeLessThan(100);
  });
});

describe('a shape', () => {
  const names = [...allTypes.filter(({ listed }) => listed).map(({ name }) => name), 'onbekend'];

  it('is another one for each type, and there is one for a type that has none yet', () => {
    expect(new Set(names.map((name) => shapeOf(name, 10))).size).toBe(names.length);
  });

  it('does not reach further than is reckoned with', () => {
    // The points a path goes through; of an arc only its end.
    for (const name of names) {
      let [x, y] = [0, 0];
      let start: readonly [number, number] = [0, 0];
      const far: number[] = [];
      for (const [, command = '', text = ''] of shapeOf(name, 10).matchAll(/([a-z])([^a-z]*)/g)) {
        const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
        const steps = command === 'h' ? numbers.map((value) => [value, 0]) : command === 'v' ? numbers.map((value) => [0, value]) : command === 'a' ? pairs(numbers, 7, 5) : pairs(numbers, 2, 0); // prettier-ignore
        for (const [dx = 0, dy = 0] of steps) {
          [x, y] = [x + dx, y + dy];
          far.push(Math.abs(x), Math.abs(y));
        }
        if (command === 'm') start = [x, y];
        if (command === 'z') [x, y] = start;
      }
      expect([name, Math.max(...far) <= 12.5 && Math.max(...far) >= 8]).toEqual([name, true]);
    }
  });
});

const pairs = (numbers: readonly number[], every: number, from: number): number[][] =>
  Array.from({ length: Math.floor(numbers.length / every) }, (_, index) => numbers.slice(index * every + from, index * every + from + 2)); // prettier-ignore
