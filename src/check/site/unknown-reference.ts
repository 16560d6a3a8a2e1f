import { targetId } from '../../graph/links.ts';
import type { Relation } from '../../model/field.ts';
import { mustType } from '../../model/registry.ts';
import { fieldAt } from '../../model/type.ts';
import type { Check } from '../check.ts';
import { suggestions } from '../references.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { listed, shown } from '../words.ts';

/** A relation in the front matter that points at nothing. */
export const unknownReference: Check<SiteSubject, SiteWhere> = {
  code: 'unknown-reference',
  level: 'error',
  why: 'A relation to nothing would silently vanish from both pages.',
  *run({ site, all, broken = [] }) {
    const unreadable = new Set(broken.map(({ id }) => id));
    const suggest = suggestions(all);
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        const entry = site.entries.get(link.from);
        if (!('field' in link.at) || link.state !== 'missing' || link.concept || !entry) continue;
        const meta = fieldAt(mustType(entry.type), link.at.field);
        if (!meta?.relation) continue;
        const id = targetId(meta.relation, link.target);
        if (id && unreadable.has(id)) continue;
        const meant = suggest({ written: link.target, targets: meta.relation.targets });
        yield {
          at: { entry, place: link.at },
          message: `"${shown(link.target)}" (${meta.label}) bestaat niet${whereOf(meta.relation)}.`,
          cure: meant ?? 'Verbeter de naam, of maak de pagina eerst aan.',
        };
      }
    }
  },
};

function whereOf({ targets }: Relation): string {
  return targets === 'any' ? '' : ` bij ${listed(targets.map((type) => mustType(type).labels.many.toLowerCase()))}`;
}
