import { plain } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';

/** A page that stands under a page that is not there, or not there for readers. */
export const pageAbove: Check<SiteSubject, SiteWhere> = {
  code: 'page-above',
  level: 'error',
  why: 'An address leads its reader up one step at a time, and no two kinds of page may claim the same one.',
  *run({ site, all, broken = [] }) {
    const there = new Map([...all, ...broken].flatMap(({ url, data }) => (url === undefined ? [] : [[url, data]])));
    for (const entry of all) {
      const above = entry.type === 'pages' ? ((plain(entry)['under'] ?? []) as readonly string[]) : [];
      for (const index of above.keys()) {
        const url = `/${above.slice(0, index + 1).join('/')}/`;
        const page = there.get(url);
        const isHidden = page && (page as { status?: unknown }).status === 'concept' && site.entries.has(entry.id);
        if (page && !isHidden) continue;
        yield {
          at: { entry, place: { field: ['under', index] } },
          message: page ? `De pagina ${url}, waar deze onder staat, is nog een concept.` : `Er is geen pagina ${url}.`,
          cure: page
            ? 'Publiceer die pagina, of maak ook van deze een concept.'
            : 'Schrijf de bestandsnamen van de pagina’s boven deze, van buiten naar binnen.',
        };
        break;
      }
    }
  },
};
