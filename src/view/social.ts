import type { Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';

/** Size of the picture of a page on social media, in pixels. */
export const socialSize = { width: 1200, height: 630 } as const;

/** Types whose pages are passed on. */
const types: ReadonlySet<string> = new Set(['essays', 'cases', 'practices', 'collections', 'events']);

/** Address of the picture of an entry for social media; undefined for a type without. */
export function socialAddress({ type, slug, url }: Pick<Entry, 'type' | 'slug' | 'url'>): string | undefined {
  return url !== undefined && types.has(type) ? `/beeld/${mustType(type).segment ?? ''}/${slug}.png` : undefined;
}
