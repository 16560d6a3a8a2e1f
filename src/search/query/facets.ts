import type { Facets } from '../choices.ts';

/** Chosen values by facet: one of the values of each facet. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** A value with how many of the pages at hand have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Whether a page has one of the chosen values of each facet. A value that does not exist has no pages. */
export function matches(id: string, facets: Facets, chosen: Chosen, except?: string): boolean {
  return [...chosen].every(
    ([name, values]) =>
      name === except || values.length === 0 || values.some((value) => facets.get(name)?.get(value)?.has(id) ?? false),
  );
}

/**
 * The values of each facet with their counts among these pages: what choosing them would leave, so
 * without what is chosen in the facet itself. Values without pages are left out, unless chosen; and so is a
 * facet of which every page has the one value, as choosing that leaves nothing out.
 */
export function countFacets(
  ids: readonly string[],
  facets: Facets,
  chosen: Chosen,
): ReadonlyMap<string, readonly FacetValue[]> {
  const counted = [...facets].map(([name, values]) => {
    const left = new Set(ids.filter((id) => matches(id, facets, chosen, name)));
    const picked = chosen.get(name) ?? [];
    const all = [...values].map(([value, pages]) => ({
      value,
      count: countIn(pages, left),
      chosen: picked.includes(value),
    }));
    const some = all.filter(({ count, chosen: is }) => count > 0 || is);
    return [name, some.some(({ count, chosen: is }) => count < left.size || is) ? some : []] as const;
  });
  return new Map(counted.filter(([, values]) => values.length > 0));
}

function countIn(pages: ReadonlySet<string>, left: ReadonlySet<string>): number {
  const [few, many] = pages.size < left.size ? [pages, left] : [left, pages];
  let count = 0;
  for (const id of few) if (many.has(id)) count += 1;
  return count;
}
