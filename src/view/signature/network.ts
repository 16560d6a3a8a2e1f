import type { Site } from '../../graph/site.ts';
import { compareText } from '../../model/finding.ts';
import { allTypes } from '../../model/registry.ts';
import { fnv } from './chance.ts';
import type { Frame } from './geometry.ts';
import { degreeOf, isDrawn, withDots, type Star } from './neighbourhood.ts';
import { drawn, type Signature } from './signature.ts';

const frame: Frame = { width: 560, height: 440 };
const ofType = 2;
const most = 20;

/** The network as one picture, for the home page: the best connected entries of each type around the site. */
export function networkPicture(site: Site): Signature {
  const chosen = allTypes.flatMap(({ name }) => {
    const ranked = (site.listed.get(name) ?? [])
      .filter((entry) => isDrawn(entry))
      .map(({ id, type }) => ({ id, type, degree: degreeOf(site, id) }));
    ranked.sort((a, b) => b.degree - a.degree || compareText(a.id, b.id));
    return ranked.slice(0, ofType);
  });
  // Types mixed, in an order that stays the same while the entries do.
  const around: readonly Star[] = chosen
    .map(({ id, type }) => ({ id, type, order: fnv(id) }))
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id, type }) => ({ id, type }));
  return drawn({ id: 'site', type: 'site', neighbours: withDots(site, 'site', around) }, frame);
}
