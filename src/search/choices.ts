/** What the pages of a collection can be narrowed down by, and the orders they can stand in. */
export interface Choices {
  /** Ids of all pages by title. */
  readonly byTitle: readonly string[];
  /** Ids of the pages that have a date, newest first. */
  readonly newestFirst: readonly string[];
  /** Per facet its values, each with the ids of its pages. */
  readonly facets: Facets;
}

export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** A page as it can be chosen. */
export interface ChosenPage {
  readonly id: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly date?: string | undefined;
}

/** As it is packed: pages are named by their place among the ids, each place as the steps since the one before. */
interface Packed {
  readonly ids: string;
  readonly newest: readonly number[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** Packs pages, which come in the order of their titles: some 20 bytes a page when the server packs it too. */
export function packChoices(pages: readonly ChosenPage[]): string {
  const facets = new Map<string, Map<string, number[]>>();
  for (const [place, page] of pages.entries()) {
    for (const [facet, values] of Object.entries(page.facets)) {
      const known = facets.get(facet) ?? new Map<string, number[]>();
      facets.set(facet, known);
      for (const value of values) {
        const places = known.get(value);
        if (places) places.push(place);
        else known.set(value, [place]);
      }
    }
  }
  const newest = pages
    .map(({ date }, place) => ({ date, place }))
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => compare(b.date ?? '', a.date ?? ''))
    .map(({ place }) => place);
  const steps = (places: readonly number[]): number[] => places.map((place, index) => place - (places[index - 1] ?? 0));
  const packed: Packed = {
    ids: pages.map(({ id }) => id).join(' '),
    newest,
    facets: Object.fromEntries(
      [...facets].map(([facet, values]) => [
        facet,
        Object.fromEntries([...values].map(([value, places]) => [value, steps(places)])),
      ]),
    ),
  };
  return JSON.stringify(packed);
}

/** By the numbers of the signs: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Opens what `packChoices` packed. Throws for a text that it did not make. */
export function openChoices(text: string): Choices {
  const { ids, newest, facets } = JSON.parse(text) as Packed;
  const byTitle = ids === '' ? [] : ids.split(' ');
  const idAt = (place: number): string => byTitle[place] ?? '';
  const pagesOf = (steps: readonly number[]): ReadonlySet<string> => {
    let place = 0;
    return new Set(steps.map((step) => idAt((place += step))));
  };
  return {
    byTitle,
    newestFirst: newest.map(idAt),
    facets: new Map(
      Object.entries(facets).map(([facet, values]) => [
        facet,
        new Map(Object.entries(values).map(([value, steps]) => [value, pagesOf(steps)])),
      ]),
    ),
  };
}
