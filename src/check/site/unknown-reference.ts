import { targetId } from '../../graph/links.ts';
import type { Relation } from '../../model/field.ts';
import { mustType } from '../../model/registry.ts';
import { slugOf, typeOf, type EntryId } from '../../model/slug.ts';
import { fieldAt } from '../../model/type.ts';
import type { Check } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { listed, shown } from '../words.ts';

/** Suggestions compare with every name; after this many mistakes something else is wrong. */
const maxSuggestions = 200;

/** A relation in the front matter that points at nothing. */
export const unknownReference: Check<SiteSubject, SiteWhere> = {
  code: 'unknown-reference',
  level: 'error',
  why: 'A relation to nothing would silently vanish from both pages.',
  *run({ site, broken }) {
    let suggested = 0;
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        const entry = site.entries.get(link.from);
        if (!('field' in link.at) || link.state !== 'missing' || link.concept || !entry) continue;
        const meta = fieldAt(mustType(entry.type), link.at.field);
        if (!meta?.relation) continue;
        const id = targetId(meta.relation, link.target);
        if (id && broken?.has(id)) continue;
        suggested += 1;
        const meant =
          suggested > maxSuggestions ? undefined : nearest(link.target, namesFor(meta.relation, site.entries.keys()));
        yield {
          at: { entry, place: link.at },
          message: `"${shown(link.target)}" (${meta.label}) bestaat niet${whereOf(meta.relation)}.`,
          cure: meant === undefined ? 'Verbeter de naam, of maak de pagina eerst aan.' : `Bedoel je "${meant}"?`,
        };
      }
    }
  },
};

/** What could be written here, in the form the relation takes. */
function* namesFor({ targets }: Relation, ids: Iterable<EntryId>): Generator<string> {
  for (const id of ids) {
    if (targets === 'any' || targets.includes(typeOf(id)))
      yield targets !== 'any' && targets.length === 1 ? slugOf(id) : id;
  }
}

function whereOf({ targets }: Relation): string {
  return targets === 'any' ? '' : ` bij ${listed(targets.map((type) => mustType(type).labels.many.toLowerCase()))}`;
}
