import { compareText } from '../../model/finding.ts';
import { chance, fnv, type Chance } from './chance.ts';
import { along, apart, curve, edges, gap, nearestOf, type Curve, type Frame, type Node } from './geometry.ts';
import { sizeOf, type Neighbour, type Neighbourhood } from './neighbourhood.ts';

/** A neighbour with its line. */
export interface Placed {
  readonly star: Neighbour;
  readonly node: Node;
  readonly line: Curve;
}

/** Places tried within the sector before the roomiest is taken. */
const attempts = 12;
/** Fewer neighbours than this are drawn a little larger. */
const few = 5;

/**
 * The neighbours around a middle at nought, and the lines to them. Each has a sector of its own, as
 * wide as what it brings, and all lines bend the same way: so they do not cross. `turn` is where the
 * first sector begins, in turns.
 */
export function ring(
  neighbourhood: Neighbourhood,
  middle: Node,
  frame: Frame,
  turn: number,
  random: Chance,
): readonly Placed[] {
  const stars = inTurn(neighbourhood);
  const weights = stars.map(({ dots }) => 1 + 0.2 * dots.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bend = (random() < 0.5 ? -1 : 1) * Math.min(0.24, 2.6 / Math.max(1, stars.length));
  const depth = random();
  const done: Candidate[] = [];
  let before = 0;
  for (const [index, star] of stars.entries()) {
    const weight = weights[index] ?? 1;
    const lean = random() - 0.5;
    const edge = star.dots.length > 0 ? edges.dots : edges.bare;
    const ownBend = bend * (0.75 + 0.5 * random());
    let best: Candidate | undefined;
    let most = -Infinity;
    for (let attempt = 0; attempt < attempts && most < 0; attempt += 1) {
      // Steps of the golden ratio (and of its cousin in two dimensions): even, without a pattern the eye finds.
      const share = 0.58 + 0.42 * ((depth + index * 0.618034 + attempt * 0.381966) % 1);
      const aside = 0.36 * (attempt === 0 ? lean : ((lean + attempt * 0.754878 + 1.5) % 1) - 0.5);
      const angle = 2 * Math.PI * (turn + (before + weight * (0.5 + aside)) / total);
      const node: Node = {
        id: star.id,
        type: star.type,
        x: Math.round(Math.cos(angle) * share * (frame.width / 2 - edge)),
        y: Math.round(Math.sin(angle) * share * (frame.height / 2 - edge)),
        r: (stars.length < few ? 9 : 7) + 2 * sizeOf(star.degree),
      };
      const line = curve(middle, node, ownBend);
      const one: Candidate = { star, node, line, path: along(line) };
      const room = roomOf(one, middle, done);
      if (room > most) [best, most] = [one, room];
    }
    if (best) done.push(best);
    before += weight;
  }
  return done;
}

type Candidate = Placed & { readonly path: readonly number[] };

/** Neighbours in the order in which they go round: those of one type as far apart as they can be. */
function inTurn({ id, neighbours }: Neighbourhood): readonly Neighbour[] {
  const places = [...Map.groupBy(neighbours, ({ type }) => type)].flatMap(([type, list]) => {
    const start = chance(`${id} ${type}`)();
    return [...list]
      .sort((a, b) => fnv(a.id) - fnv(b.id) || compareText(a.id, b.id))
      .map((star, index) => ({ star, place: (start + index) / list.length }));
  });
  return places.sort((a, b) => a.place - b.place || compareText(a.star.id, b.star.id)).map(({ star }) => star);
}

/** How much room there is around a neighbour and along its line; less than nought is too little. */
function roomOf({ node, path }: Candidate, middle: Node, others: readonly Candidate[]): number {
  const { x, y, r } = node;
  let room = apart(middle, x, y) - r - gap.centre;
  for (const { node: other, path: line } of others) {
    room = Math.min(
      room,
      apart(other, x, y) - r - gap.neighbour,
      nearestOf(line, x, y) - r - gap.line,
      nearestOf(path, other.x, other.y) - other.r - gap.line,
    );
  }
  return room;
}
