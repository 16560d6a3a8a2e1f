import type { Check } from '../check.ts';
import { wholeOf, type SiteSubject, type SiteWhere } from '../site-subject.ts';

/** A theme that orders nothing because one entry, or none, has it. */
export const rareTheme: Check<SiteSubject, SiteWhere> = {
  code: 'rare-theme',
  level: 'warning',
  why: 'A theme with one entry leads nowhere; mostly a wider theme was meant.',
  *run({ site, broken = [] }) {
    // A file that cannot be read now may have the theme too.
    if (broken.length > 0) return;
    for (const entry of site.listed.get('themes') ?? []) {
      const uses = (site.linksTo.get(entry.id) ?? []).filter(({ relation }) => relation === 'themes').length;
      const narrower = (site.linksTo.get(entry.id) ?? []).some(({ relation }) => relation === 'broader');
      if (uses > 1 || narrower) continue;
      yield {
        at: wholeOf(entry),
        message: uses === 1 ? 'Dit thema wordt maar een keer gebruikt.' : 'Dit thema wordt niet gebruikt.',
        cure: 'Geef meer pagina’s dit thema, of gebruik een breder thema.',
      };
    }
  },
};
