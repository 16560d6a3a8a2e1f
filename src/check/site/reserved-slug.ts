import { plain } from '../../model/entry.ts';
import { allTypes } from '../../model/registry.ts';
import { filtersOf } from '../../model/type.ts';
import type { Check } from '../check.ts';
import { wholeOf, type SiteSubject, type SiteWhere } from '../site-subject.ts';

/** First parts of addresses that belong to the site itself. */
export const ownSegments: ReadonlySet<string> = new Set([
  '404', 'a-z', 'afbeeldingen', 'api', 'archief', 'en', 'feeds', 'index', 'mijn-map', 'monitor', 'netwerk', 'op-de-kaart', 'open-data', 'pagina', 'plaatsen',
  'recent', 'redactielijst', 'schrijven', 'zoeken', 'robots', 'sitemap', 'llms',
]); // prettier-ignore

const inLists = ['pagina', 'op-titel', 'index', 'feeds'];

/** Pages of the site itself among the entries of a type. */
export const amongEntries: Readonly<Record<string, readonly string[]>> = { practices: ['kiezen'] };

/** A slug that would take the address of a list, a filter or a computed page. */
export const reservedSlug: Check<SiteSubject, SiteWhere> = {
  code: 'reserved-slug',
  level: 'error',
  why: 'Two pages cannot share an address.',
  *run({ all }) {
    const atRoot = new Set([...ownSegments, ...allTypes.flatMap(({ segment }) => (segment ? [segment] : []))]);
    const taken = new Map(
      allTypes.map((type) => [
        type.name,
        type.segment === ''
          ? atRoot
          : new Set([...inLists, ...(amongEntries[type.name] ?? []), ...filtersOf(type).map(({ segment }) => segment)]),
      ]),
    );
    for (const entry of all) {
      if (entry.url === undefined) continue;
      if (taken.get(entry.type)?.has(entry.slug)) {
        yield {
          at: wholeOf(entry),
          message: `De naam "${entry.slug}" is bezet door een vaste pagina van de site.`,
          cure: 'Geef het bestand een andere naam.',
        };
      }
      const old = (plain(entry)['oldSlugs'] ?? []) as readonly string[];
      for (const [index, slug] of old.entries()) {
        if (!taken.get(entry.type)?.has(slug)) continue;
        yield {
          at: { entry, place: { field: ['oldSlugs', index] } },
          message: `Het oude adres "${slug}" is van een vaste pagina van de site.`,
          cure: 'Haal het hier weg.',
        };
      }
    }
  },
};
