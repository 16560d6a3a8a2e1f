import { firstDay } from '../../model/edtf.ts';
import { plain } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';

/**
 * Days after the site's clock that are no mistake yet: the clock is the newest commit, which may be
 * weeks before the day on which someone reads a source and writes it down.
 */
const grace = 31;

/** A source read, or a text dated, on a day that has yet to come: mostly a slip in the year. */
export const futureDate: Check<SiteSubject, SiteWhere> = {
  code: 'future-date',
  level: 'warning',
  why: 'A date in the future sorts before everything else, and nobody read a source tomorrow.',
  *run({ site, all }) {
    const soon = dayAfter(site.asOf, grace);
    const nextYear = dayAfter(site.asOf, 366);
    for (const entry of all) {
      const data = plain(entry);
      const sources = (data['sources'] ?? []) as readonly { accessed?: string }[];
      for (const [index, { accessed }] of sources.entries()) {
        if (accessed === undefined || accessed <= soon) continue;
        yield {
          at: { entry, place: { field: ['sources', index, 'accessed'] } },
          message: `Volgens deze regel is de bron gelezen op ${accessed}; die dag moet nog komen.`,
          cure: 'Schrijf de dag waarop je de bron hebt gelezen.',
        };
      }
      const day = typeof data['date'] === 'string' ? firstDay(data['date']) : undefined;
      if (day !== undefined && day > nextYear) {
        yield {
          at: { entry, place: { field: ['date'] } },
          message: `De datum ${String(data['date'])} ligt meer dan een jaar in de toekomst.`,
          cure: 'Kijk het jaar na.',
        };
      }
    }
  },
};

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
