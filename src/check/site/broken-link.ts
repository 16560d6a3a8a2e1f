import { plain, type Entry } from '../../model/entry.ts';
import { addressesOf, document, exists, idAt, meantBy, pathOf } from '../addresses.ts';
import type { Check } from '../check.ts';
import { cureOf } from '../file/wrong-address.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** Suggestions compare with every address; after this many mistakes something else is wrong. */
const maxSuggestions = 200;

/**
 * An ordinary link to a page or file of this site that is not there. Only what is certain is said:
 * the pages that are computed, and what a server has beside them, are not all known here.
 */
export const brokenLink: Check<SiteSubject, SiteWhere> = {
  code: 'broken-link',
  level: 'warning',
  why: 'A wiki link says itself that its page is not there; an ordinary link shows the reader an error.',
  *run({ site, all, broken = [], brokenMedia }) {
    const unreadable = new Set(broken.map(({ id }) => id));
    let suggested = 0;
    let known: readonly string[] | undefined;
    let unseen: ReadonlyMap<string, Entry> | undefined;
    for (const entry of site.entries.values()) {
      for (const address of entry.body.addresses) {
        const path = pathOf(address.url, entry.url);
        if (
          path === undefined ||
          exists(site, path, address.url.startsWith('/') ? undefined : entry.url) ||
          cureOf(address.url) !== undefined
        )
          continue;
        if (unreadable.has(idAt(path)) || brokenMedia?.has(path.replace(/^\/media\//, ''))) continue;
        const at = { entry, place: { line: address.line, column: address.column } };
        unseen ??= new Map(all.flatMap((other) => (other.url === undefined ? [] : [[other.url, other] as const])));
        const concept = unseen.get(`${path.replace(/\/$/, '')}/`);
        if (concept && plain(concept)['status'] === 'concept') {
          yield {
            at,
            message: `De pagina "${shown(address.url)}" is nog een concept.`,
            cure: 'Publiceer die pagina, of haal de link weg.',
          };
          continue;
        }
        suggested += 1;
        known ??= addressesOf(site);
        const meant = suggested > maxSuggestions ? undefined : meantBy(path, known);
        yield {
          at,
          message: `De link naar "${shown(address.url)}" komt nergens uit.`,
          cure:
            meant === undefined
              ? document.test(path)
                ? 'Zet het bestand in content/media/ en schrijf /media/ met de naam van het bestand.'
                : 'Verbeter het adres, of schrijf [[titel van de pagina]].'
              : `Bedoel je "${meant}"?`,
        };
      }
    }
  },
};
