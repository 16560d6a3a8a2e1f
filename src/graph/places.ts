import { plain, type Entry } from '../model/entry.ts';
import { slugify, type EntryId } from '../model/slug.ts';
import { province as provinces } from '../model/vocabularies.ts';

/** A municipality, town or province that occurs in the content. */
export interface PlacePage {
  readonly kind: 'plaats' | 'provincie';
  readonly name: string;
  /** Last part of the address `/plaatsen/<slug>/`. */
  readonly slug: string;
  /** Value of the province it lies in. */
  readonly province?: string;
  /** Entries tied to it, newest first. */
  readonly entries: readonly EntryId[];
}

interface Spot {
  readonly name?: string;
  readonly province?: string;
}

/** The place of an entry, or undefined. */
export function placeOfEntry(entry: Entry): Spot | undefined {
  return plain(entry)['place'] as Spot | undefined;
}

/**
 * All places in the content, by name. Two places of one name in different provinces get the
 * province behind their address. A province counts everything within it.
 */
export function placesIn(entries: readonly Entry[]): ReadonlyMap<string, PlacePage> {
  const spots = new Map<string, { spot: Required<Pick<Spot, 'name'>> & Spot; entries: EntryId[] }>();
  const wide = new Map<string, EntryId[]>();
  for (const entry of entries) {
    const place = placeOfEntry(entry);
    if (place?.name !== undefined) {
      const key = placeKey(place);
      const known = spots.get(key) ?? { spot: { ...place, name: place.name }, entries: [] };
      known.entries.push(entry.id);
      spots.set(key, known);
    }
    if (place?.province !== undefined) wide.set(place.province, [...(wide.get(place.province) ?? []), entry.id]);
  }
  const namesakes = new Map<string, number>();
  for (const { spot } of spots.values())
    namesakes.set(slugify(spot.name), (namesakes.get(slugify(spot.name)) ?? 0) + 1);
  const towns = [...spots.values()].map(({ spot, entries: ids }): PlacePage => {
    const bare = slugify(spot.name);
    // "Provincie Utrecht" as the name of a town must not take the address of the province.
    const slug = bare.startsWith('provincie-') ? `plaats-${bare}` : bare;
    const double = (namesakes.get(bare) ?? 0) > 1 && spot.province !== undefined;
    return {
      kind: 'plaats',
      name: spot.name,
      slug: double ? `${slug}-${spot.province ?? ''}` : slug,
      ...(spot.province !== undefined && { province: spot.province }),
      entries: ids,
    };
  });
  const areas = [...wide].map(([value, ids]): PlacePage => ({
    kind: 'provincie',
    name: provinces.labels.get(value) ?? value,
    slug: `provincie-${value}`,
    province: value,
    entries: ids,
  }));
  const collator = new Intl.Collator('nl');
  const byName = (a: PlacePage, b: PlacePage): number => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
  const sorted = [...towns.filter(({ slug }) => slug !== '').sort(byName), ...areas.sort(byName)];
  return new Map(
    sorted.map((place) => [
      place.kind === 'plaats' ? placeKey(place) : placeKey({ province: place.slug.slice('provincie-'.length) }),
      place,
    ]),
  );
}

/** Key of a place: its name and province, without case. */
export function placeKey({ name, province }: Spot): string {
  return `${slugify(name ?? '')}|${province ?? ''}`;
}
