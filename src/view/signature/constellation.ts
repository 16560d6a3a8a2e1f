import { chance, type Chance } from './chance.ts';
import { dotsOf, type Twig } from './dots.ts';
import { edges, radii, type Curve, type Frame, type Node, type Point } from './geometry.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { ring } from './ring.ts';

/** A signature as data: where everything stands. Coordinates are whole numbers. */
export interface Constellation extends Frame {
  readonly centre: Node;
  readonly neighbours: readonly Node[];
  readonly dots: readonly Node[];
  /** From the middle to each neighbour, in the order of the neighbours. */
  readonly lines: readonly Curve[];
  /** From a neighbour to its dots, in the order of the dots. */
  readonly twigs: readonly Twig[];
  /** Quiet arcs around a middle with hardly a neighbour. */
  readonly orbits: readonly Orbit[];
}

/** The larger part of an ellipse around the middle, clockwise from one point to another. */
export interface Orbit {
  readonly from: Point;
  readonly to: Point;
  readonly rx: number;
  readonly ry: number;
  /** In degrees. */
  readonly tilt: number;
}

/** With fewer neighbours than this the middle has orbits. */
const quiet = 3;

/**
 * Draws a neighbourhood as a constellation. Pure: the same neighbourhood gives the same drawing, and
 * its ids decide how it turns.
 */
export function constellation(neighbourhood: Neighbourhood, { width, height }: Frame): Constellation {
  const { id, type, neighbours } = neighbourhood;
  const random = chance(id);
  const turn = random();
  const origin: Node = { id, type, x: 0, y: 0, r: neighbours.length === 0 ? radii.lonely : radii.centre };
  const around = ring(neighbourhood, origin, { width, height }, turn, random);
  const xs = around.map(({ node }) => node.x);
  const ys = around.map(({ node }) => node.y);
  const [dx, dy] = [Math.round(width / 2) + balance(xs, width), Math.round(height / 2) + balance(ys, height)];
  const moved = ([x, y]: Point): Point => [x + dx, y + dy];
  const centre = { ...origin, x: dx, y: dy };
  const placed = around.map(({ star, node, line }) => ({
    dots: star.dots,
    node: { ...node, x: node.x + dx, y: node.y + dy },
    line: { type: line.type, from: moved(line.from), bend: moved(line.bend), to: moved(line.to) },
  }));
  const lines = placed.map(({ line }) => line);
  return {
    width,
    height,
    centre,
    neighbours: placed.map(({ node }) => node),
    lines,
    ...dotsOf({ centre, neighbours: placed, lines, width, height }, random),
    orbits: neighbours.length < quiet ? orbitsOf(centre, { width, height }, turn, random) : [],
  };
}

/** Few neighbours stand on one side: how far the whole moves to the other, as far as there is room. */
function balance(positions: readonly number[], size: number): number {
  const mean = positions.reduce((sum, at) => sum + at, 0) / Math.max(1, positions.length);
  const room = (outermost: number): number => Math.max(0, size / 2 - edges.dots - outermost);
  const [back, on] = [room(-Math.min(0, ...positions)), room(Math.max(0, ...positions))];
  return Math.trunc(Math.max(-back, Math.min(on, -mean * 0.5)));
}

/** Two open arcs: a middle with hardly a neighbour still has its own turn. */
function orbitsOf(centre: Node, frame: Frame, turn: number, random: Chance): readonly Orbit[] {
  const room = Math.min(centre.x, frame.width - centre.x, centre.y, frame.height - centre.y) - 4;
  const tilt = Math.round(turn * 180);
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  return [0.52, 0.86].map((share) => {
    const rx = Math.round(room * share);
    const ry = Math.round(rx * (0.72 + 0.2 * random()));
    const on = (angle: number): Point => {
      const [x, y] = [Math.cos(angle) * rx, Math.sin(angle) * ry];
      return [Math.round(centre.x + x * cos - y * sin), Math.round(centre.y + x * sin + y * cos)];
    };
    const start = random() * 2 * Math.PI;
    return { from: on(start), to: on(start + Math.PI * (1.45 + 0.3 * random())), rx, ry, tilt };
  });
}
