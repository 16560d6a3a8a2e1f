import { foldName } from '../../graph/names.ts';
import { sortDay } from '../../graph/order.ts';
import { titleOf, type Entry } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import { wholeOf, type SiteSubject, type SiteWhere } from '../site-subject.ts';
import { listed } from '../words.ts';

/** Two pages with one title: links that name the title no longer know which is meant. */
export const duplicateTitle: Check<SiteSubject, SiteWhere> = {
  code: 'duplicate-title',
  level: 'warning',
  why: 'The mistake is made in the newer page, but shows in others, as links that mean more than one page.',
  *run({ site }) {
    const withPage = [...site.entries.values()].filter(({ url }) => url !== undefined);
    for (const same of Map.groupBy(withPage, (entry) => foldName(titleOf(entry))).values()) {
      if (same.length === 1) continue;
      const day = (entry: Entry): string => sortDay(entry, site.history);
      // The oldest keeps its title; of one day, the first in the listing. A page without a day is old.
      const oldest = same.reduce((first, entry) => (day(entry) < day(first) ? entry : first));
      for (const entry of same) {
        if (entry === oldest) continue;
        const others = same.filter((other) => other !== entry).map(({ id }) => id);
        yield {
          at: wholeOf(entry),
          message: `Er is al een pagina met deze titel: ${listed(others.slice(0, 5), 'en')}.`,
          cure: 'Geef deze een andere titel, of maak van twee pagina’s een.',
        };
      }
    }
  },
};
