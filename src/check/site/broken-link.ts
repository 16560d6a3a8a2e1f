import type { Site } from '../../graph/site.ts';
import { plain, type Entry } from '../../model/entry.ts';
import { allTypes, typeAtSegment } from '../../model/registry.ts';
import { entryId } from '../../model/slug.ts';
import { filtersOf, type DefinedType } from '../../model/type.ts';
import type { Check } from '../check.ts';
import { cureOf } from '../file/wrong-address.ts';
import { nearest } from '../nearest.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';
import { amongEntries, ownSegments } from './reserved-slug.ts';

/** Suggestions compare with every address; after this many mistakes something else is wrong. */
const maxSuggestions = 200;
const document = /\.(?:pdf|csv|ods|odt|txt|docx?|xlsx?|pptx?|jpe?g|png|webp|avif|gif)$/i;

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
        const [first = '', second = ''] = path.split('/').filter(Boolean);
        const type = typeAtSegment(first);
        if (
          unreadable.has(entryId(type?.name ?? 'pages', type ? second : first)) ||
          brokenMedia?.has(path.replace(/^\/media\//, ''))
        )
          continue;
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

/** The path an address without scheme leads to; undefined when it stays on its page or cannot be known. */
function pathOf(url: string, from: string | undefined): string | undefined {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  if (path === '' || (from === undefined && !path.startsWith('/'))) return undefined;
  try {
    return decodeURIComponent(new URL(path, `https://site.example${from ?? '/'}`).pathname);
  } catch {
    return undefined;
  }
}

/** False when there is surely nothing at a path. `from` is the page of a relative link. */
function exists(site: Site, path: string, from: string | undefined): boolean {
  const [first, second, third] = path.split('/').filter(Boolean);
  if (first === undefined) return true;
  if (first === 'media') return second === undefined || site.media.has(path.slice('/media/'.length));
  const last = path.slice(path.lastIndexOf('/') + 1);
  const type = typeAtSegment(first);
  if (!type) {
    if (first === 'plaatsen' && second !== undefined && !second.includes('.'))
      return [...site.places.values()].some(({ slug }) => slug === second);
    // A file may stand in public/, and below a page of the site others are computed.
    if (ownSegments.has(first) || last.includes('.')) return true;
    return hasEntry(site, 'pages', first) || site.redirects.has(`/${first}/`);
  }
  if (second === undefined || second === 'pagina' || second === 'op-titel') return true;
  if (amongEntries[type.name]?.includes(second)) return true;
  if (isFilter(type, second)) return third === undefined ? false : hasValue(site, type, second, third);
  if (last.includes('.') && (third === undefined || !document.test(last) || last.startsWith(second))) return true;
  if (!hasEntry(site, type.name, second)) return site.redirects.has(`/${first}/${second}/`);
  // A relative link (`koffie`) stays below the page it stands on, where hardly anything is.
  return third === undefined || third === 'verbonden' || from === undefined || !path.startsWith(from);
}

const hasEntry = (site: Site, type: string, slug: string): boolean =>
  site.entries.get(entryId(type, slug))?.url !== undefined;

const isFilter = (type: DefinedType, segment: string): boolean =>
  filtersOf(type).some((filter) => filter.segment === segment);

const hasValue = (site: Site, type: DefinedType, segment: string, value: string): boolean =>
  (site.filters.get(type.name) ?? []).some(
    (filter) => filter.segment === segment && filter.values.some((item) => item.value === value),
  );

/** Every address that can be suggested. */
function addressesOf(site: Site): readonly string[] {
  return [
    ...[...site.entries.values()].flatMap(({ url }) => url ?? []),
    ...allTypes.flatMap(({ listed, segment }) => (listed && segment ? [`/${segment}/`] : [])),
    ...[...site.places.values()].map(({ slug }) => `/plaatsen/${slug}/`),
    ...[...site.media].map((file) => `/media/${file}`),
  ];
}

/**
 * The only address with the same last part, else one in the same list whose last part looks like it,
 * else the same in the list that was meant. Never compared as a whole: the name of a list is so long
 * that everything in it looks alike.
 */
function meantBy(path: string, known: readonly string[]): string | undefined {
  const [first, rest] = split(path.toLowerCase());
  const last = rest.slice(rest.lastIndexOf('/') + 1) || first;
  const same = known.filter((address) => address.toLowerCase().split('/').filter(Boolean).at(-1) === last);
  if (same.length === 1) return same[0];
  if (rest !== '') {
    const inList = known.filter((address) => split(address)[0] === first && split(address)[1] !== '');
    const near = nearest(
      rest,
      inList.map((address) => split(address)[1]),
    );
    if (near !== undefined) return inList.find((address) => split(address)[1] === near);
  }
  const list = nearest(
    first,
    known.map((address) => split(address)[0]),
  );
  return known.find((address) => split(address)[0] === list && split(address)[1] === rest);
}

/** The first part of an address, and what comes behind it. */
function split(address: string): readonly [string, string] {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  return [first, rest.join('/')];
}
