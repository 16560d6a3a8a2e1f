import type { FileHistory } from '../history/history.ts';
import { firstDay } from '../model/edtf.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { mustType } from '../model/registry.ts';
import { valuesAt } from '../model/type.ts';
import type { EntryId } from '../model/slug.ts';

/** The day an entry is sorted by: the first date its type names, else the day it was made; '' without either. */
export function sortDay(entry: Entry, history: ReadonlyMap<EntryId, FileHistory>): string {
  for (const path of mustType(entry.type).dates ?? []) {
    const [found] = valuesAt(entry.data, path.split('.'));
    if (typeof found?.value === 'string') return firstDay(found.value) ?? '';
  }
  return history.get(entry.id)?.created ?? '';
}

/** Sorts newest first; entries of one day by title, then by id. What is made up comes last. */
export function newestFirst(entries: readonly Entry[], history: ReadonlyMap<EntryId, FileHistory>): readonly Entry[] {
  const keyed = entries.map((entry) => ({
    entry,
    day: sortDay(entry, history),
    title: titleKey(entry),
    last: Number(plain(entry)['fictional'] === true),
  }));
  keyed.sort(
    (a, b) =>
      a.last - b.last ||
      compareText(b.day, a.day) ||
      compareTitles(a.title, b.title) ||
      compareText(a.entry.id, b.entry.id),
  );
  return keyed.map(({ entry }) => entry);
}

export function byTitle(entries: readonly Entry[]): readonly Entry[] {
  const keyed = entries.map((entry) => ({ entry, title: titleKey(entry) }));
  keyed.sort((a, b) => compareTitles(a.title, b.title) || compareText(a.entry.id, b.entry.id));
  return keyed.map(({ entry }) => entry);
}

const collator = new Intl.Collator('nl', { numeric: true });
const compareTitles = (a: string, b: string): number => collator.compare(a, b);

const titleKey = (entry: Entry): string => sortKey(titleOf(entry));

/** A name as it is sorted: without quotes and without a Dutch article (`de`, `'t`) at the start. */
export function sortKey(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]*(?:(?:de|het|een|(?<=['’‘])t) (?=\S))?[^\p{L}\p{N}]*/iu, '');
}
