import { plain } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { entryId } from '../../model/slug.ts';

/** An old address belongs to one entry, and not to a page that exists. */
export const oldSlugs: Check<SiteSubject, SiteWhere> = {
  code: 'duplicate-slug',
  level: 'error',
  why: 'Slugs are never used again: an address that once meant something must keep meaning it.',
  *run({ all }) {
    const ids = new Set<string>(all.map(({ id }) => id));
    const owners = new Map<string, string>();
    for (const entry of all) {
      const slugs = (plain(entry)['oldSlugs'] ?? []) as readonly string[];
      for (const [index, slug] of slugs.entries()) {
        const id = entryId(entry.type, slug);
        const place = { field: ['oldSlugs', index] };
        const owner = owners.get(id);
        if (ids.has(id)) {
          yield {
            at: { entry, place },
            message: `Het oude adres "${slug}" is het adres van een bestaande pagina.`,
            cure: `Haal het hier weg, of hernoem ${id}.`,
          };
        } else if (owner !== undefined && owner !== entry.id) {
          yield {
            at: { entry, place },
            message: `Het oude adres "${slug}" hoort al bij ${owner}.`,
            cure: 'Laat het bij een van de twee staan.',
          };
        }
        owners.set(id, owner ?? entry.id);
      }
    }
  },
};
