import type { Check } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { nameIndex } from '../../graph/names.ts';
import { titleOf } from '../../model/entry.ts';
import { isEntryId } from '../../model/slug.ts';
import { shown } from '../words.ts';

/** Each suggestion compares with every name; a wiki may have thousands of pages still to be written. */
const maxSuggestions = 200;

/** A wiki link to a page nobody has written yet. */
export const missingLink: Check<SiteSubject, SiteWhere> = {
  code: 'missing-link',
  level: 'warning',
  why: 'A wiki grows by links to pages that are still to be written; a typing error looks the same.',
  *run({ site, broken = [] }) {
    const unreadable = nameIndex(broken);
    let names: string[] | undefined;
    const known = new Map<string, string | undefined>();
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        if ('field' in link.at || link.state !== 'missing' || link.concept || link.relation === 'self') continue;
        // What cannot be the name of any page is refused in its own file.
        if (link.relation === 'embed' && !isEntryId(link.target)) continue;
        const entry = site.entries.get(link.from);
        if (!entry || unreadable(link.target).length > 0) continue;
        names ??= [...site.entries.values()].flatMap((other) =>
          other.url === undefined ? [] : [other.slug, other.id, titleOf(other)],
        );
        const looked = known.has(link.target) || known.size >= maxSuggestions;
        if (!looked) known.set(link.target, nearest(link.target, names));
        const meant = known.get(link.target);
        yield {
          at: { entry, place: link.at },
          message: `De pagina "${shown(link.target)}" bestaat niet.`,
          cure:
            meant === undefined
              ? 'Verbeter de naam, of schrijf de pagina. Tot dan staat er "nog te schrijven".'
              : `Bedoel je "${meant}"? Anders staat er "nog te schrijven".`,
        };
      }
    }
  },
};
