/**
 * The shapes of the types, the same as the `.mark` beside a kicker, as paths around a middle. All
 * are filled shapes, holes included (`evenodd`), so that one colour draws them; a shape of radius 1
 * has about the weight of the others.
 */
type Shape = (r: number) => string;

/** At most one decimal, and no zero that says nothing: `-0.5` becomes `-.5`. */
function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (Number.isInteger(rounded)) return String(rounded);
  return String(rounded).replace(/^(-?)0\./, '$1.');
}

/** Numbers in a row as short as a path allows: a minus sign parts them too. */
export function row(...values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const next = short(value);
    text += text === '' || next.startsWith('-') ? next : ` ${next}`;
  }
  return text;
}

const corners =
  (size: number, points: readonly (readonly [x: number, y: number])[]): Shape =>
  (r) => {
    let [x, y] = [0, 0];
    const steps = points.map((point, index) => {
      const [nextX, nextY] = [round(point[0] * size * r), round(point[1] * size * r)];
      const step = row(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
      return index === 0 ? `m${step}l` : step.startsWith('-') || index === 1 ? step : ` ${step}`;
    });
    return `${steps.join('')}z`;
  };

const round = (value: number): number => Math.round(value * 10) / 10;

/** Corners of a regular shape, the first at this angle in turns. */
const regular = (count: number, from: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (from + index / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });

/** A circle from its top, where the pen stands. */
const circle = (r: number): string => {
  const [side, across] = [short(r), short(2 * r)];
  return `a${side} ${side} 0 1 1 0 ${across} ${side} ${side} 0 1 1 0-${across}z`;
};

const disc: Shape = (r) => `m0-${short(r)}${circle(r)}`;

const ring: Shape = (r) => {
  const inner = round(r * 0.56);
  return `${disc(r)}m0 ${short(r - inner)}${circle(inner)}`;
};

const box = (side: number): string => `h${short(side)}v${short(side)}h-${short(side)}z`;

const square: Shape = (r) => `m${row(-round(r * 0.89), -round(r * 0.89))}${box(2 * round(r * 0.89))}`;

const frame: Shape = (r) => {
  const [line, side] = [round(r * 0.34), 2 * round(r * 0.89)];
  return `${square(r)}m${row(line, line)}${box(round(side - 2 * line))}`;
};

const card: Shape = (r) => {
  const [width, height, corner] = [round(r * 0.8), round(r * 1.06), round(r * 0.3)];
  const [across, down] = [round(2 * (width - corner)), round(2 * (height - corner))];
  const turn = (dx: number, dy: number): string => `a${row(corner, corner)} 0 0 1 ${row(dx, dy)}`;
  const c = corner;
  return `m${row(c - width, -height)}h${short(across)}${turn(c, c)}v${short(down)}${turn(-c, c)}h${short(-across)}${turn(-c, -c)}v${short(-down)}${turn(c, -c)}z`;
};

/** A disc of which the right half is a ring. */
const half: Shape = (r) => {
  const [gap, inner] = [round(r * 0.1), round(r * 0.78)];
  return `${disc(r)}m${short(gap)} ${short(r - inner)}v${short(2 * inner)}a${row(inner, inner)} 0 0 0 0 ${short(-2 * inner)}z`;
};

/** A plus. */
const cross: Shape = (r) => {
  const [arm, side] = [round(r * 0.64), round(r * 0.66)];
  const [a, s] = [short(arm), short(side)];
  return `m-${short(side / 2)}-${short(arm + side / 2)}h${s}v${a}h${a}v${s}h-${a}v${a}h-${s}v-${a}h-${a}v-${s}h${a}z`;
};

const shapes: Readonly<Record<string, Shape>> = {
  site: disc,
  essays: disc,
  cases: square,
  practices: card,
  pioneers: ring,
  initiatives: corners(1.1, regular(5, -0.25)),
  organisations: corners(1.06, regular(6, 0)),
  collections: frame,
  events: corners(1, [[0, -1.12], [1.1, 0.84], [-1.1, 0.84]]), // prettier-ignore
  dilemmas: half,
  wiki: corners(1.22, regular(4, 0)),
  themes: cross,
};

/** A type that has no shape of its own yet. */
const other: Shape = corners(1.04, regular(8, 1 / 16));

const made = new Map<string, string>();

/** The path of a type's shape around the point the pen stands on; nothing in it is absolute. */
export function shapeOf(type: string, r: number): string {
  const key = `${type} ${String(r)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const path = (Object.hasOwn(shapes, type) ? (shapes[type] ?? other) : other)(r);
  made.set(key, path);
  return path;
}
