import type { Check } from '../check.ts';
import { isUnread, type SiteSubject, type SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** A link to a heading that is not on the page. */
export const lostHeading: Check<SiteSubject, SiteWhere> = {
  code: 'lost-heading',
  level: 'warning',
  why: 'The link works but lands at the top of the page.',
  *run({ site }) {
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        const entry = site.entries.get(link.from);
        const target = site.entries.get(link.to ?? link.from);
        if (link.lostHeading === undefined || !entry || (target && isUnread(target))) continue;
        const page = link.to === undefined ? 'deze pagina' : `"${link.to}"`;
        yield {
          at: { entry, place: link.at },
          message: `Op ${page} staat geen kop "${shown(link.lostHeading)}".`,
          cure: 'Schrijf de kop precies zoals die op de pagina staat.',
        };
      }
    }
  },
};
