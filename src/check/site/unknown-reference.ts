import { mustType } from '../../model/registry.ts';
import { fieldAt } from '../../model/type.ts';
import type { Check } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { listed, shown } from '../words.ts';

/** A relation in the front matter that points at nothing. */
export const unknownReference: Check<SiteSubject, SiteWhere> = {
  code: 'unknown-reference',
  level: 'error',
  why: 'A relation to nothing would silently vanish from both pages.',
  *run({ site }) {
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        if (!('field' in link.at) || link.state !== 'missing' || link.concept) continue;
        const entry = site.entries.get(link.from);
        if (!entry) continue;
        const meta = fieldAt(mustType(entry.type), link.at.field);
        const targets = meta?.relation?.targets ?? 'any';
        const ids = [...site.entries.keys()].filter((id) => targets === 'any' || targets.some((type) => id.startsWith(`${type}/`)));
        const names = targets !== 'any' && targets.length === 1 ? ids.map((id) => id.slice(id.indexOf('/') + 1)) : ids;
        const meant = nearest(link.target, names);
        const where = targets === 'any' ? '' : ` bij ${listed(targets.map((type) => mustType(type).labels.many.toLowerCase()))}`;
        yield {
          at: { entry, place: link.at },
          message: `"${shown(link.target)}" (${meta?.label ?? link.relation}) bestaat niet${where}.`,
          cure: meant === undefined ? 'Verbeter de naam, of maak de pagina eerst aan.' : `Bedoel je "${meant}"?`,
        };
      }
    }
  },
};
