import type { Site } from '../graph/site.ts';
import { mustType } from '../model/registry.ts';

/** Address of the entries of a type that have a value; undefined where no such page is made. */
export function filterAddress(site: Site, type: string, filter: string, value: string): string | undefined {
  const { segment = '' } = mustType(type);
  const values = site.filters.get(type)?.find((item) => item.segment === filter)?.values;
  return values?.some((item) => item.value === value) ? `/${segment}/${filter}/${value}/` : undefined;
}
