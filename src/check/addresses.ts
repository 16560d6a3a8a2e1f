import type { Site } from '../graph/site.ts';
import { allTypes, typeAtSegment } from '../model/registry.ts';
import { entryId, type EntryId } from '../model/slug.ts';
import { filtersOf, type DefinedType } from '../model/type.ts';
import { nearest } from './nearest.ts';
import { amongEntries, ownSegments } from './site/reserved-slug.ts';

/** A file that people download, rather than a page. */
export const document = /\.(?:pdf|csv|ods|odt|txt|docx?|xlsx?|pptx?|jpe?g|png|webp|avif|gif)$/i;

/** The path an address without scheme leads to; undefined when it stays on its page or cannot be known. */
export function pathOf(url: string, from: string | undefined): string | undefined {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  if (path === '' || (from === undefined && !path.startsWith('/'))) return undefined;
  try {
    return decodeURIComponent(new URL(path, `https://site.example${from ?? '/'}`).pathname);
  } catch {
    return undefined;
  }
}

/** The entry that should stand at a path: of a page of the site the last part is its name. */
export function idAt(path: string): EntryId {
  const parts = path.split('/').filter(Boolean);
  const type = typeAtSegment(parts[0] ?? '');
  return type ? entryId(type.name, parts[1] ?? '') : entryId('pages', parts.at(-1) ?? '');
}

/** False when there is surely nothing at a path. `from` is the page of a relative link. */
export function exists(site: Site, path: string, from: string | undefined): boolean {
  const [first, second, third] = path.split('/').filter(Boolean);
  if (first === undefined) return true;
  if (first === 'media') return second === undefined || site.media.has(path.slice('/media/'.length));
  const last = path.slice(path.lastIndexOf('/') + 1);
  const type = typeAtSegment(first);
  if (!type) {
    if (first === 'plaatsen' && second !== undefined && !second.includes('.'))
      return [...site.places.values()].some(({ slug }) => slug === second);
    // A file may stand in public/.
    if (ownSegments.has(first) || last.includes('.')) return true;
    const whole = `/${path.split('/').filter(Boolean).join('/')}/`;
    return site.entries.get(idAt(path))?.url === whole || site.redirects.has(whole);
  }
  if (second === undefined || second === 'pagina' || second === 'op-titel') return true;
  if (amongEntries[type.name]?.includes(second)) return true;
  if (isFilter(type, second)) return third === undefined ? false : hasValue(site, type, second, third);
  if (last.includes('.') && (third === undefined || !document.test(last) || last.startsWith(second))) return true;
  if (!hasEntry(site, type.name, second)) return site.redirects.has(`/${first}/${second}/`);
  // A relative link (`koffie`) stays below the page it stands on, where hardly anything is.
  return third === undefined || third === 'verbonden' || from === undefined || !path.startsWith(from);
}

/** Pages at the root that are made of the content; the other names of `ownSegments` are kept free. */
const computed = new Set(['a-z', 'archief', 'mijn-map', 'plaatsen']);

/** True when a page or file of this site answers at a path: what the menu may lead to. */
export function isAnswered(site: Site, path: string): boolean {
  const [first] = path.split('/').filter(Boolean);
  const isKeptFree = first !== undefined && ownSegments.has(first) && !computed.has(first);
  const isFile = path.slice(path.lastIndexOf('/') + 1).includes('.');
  return exists(site, path, '/') && (!isKeptFree || isFile);
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
export function addressesOf(site: Site): readonly string[] {
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
export function meantBy(path: string, known: readonly string[]): string | undefined {
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
