import type { Chance } from './chance.ts';
import {
  along,
  apart,
  gap,
  nearestOf,
  radii,
  reach,
  towards,
  type Curve,
  type Frame,
  type Node,
  type Point,
} from './geometry.ts';
import type { Star } from './neighbourhood.ts';

/** A straight line from a neighbour to a dot. */
export interface Twig {
  readonly from: Point;
  readonly to: Point;
}

/** Directions in which a dot is tried, from straight outward to nearly back; in radians. */
const fan = [0, 0.62, -0.62, 1.15, -1.15, 1.7, -1.7];

/** What stands in the picture already. */
interface Scene extends Frame {
  readonly centre: Node;
  readonly neighbours: readonly { readonly node: Node; readonly dots: readonly Star[] }[];
  readonly lines: readonly Curve[];
}

/** Dots beyond the neighbours, where there is room: one that does not fit anywhere is left out. */
export function dotsOf(
  scene: Scene,
  random: Chance,
): { readonly dots: readonly Node[]; readonly twigs: readonly Twig[] } {
  const { centre, neighbours, lines, width, height } = scene;
  const placed: Node[] = [];
  const twigs: Twig[] = [];
  const edge = radii.dot * reach + 1;
  const paths = lines.map((line) => along(line));
  const fits = (x: number, y: number): boolean =>
    x >= edge &&
    x <= width - edge &&
    y >= edge &&
    y <= height - edge &&
    neighbours.every(({ node }) => apart(node, x, y) >= node.r * (reach - 1) + radii.dot + gap.dot) &&
    placed.every((dot) => apart(dot, x, y) >= radii.dot * (2 * reach - 1) + gap.dot) &&
    paths.every((path) => nearestOf(path, x, y) >= radii.dot + gap.dot);
  for (const { node, dots } of neighbours) {
    const outward = Math.atan2(node.y - centre.y, node.x - centre.x) + 0.5 * (random() - 0.5);
    let wanted = 0;
    for (const direction of fan) {
      const dot = dots[wanted];
      if (!dot) break;
      const length = node.r + 15 + 9 * random();
      const x = Math.round(node.x + Math.cos(outward + direction) * length);
      const y = Math.round(node.y + Math.sin(outward + direction) * length);
      if (!fits(x, y)) continue;
      placed.push({ id: dot.id, type: dot.type, x, y, r: radii.dot });
      twigs.push({ from: towards([node.x, node.y], [x, y], node.r + 3), to: towards([x, y], [node.x, node.y], 5) });
      wanted += 1;
    }
  }
  return { dots: placed, twigs };
}
