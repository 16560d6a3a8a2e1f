import { describe, expect, it } from 'vitest';
import { constellation, type Constellation } from '../../../src/view/signature/constellation.ts';
import { along, reach, type Node } from '../../../src/view/signature/geometry.ts';
import { hood } from './hood.ts';

const frame = { width: 400, height: 300 };
const many = Array.from({ length: 800 }, (_, seed) => constellation(hood(seed, seed % 13), frame));
const nodesOf = ({ centre, neighbours, dots }: Constellation): readonly Node[] => [centre, ...neighbours, ...dots];
const apart = (a: Node, b: Node): number => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r;

describe('a constellation', () => {
  it('is the same for the same neighbourhood, in whatever order the neighbours are given', () => {
    const one = hood(7, 9);
    const other = { ...one, neighbours: [...one.neighbours].reverse() };
    expect(constellation(one, frame)).toEqual(constellation(one, frame));
    const places = ({ neighbours }: Constellation): readonly Node[] =>
      [...neighbours].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(places(constellation(other, frame))).toEqual(places(constellation(one, frame)));
  });

  it('is another one for every entry, also with the same neighbours or none', () => {
    const { neighbours } = hood(3, 6);
    for (const around of [neighbours, []]) {
      const drawings = Array.from({ length: 200 }, (_, index) =>
        JSON.stringify({
          ...constellation({ id: `wiki/stuk-${String(index)}`, type: 'wiki', neighbours: around }, frame),
          centre: '',
        }),
      );
      expect(new Set(drawings).size).toBe(200);
    }
  });

  it('stays within its frame, whatever the frame', () => {
    const frames = [frame, { width: 373, height: 470 }, { width: 560, height: 440 }, { width: 300, height: 300 }];
    const outside = frames.flatMap((size) =>
      Array.from({ length: 200 }, (_, seed) => constellation(hood(seed, seed % 13), size)).flatMap((drawing) => [
        ...nodesOf(drawing).filter(
          ({ x, y, r }) => Math.min(x, y) - r * reach < 0 || x + r * reach > size.width || y + r * reach > size.height,
        ),
        ...drawing.orbits
          .flatMap(({ from, to }) => [from, to])
          .filter(([x, y]) => Math.min(x, y) < 0 || x > size.width || y > size.height),
      ]),
    );
    expect(outside).toEqual([]);
  });

  it('has room between all that stands in it', () => {
    const touching = many.flatMap((drawing) =>
      nodesOf(drawing).flatMap((node, index, all) => all.slice(index + 1).filter((other) => apart(node, other) < 4)),
    );
    expect(touching).toEqual([]);
  });

  it('has lines that begin at the middle, end at their neighbour and run through nobody else', () => {
    const wrong = many.flatMap(({ centre, neighbours, lines }) =>
      lines.flatMap((line, index) => {
        const points = along(line, 24);
        return neighbours.flatMap((node, other) => {
          const steps = Array.from({ length: 25 }, (_, step) =>
            Math.hypot((points[2 * step] ?? 0) - node.x, (points[2 * step + 1] ?? 0) - node.y),
          );
          const near = Math.min(...steps);
          if (other !== index) return near < node.r ? [`${node.id} lies on a line`] : [];
          const begin = Math.hypot(line.from[0] - centre.x, line.from[1] - centre.y);
          return near < node.r + 6 && near > node.r && begin < centre.r + 12 ? [] : [`${node.id} has no line`];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('spreads its neighbours: no half of the circle is empty', () => {
    for (const { centre, neighbours } of many.filter((drawing) => drawing.neighbours.length > 4)) {
      const angles = neighbours.map(({ x, y }) => Math.atan2(y - centre.y, x - centre.x)).sort((a, b) => a - b);
      const gaps = angles.map((angle, index) => (angles[index + 1] ?? (angles[0] ?? 0) + 2 * Math.PI) - angle);
      expect(Math.max(...gaps)).toBeLessThan(Math.PI);
    }
  });

  it('draws what is well connected larger', () => {
    const base = hood(1, 2);
    const [a, b] = base.neighbours;
    if (!a || !b) throw new Error('Two neighbours were asked for');
    const { neighbours } = constellation(
      {
        ...base,
        neighbours: [
          { ...a, degree: 1 },
          { ...b, degree: 50 },
        ],
      },
      frame,
    );
    const size = (id: string): number => neighbours.find((node) => node.id === id)?.r ?? 0;
    expect(size(b.id)).toBeGreaterThan(size(a.id));
  });

  it('has quiet orbits around a middle with hardly a neighbour, and none around others', () => {
    expect([0, 1, 2, 3, 12].map((count) => constellation(hood(5, count), frame).orbits.length)).toEqual([
      2, 2, 2, 0, 0,
    ]);
  });
});
