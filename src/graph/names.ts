import { plain, titleOf, type Named } from '../model/entry.ts';
import { typeAtSegment } from '../model/registry.ts';
import { entryId, isEntryId, type EntryId } from '../model/slug.ts';

/** Names are compared without case, accents' encoding and extra blanks. */
export function foldName(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a name leads to: nothing, one entry, or several. */
export type Lookup = (name: string) => readonly EntryId[];

/**
 * Makes the lookup of wiki-link targets. Tried in this order, the first that gives anything wins:
 * `type/slug` (or the Dutch address), slug, title, other name, old slug. Several entries at the
 * same step are ambiguous.
 */
export function nameIndex(entries: readonly Named[]): Lookup {
  const steps = [
    new Map<string, EntryId[]>(),
    new Map<string, EntryId[]>(),
    new Map<string, EntryId[]>(),
    new Map<string, EntryId[]>(),
  ] as const;
  const [slugs, titles, aliases, old] = steps;
  const ids = new Set<string>();
  const add = (index: Map<string, EntryId[]>, name: string, id: EntryId): void => {
    const key = foldName(name);
    const list = index.get(key);
    if (!list) index.set(key, [id]);
    else if (!list.includes(id)) list.push(id);
  };
  for (const entry of entries) {
    // Reactions and the site file have no page of their own to link to.
    if (entry.url === undefined) continue;
    ids.add(entry.id);
    add(slugs, entry.slug, entry.id);
    add(titles, titleOf(entry), entry.id);
    for (const alias of strings(plain(entry)['aliases'])) add(aliases, alias, entry.id);
    for (const slug of strings(plain(entry)['oldSlugs'])) {
      add(old, slug, entry.id);
      add(old, `${entry.type}/${slug}`, entry.id);
    }
  }
  return (name) => {
    const lower = foldName(bare(name));
    if (isEntryId(lower)) {
      const [folder = '', slug = ''] = lower.split('/');
      for (const id of [lower, entryId(typeAtSegment(folder)?.name ?? folder, slug)]) {
        if (ids.has(id)) return [id];
      }
    }
    for (const index of steps) {
      const found = index.get(lower);
      if (found) return found;
    }
    return [];
  };
}

/** A target without the slashes around it and without `.mdx`. A loop, for `/\/+$/` is quadratic. */
function bare(name: string): string {
  let [start, end] = [0, name.length];
  while (name[start] === '/') start += 1;
  while (end > start && name[end - 1] === '/') end -= 1;
  return name.slice(start, end).replace(/\.mdx$/i, '');
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
