import type { Check } from '../check.ts';
import { wholeOf, type SiteSubject, type SiteWhere } from '../site-subject.ts';

/** There is one file that describes the site, `content/site/site.mdx`. */
export const siteFile: Check<SiteSubject, SiteWhere> = {
  code: 'site-file',
  level: 'error',
  why: 'With two files that describe the site, which one wins would be chance.',
  *run({ all }) {
    for (const entry of all) {
      if (entry.type === 'site' && entry.slug !== 'site') {
        yield {
          at: wholeOf(entry),
          message: 'Er is maar een bestand dat de site beschrijft: content/site/site.mdx.',
          cure: 'Haal dit bestand weg.',
        };
      }
    }
  },
};
