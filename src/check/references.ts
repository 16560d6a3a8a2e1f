import { nameIndex, type Lookup } from '../graph/names.ts';
import { titleOf, type Entry } from '../model/entry.ts';
import type { Finding, Sought } from '../model/finding.ts';
import { slugify, type EntryId } from '../model/slug.ts';
import { nearest } from './nearest.ts';
import { listed, shown } from './words.ts';

/** Suggestions compare with every name; after this many mistakes something else is wrong. */
const maxSuggestions = 200;

/** Says which page was meant by a reference, `Bedoel je "jan-jansen"?`; undefined when none is near. */
export type Suggest = (sought: Sought) => string | undefined;

/**
 * Suggestions for fields that name a page: by its id, slug, title, other name or old name, else by
 * what is spelt almost so. They come in the form the field takes.
 */
export function suggestions(entries: readonly Entry[]): Suggest {
  const known = new Map<string, { readonly lookup: Lookup; readonly names: ReadonlyMap<string, EntryId> }>();
  const namesOf = (targets: Sought['targets']): { lookup: Lookup; names: ReadonlyMap<string, EntryId> } => {
    const key = targets === 'any' ? targets : targets.join();
    const made = known.get(key);
    if (made) return made;
    const allowed = entries.filter(({ type, url }) => (targets === 'any' ? url !== undefined : targets.includes(type)));
    const names = new Map<string, EntryId>();
    for (const entry of allowed)
      for (const name of [entry.slug, entry.id, ...(entry.url === undefined ? [] : [titleOf(entry)])])
        if (!names.has(name)) names.set(name, entry.id);
    const result = { lookup: nameIndex(allowed), names };
    known.set(key, result);
    return result;
  };
  let guessed = 0;
  return ({ written, targets }) => {
    const { lookup, names } = namesOf(targets);
    const name = nameIn(written);
    const named = lookup(name);
    const found = named.length > 0 ? named : lookup(slugify(name));
    const [only = '', ...more] = found;
    // Only the folder is missing: there is nothing left to ask.
    if (targets === 'any' && more.length === 0 && only.endsWith(`/${name}`)) return `Schrijf ${only}.`;
    if (found.length > 0) return question(found, targets);
    guessed += 1;
    const near = guessed > maxSuggestions ? undefined : nearest(name, names.keys());
    const id = near === undefined ? undefined : names.get(near);
    return id === undefined ? undefined : question([id], targets);
  };
}

/** What stands in `[[name|label]]`, or the text itself. At most as long as a title. */
function nameIn(written: string): string {
  const short = written.slice(0, 300).trim();
  return short.startsWith('[[') ? (/^[^\]|#]*/.exec(short.slice(2))?.[0] ?? '').trim() : short;
}

function question(ids: readonly EntryId[], targets: Sought['targets']): string {
  const written = targets !== 'any' && targets.length === 1 ? ids.map((id) => id.slice(id.indexOf('/') + 1)) : ids;
  return `Bedoel je ${listed(written.slice(0, 5).map((id) => `"${shown(id)}"`))}?`;
}

/** Findings about one file, with the page that was meant where they ask for it: a file alone knows no other. */
export function withSuggestions(findings: readonly Finding[], suggest: Suggest): readonly Finding[] {
  return findings.map(({ sought, ...finding }) => {
    const meant = sought && suggest(sought);
    return meant === undefined ? finding : { ...finding, cure: meant };
  });
}
