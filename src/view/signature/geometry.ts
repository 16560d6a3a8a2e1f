import type { Star } from './neighbourhood.ts';

export type Point = readonly [x: number, y: number];

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** An entry with its place. */
export interface Node extends Star {
  readonly x: number;
  readonly y: number;
  /** Everything of the shape lies within `reach` times this beside, above and below its middle. */
  readonly r: number;
}

/** A quadratic curve, and the type whose hue it takes. */
export interface Curve {
  readonly type: string;
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** How far a shape reaches beyond its radius: the corners of a diamond. */
export const reach = 1.25;

/** Radius of the middle, of a middle with nobody around it, and of a dot. */
export const radii = { centre: 19, lonely: 24, dot: 3 };

/** Free room around the middle, between neighbours, along lines and around dots. */
export const gap = { centre: 24, neighbour: 12, line: 5, dot: 5 };

/** From the edge of the frame to the middle of a neighbour, with room for dots beyond it and without. */
export const edges = { dots: 36, bare: 19 };

/** A line from edge to edge that leaves a little room at both ends. `bend` is a share of its length. */
export function curve(from: Node, to: Node, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control: Point = [from.x + dx / 2 - dy * bend, from.y + dy / 2 + dx * bend];
  return {
    type: to.type,
    from: towards([from.x, from.y], control, from.r * 1.1 + 8),
    bend: [Math.round(control[0]), Math.round(control[1])],
    to: towards([to.x, to.y], control, to.r + 4),
  };
}

/** The point at this distance from a point on the way to another; whole numbers. */
export function towards([x, y]: Point, to: Point, length: number): Point {
  const all = Math.hypot(to[0] - x, to[1] - y) || 1;
  return [Math.round(x + ((to[0] - x) * length) / all), Math.round(y + ((to[1] - y) * length) / all)];
}

/** Points along a curve, the ends included, as one row `x, y, x, y`: an array for each would cost more than the rest. */
export function along({ from, bend, to }: Curve, steps = 8): readonly number[] {
  const points: number[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const [start, middle, end] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    points.push(start * from[0] + middle * bend[0] + end * to[0], start * from[1] + middle * bend[1] + end * to[1]);
  }
  return points;
}

/** The least distance between the points of a row and a place. */
export function nearestOf(points: readonly number[], x: number, y: number): number {
  let least = Infinity;
  for (let at = 0; at < points.length; at += 2) {
    const [dx, dy] = [(points[at] ?? 0) - x, (points[at + 1] ?? 0) - y];
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
}

/** From the edge of a node to a place. A square root: `Math.hypot` takes many times as long. */
export function apart(node: Node, x: number, y: number): number {
  const [dx, dy] = [node.x - x, node.y - y];
  return Math.sqrt(dx * dx + dy * dy) - node.r;
}
