import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';
import { namesMaker } from './author-concept.ts';

/** A link or relation to a page that is still a concept. */
export const conceptReference: Check<SiteSubject, SiteWhere> = {
  code: 'concept-reference',
  level: 'warning',
  why: 'Readers see such a link as "nog te schrijven" until the concept is published.',
  *run({ site }) {
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        const entry = site.entries.get(link.from);
        if (!link.concept || namesMaker(link) || !entry) continue;
        yield {
          at: { entry, place: link.at },
          message: `"${shown(link.target)}" is nog een concept.`,
          cure: 'Publiceer die pagina, of haal de verwijzing weg.',
        };
      }
    }
  },
};
