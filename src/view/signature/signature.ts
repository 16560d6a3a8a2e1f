import type { Site } from '../../graph/site.ts';
import type { Entry } from '../../model/entry.ts';
import { constellation } from './constellation.ts';
import type { Frame } from './geometry.ts';
import { neighbourhoodOf, type Neighbourhood } from './neighbourhood.ts';
import { byClass, svgOf } from './svg.ts';

/** A drawing that is made when a page asks for it. */
export interface Signature extends Frame {
  /** What stands within `<svg>`. Decoration: all it says stands as text on the page too. */
  inner(): string;
  /** Everything it is drawn from: two pages can be told apart without drawing them. */
  toJSON(): unknown;
}

const frame: Frame = { width: 400, height: 300 };

/** The signature of an entry. */
export function signatureOf(site: Site, entry: Entry): Signature {
  return drawn(neighbourhoodOf(site, entry), frame);
}

/** A neighbourhood in a frame, drawn when it is asked for. */
export function drawn(neighbourhood: Neighbourhood, { width, height }: Frame): Signature {
  return {
    width,
    height,
    inner: () => svgOf(constellation(neighbourhood, { width, height }), byClass),
    toJSON: () => [
      width,
      height,
      neighbourhood.id,
      neighbourhood.neighbours.map(({ id, degree, dots }) => [id, degree, dots.map((dot) => dot.id)]),
    ],
  };
}
