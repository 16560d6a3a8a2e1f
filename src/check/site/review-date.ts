import { plain } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';

/** Someone promised to look at this page again, and the day has passed. */
export const reviewDate: Check<SiteSubject, SiteWhere> = {
  code: 'review-date',
  level: 'warning',
  why: 'A page that may be out of date says so to its reader.',
  *run({ site }) {
    for (const entry of site.entries.values()) {
      const day = plain(entry)['reviewBy'];
      if (typeof day !== 'string' || day >= site.asOf) continue;
      yield {
        at: { entry, place: { field: ['reviewBy'] } },
        message: `Deze pagina had voor ${day} nagekeken moeten zijn.`,
        cure: 'Kijk na of alles nog klopt en kies een nieuwe dag.',
      };
    }
  },
};
