import { nl } from '../i18n/nl.ts';
import { searchWords } from '../i18n/nl-search.ts';
import { plain, type Entry } from '../model/entry.ts';
import { allTypes, mustType } from '../model/registry.ts';
import { filtersOf, valuesAt } from '../model/type.ts';
import { labelOfValue } from '../graph/filters.ts';
import type { Site } from '../graph/site.ts';
import { sortDay } from '../graph/order.ts';
import { placeOfEntry } from '../graph/places.ts';

/** Facets that are no filter of a list. */
const own = { kind: 'soort', place: 'plaats', year: 'jaar', status: 'status' } as const;

/**
 * What search can be narrowed down by, most asked for first: by their names in an address. All but our
 * own are filters of lists, of whichever types have them.
 */
const facets: readonly string[] = [
  own.kind,
  'thema',
  'afloop',
  own.place,
  'provincie',
  own.year,
  'overheidslaag',
  'soort-organisatie',
  'fase',
  'trede',
  'rol-overheid',
  own.status,
];

/** Every facet with its label. */
export function facetLabels(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>(
    allTypes.flatMap((type) => filtersOf(type).map(({ segment, meta }) => [segment, meta.label] as const)),
  );
  for (const [key, name] of Object.entries(own)) labels.set(name, searchWords.facets[key as keyof typeof own]);
  return new Map(facets.map((name) => [name, labels.get(name) ?? name]));
}

/** The values of an entry by facet, in words a reader sees. */
export function facetsOf(site: Site, entry: Entry): Readonly<Record<string, readonly string[]>> {
  const type = mustType(entry.type);
  const found = new Map<string, string[]>();
  const add = (name: string, values: readonly string[]): void => {
    if (values.length > 0) found.set(name, [...new Set([...(found.get(name) ?? []), ...values])]);
  };
  add(own.kind, [type.labels.many]);
  for (const { segment, path, meta } of filtersOf(type)) {
    // What a type calls its kinds is a kind within a kind.
    if (segment === own.kind || !facets.includes(segment)) continue;
    const labels = valuesAt(entry.data, path).flatMap(
      ({ value }) => labelOfValue(meta, String(value), site.entries) ?? [],
    );
    add(segment, labels);
  }
  const { name } = placeOfEntry(entry) ?? {};
  add(own.place, name === undefined ? [] : [name]);
  // A day on which the file was made says nothing of the entry: only dates of its own count.
  const year = sortDay(entry, new Map()).slice(0, 4);
  add(own.year, year === '' ? [] : [year]);
  const { status, fictional } = plain(entry);
  add(own.status, [...(status === 'archief' ? [nl.archived] : []), ...(fictional === true ? [nl.fictional] : [])]);
  return Object.fromEntries(found);
}
