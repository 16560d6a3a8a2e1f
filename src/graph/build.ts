import type { FileHistory, History } from '../history/history.ts';
import { firstDay } from '../model/edtf.ts';
import { plain, type Entry } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { allTypes, mustType, type DataOf } from '../model/registry.ts';
import type { EntryId } from '../model/slug.ts';
import { dutchDay } from '../model/time.ts';
import type { ImageFacts } from '../read/images.ts';
import { membershipsIn } from './bundles.ts';
import { countPractices } from './counters.ts';
import { filterPages } from './filters.ts';
import { deepFreeze } from './freeze.ts';
import { linksOf } from './links.ts';
import { nameIndex } from './names.ts';
import { byLetter } from './letters.ts';
import { byTitle, newestFirst, sortDay } from './order.ts';
import { placesIn } from './places.ts';
import { relatedBy } from './related.ts';
import type { Site } from './site.ts';
import { threadsOf } from './threads.ts';

export interface SiteSources {
  readonly entries: readonly Entry[];
  readonly images?: ReadonlyMap<string, ImageFacts>;
  readonly media?: ReadonlySet<string>;
  readonly history: History;
  /** Concepts are part of the site (development). */
  readonly withConcepts?: boolean;
  /** `SOURCE_DATE_EPOCH`: seconds since 1970, wins over every other clock. */
  readonly epoch?: number;
}

/** Settings of a site without a site file, so that everything works on a few files in a test. */
const defaults: DataOf<'site'> = {
  title: 'Publieke Pioniers',
  tagline: 'Kennisnetwerk voor publieke pioniers',
  summary: 'Kennisnetwerk voor publieke pioniers.',
  address: 'https://publiekepioniers.example',
  contact: 'redactie@publiekepioniers.example',
  publisher: 'Publieke Pioniers',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.nl' },
  made: 'Geschreven door de redactie op grond van de genoemde bronnen.',
};

/** Puts entries, history and images together into the frozen Site. Pure: same input, same value. */
export function buildSite({ entries, images, media, history, withConcepts = false, epoch }: SiteSources): Site {
  const isConcept = (entry: Entry): boolean => plain(entry)['status'] === 'concept';
  const content = entries.filter(({ type }) => !mustType(type).single);
  const visible = content.filter((entry) => withConcepts || !isConcept(entry));
  const hidden = content.filter((entry) => !withConcepts && isConcept(entry));
  const historyById = new Map(visible.flatMap((entry) => pair(entry.id, history.files.get(entry.file))));
  const ordered = newestFirst(visible, historyById);
  const byId = new Map(ordered.map((entry) => [entry.id, entry]));

  const world = {
    entries: byId,
    hidden: new Map(hidden.map((entry) => [entry.id, entry])),
    lookup: nameIndex(ordered),
    lookupHidden: nameIndex(hidden),
  };
  const linksFrom = new Map<EntryId, readonly Link[]>();
  const linksTo = new Map<EntryId, Link[]>();
  for (const entry of ordered) {
    const links = linksOf(entry, world);
    if (links.length > 0) linksFrom.set(entry.id, links);
    for (const link of links) {
      if (link.to === undefined || link.to === entry.id) continue;
      const list = linksTo.get(link.to);
      if (list) list.push(link);
      else linksTo.set(link.to, [link]);
    }
  }

  const current = ordered.filter((entry) => plain(entry)['status'] !== 'archief');
  const listed = new Map(allTypes.map(({ name }) => [name, current.filter(({ type }) => type === name)]));
  const ofType = <Name extends Entry['type']>(name: Name): readonly Entry<Name>[] =>
    (listed.get(name) ?? []) as unknown as readonly Entry<Name>[];
  const typed = <Name extends Entry['type']>(name: Name): readonly Entry<Name>[] =>
    ordered.filter(({ type }) => type === name) as unknown as readonly Entry<Name>[];

  return deepFreeze<Site>({
    asOf: asOf(ordered, historyById, history, epoch),
    settings: (entries.find(({ type }) => type === 'site')?.data as DataOf<'site'> | undefined) ?? defaults,
    synonyms: synonymsIn(entries),
    entries: byId,
    listed,
    byTitle: new Map(allTypes.map(({ name }) => [name, byTitle(listed.get(name) ?? [])])),
    archived: ordered.filter((entry) => plain(entry)['status'] === 'archief' && entry.type !== 'reactions'),
    linksFrom,
    linksTo,
    related: relatedBy(features(current, linksFrom), (id) => neighbours(id, linksFrom, linksTo)),
    memberships: membershipsIn(ofType('collections'), (id) => byId.has(id)),
    threads: threadsOf(ofType('reactions')),
    counters: countPractices(typed('cases')),
    places: placesIn(current),
    letters: byLetter(ordered.filter(({ url }) => url !== undefined)),
    filters: new Map(
      allTypes
        .filter(({ listed: isListed }) => isListed)
        .map((type) => [type.name, filterPages(type, listed.get(type.name) ?? [], byId)]),
    ),
    history: historyById,
    historyState: history.state,
    images: images ?? new Map<string, ImageFacts>(),
    media: media ?? new Set(images?.keys()),
    redirects: redirectsOf(ordered),
  });
}

function pair<K, V>(key: K, value: V | undefined): [K, V][] {
  return value === undefined ? [] : [[key, value]];
}

/** What an entry shares with others: its themes and the entries it links to. */
function features(
  entries: readonly Entry[],
  linksFrom: ReadonlyMap<EntryId, readonly Link[]>,
): Map<EntryId, readonly string[]> {
  const withPage = entries.filter(({ type, url }) => url !== undefined && type !== 'pages' && type !== 'themes');
  return new Map(
    withPage.map(({ id }) => [
      id,
      [...new Set((linksFrom.get(id) ?? []).flatMap(({ to }) => (to === undefined ? [] : [to as string])))],
    ]),
  );
}

/** Every entry that one links to or is linked from. */
function neighbours(
  id: EntryId,
  linksFrom: ReadonlyMap<EntryId, readonly Link[]>,
  linksTo: ReadonlyMap<EntryId, readonly Link[]>,
): ReadonlySet<EntryId> {
  const ids = new Set<EntryId>();
  for (const { to } of linksFrom.get(id) ?? []) if (to !== undefined) ids.add(to);
  for (const { from } of linksTo.get(id) ?? []) ids.add(from);
  return ids;
}

/** SOURCE_DATE_EPOCH, else the day of the newest commit, else the newest day in the content. */
function asOf(
  entries: readonly Entry[],
  historyById: ReadonlyMap<EntryId, FileHistory>,
  history: History,
  epoch: number | undefined,
): string {
  if (epoch !== undefined) return dutchDay(epoch);
  if (history.head !== undefined) return dutchDay(history.head);
  return entries.reduce((newest, entry) => {
    const days = [sortDay(entry, historyById), ...accessed(entry)];
    return days.reduce((a, b) => (a > b ? a : b), newest);
  }, '2000-01-01');
}

function accessed(entry: Entry): readonly string[] {
  const sources = plain(entry)['sources'] as readonly { accessed?: string }[] | undefined;
  return (sources ?? []).flatMap((source) => (source.accessed === undefined ? [] : [firstDay(source.accessed) ?? '']));
}

/** Old addresses of entries that still have a page; an address in use is never redirected. */
function redirectsOf(entries: readonly Entry[]): Map<string, string> {
  const inUse = new Set(entries.map(({ url }) => url));
  return new Map(
    entries.flatMap((entry) => {
      const old = plain(entry)['oldSlugs'] as readonly string[] | undefined;
      if (!old || entry.url === undefined) return [];
      const base = entry.url.slice(0, -(entry.slug.length + 1));
      return old
        .map((slug) => [`${base}${slug}/`, entry.url ?? ''] as [string, string])
        .filter(([from]) => !inUse.has(from));
    }),
  );
}

/** Words for the same thing, from the one file that lists them. */
function synonymsIn(entries: readonly Entry[]): readonly (readonly string[])[] {
  const data = entries.find(({ type }) => type === 'search')?.data as DataOf<'search'> | undefined;
  return (data?.synonyms ?? []).map((line) => line.split(',').map((name) => name.trim()));
}
