import { placeKey, type PlacePage } from '../graph/places.ts';
import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { slugify } from '../model/slug.ts';
import { province as provinces } from '../model/vocabularies.ts';
import { headOf, type Head } from './head.ts';
import type { Inline } from './facts.ts';
import { plainList, type ListPage } from './list.ts';
import type { Stage } from './stage.ts';

/** A link to a place, with how many entries it has; without an address when nothing happened there yet. */
type PlaceLink = Inline & { readonly count: number };

/** The list of all places: every province with its towns, and the towns without a province. */
export interface PlacesPage {
  readonly head: Head;
  readonly provinces: readonly (PlaceLink & { readonly towns: readonly PlaceLink[] })[];
  readonly elsewhere: readonly PlaceLink[];
}

/** The name of a place; of namesakes, which have the province in their address, with the province. */
function labelOf({ kind, name, slug, province }: PlacePage): string {
  if (kind !== 'plaats' || province === undefined || slug === slugify(name)) return name;
  return `${name} (${provinces.labels.get(province) ?? province})`;
}

const link = (place: PlacePage): PlaceLink => ({
  text: labelOf(place),
  href: `/plaatsen/${place.slug}/`,
  count: place.entries.length,
});

export function placesPage(stage: Stage): PlacesPage {
  const places = [...stage.site.places.values()];
  const towns = Map.groupBy(
    places.filter(({ kind }) => kind === 'plaats'),
    ({ province }) => province,
  );
  return {
    head: headOf(stage, { title: nl.places, description: nl.placesIntro, address: '/plaatsen/' }),
    provinces: provinces.values.map(({ value, label }) => {
      const page = stage.site.places.get(placeKey({ province: value }));
      return { ...(page ? link(page) : { text: label, count: 0 }), towns: (towns.get(value) ?? []).map(link) };
    }),
    elsewhere: (towns.get(undefined) ?? []).map(link),
  };
}

/** The place of an address `/plaatsen/<slug>/`. */
export function placeNamed(site: Site, slug: string): PlacePage | undefined {
  return [...site.places.values()].find((place) => place.slug === slug);
}

/** What happened in one place: a list, newest first. */
export function placePageOf(stage: Stage, place: PlacePage, page: number): ListPage | undefined {
  const wide =
    place.kind === 'plaats' && place.province !== undefined
      ? stage.site.places.get(placeKey({ province: place.province }))
      : undefined;
  return plainList(stage, {
    title: place.kind === 'provincie' ? `${place.name} (provincie)` : labelOf(place),
    intro: `Wat er in ${place.name} gebeurde: voorbeelden, initiatieven, bijeenkomsten en organisaties.`,
    address: `/plaatsen/${place.slug}/`,
    page,
    all: place.entries.flatMap((id) => stage.site.entries.get(id) ?? []),
    trail: [
      { label: nl.places, address: '/plaatsen/' },
      ...(wide ? [{ label: wide.name, address: `/plaatsen/${wide.slug}/` }] : []),
    ],
  });
}
