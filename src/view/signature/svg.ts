import type { Constellation } from './constellation.ts';
import type { Twig } from './dots.ts';
import type { Curve, Node } from './geometry.ts';
import { row, shapeOf } from './shapes.ts';

/** How colours get into a drawing: by class on a page, which knows light and dark, or literally in a picture file. */
export interface Paint {
  /** Attributes of the group that holds all of one type. */
  readonly type: (type: string) => string;
  readonly shapes: string;
  readonly lines: string;
  readonly twigs: string;
  /** What makes a line without length a dot: round ends, as wide as a dot. */
  readonly dots: string;
  readonly orbits: string;
  readonly halo: string;
}

/** Colours by `src/styles/signature.css`. */
export const byClass: Paint = {
  type: (type) => `data-type="${type}"`,
  shapes: '',
  lines: 'class="line"',
  twigs: 'class="twig"',
  dots: 'class="dot"',
  orbits: 'class="orbit"',
  halo: 'class="halo"',
};

/** What stands within `<svg>`: one group for each type, with its lines as one path and its shapes as one. */
export function svgOf(drawing: Constellation, paint: Paint): string {
  const { centre, neighbours, dots, lines, twigs, orbits } = drawing;
  const shapes = new Map<string, string>();
  for (const node of [centre, ...neighbours]) add(shapes, node.type, shapeText(node));
  const points = new Map<string, string>();
  for (const { type, x, y } of dots) add(points, type, `M${row(x, y)}h0`);
  const strokes = new Map<string, string>();
  for (const line of lines) add(strokes, line.type, curveText(line));
  const halo = `<circle${attributes(paint.halo)} cx="${String(centre.x)}" cy="${String(centre.y)}" r="${String(centre.r + 13)}"/>`;
  const groups = [...new Set([...shapes.keys(), ...points.keys()])].map((type) => {
    const parts = [
      type === centre.type ? halo : '',
      element(paint.lines, strokes.get(type)),
      element(paint.shapes, shapes.get(type)),
      element(paint.dots, points.get(type)),
    ];
    return `<g${attributes(paint.type(type))}>${parts.join('')}</g>`;
  });
  const arcs = orbits.map(({ from, to, rx, ry, tilt }) => `M${row(...from)}A${row(rx, ry, tilt)} 1 1 ${row(...to)}`);
  return [element(paint.orbits, arcs.join('')), element(paint.twigs, twigs.map(twigText).join('')), ...groups].join('');
}

function add(texts: Map<string, string>, key: string, text: string): void {
  texts.set(key, (texts.get(key) ?? '') + text);
}

function attributes(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

function element(attribute: string, path = ''): string {
  return path === '' ? '' : `<path${attributes(attribute)} d="${path}"/>`;
}

function shapeText({ type, x, y, r }: Node): string {
  return `M${row(x, y)}${shapeOf(type, r)}`;
}

function curveText({ from, bend, to }: Curve): string {
  const [x, y] = from;
  return `M${row(...from)}q${row(bend[0] - x, bend[1] - y, to[0] - x, to[1] - y)}`;
}

function twigText({ from, to }: Twig): string {
  return `M${row(...from)}l${row(to[0] - from[0], to[1] - from[1])}`;
}
