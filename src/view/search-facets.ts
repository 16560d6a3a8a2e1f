import { nl } from '../i18n/nl.ts';
import { searchWords } from '../i18n/nl-search.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import { allTypes, mustType } from '../model/registry.ts';
import { entryId } from '../model/slug.ts';
import { filtersOf, valuesAt } from '../model/type.ts';
import type { Site } from '../graph/site.ts';
import { sortDay } from '../graph/order.ts';
import { placeOfEntry } from '../graph/places.ts';

/** What search can be narrowed down by besides the filters of the lists. */
const own = { kind: 'soort', place: 'plaats', year: 'jaar', status: 'status' } as const;

/**
 * Every facet: its name in an address, and its label. Those most asked for first, then the filters of
 * every type in the order of their fields.
 */
export function facetLabels(): ReadonlyMap<string, string> {
  const { facets } = searchWords;
  const filters = allTypes.flatMap((type) =>
    filtersOf(type).map(({ segment, meta }) => [segment, meta.label] as const),
  );
  const first = filters.filter(([segment]) => segment === 'thema');
  return new Map([
    [own.kind, facets.kind],
    ...first,
    [own.place, facets.place],
    [own.year, facets.year],
    ...filters,
    [own.status, facets.status],
  ]);
}

/** The values of an entry by facet, in words a reader sees. */
export function facetsOf(site: Site, entry: Entry): Readonly<Record<string, readonly string[]>> {
  const type = mustType(entry.type);
  const facets = new Map<string, string[]>();
  const add = (name: string, values: readonly string[]): void => {
    if (values.length > 0) facets.set(name, [...new Set([...(facets.get(name) ?? []), ...values])]);
  };
  add(own.kind, [type.labels.many]);
  for (const { segment, path, meta } of filtersOf(type)) {
    const [target] = meta.relation && meta.relation.targets !== 'any' ? meta.relation.targets : [];
    const labels = valuesAt(entry.data, path).flatMap(({ value }) => {
      if (target === undefined) return meta.vocabulary?.labels.get(String(value)) ?? [];
      const found = site.entries.get(entryId(target, String(value)));
      return found ? titleOf(found) : [];
    });
    add(segment, labels);
  }
  const { name } = placeOfEntry(entry) ?? {};
  add(own.place, name === undefined ? [] : [name]);
  // A day on which the file was made says nothing of the entry: only dates of its own count.
  const year = sortDay(entry, new Map()).slice(0, 4);
  add(own.year, year === '' ? [] : [year]);
  const { status, fictional } = plain(entry);
  add(own.status, [...(status === 'archief' ? [nl.archived] : []), ...(fictional === true ? [nl.fictional] : [])]);
  return Object.fromEntries(facets);
}
