import { plain, titleOf, type Entry } from '../model/entry.ts';
import type { FieldMeta } from '../model/field.ts';
import { entryId, type EntryId } from '../model/slug.ts';
import { filtersOf, valuesAt, type DefinedType } from '../model/type.ts';

/** One value of a filter that occurs, with its entries, newest first. */
export interface FilterValue {
  /** Last part of the address: `/<lijst>/<veld>/<waarde>/`. */
  readonly value: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** A filter of a list. Values stand in the order of the vocabulary, themes by title. */
export interface FilterPages {
  /** Dutch address segment: `thema`, `afloop`. */
  readonly segment: string;
  readonly label: string;
  readonly values: readonly FilterValue[];
}

/**
 * The filters of a type over its listed entries; values that do not occur are left out. A filter
 * tells how often something was done, so what is made up is not in it; and it helps only when it
 * leaves something out, so one of which every listed entry has every value is none.
 */
export function filterPages(
  type: DefinedType,
  listed: readonly Entry[],
  all: ReadonlyMap<EntryId, Entry>,
): readonly FilterPages[] {
  return filtersOf(type).flatMap(({ segment, path, meta }) => {
    const groups = new Map<string, Entry[]>();
    for (const entry of listed) {
      if (plain(entry)['fictional'] === true) continue;
      const values = new Set(valuesAt(entry.data, path).map(({ value }) => String(value)));
      for (const value of values) {
        const group = groups.get(value);
        if (group) group.push(entry);
        else groups.set(value, [entry]);
      }
    }
    const values = [...groups].flatMap(([value, entries]): FilterValue[] => {
      const text = labelOfValue(meta, value, all);
      return text === undefined ? [] : [{ value, label: text, entries }];
    });
    const rank = new Map(meta.vocabulary?.values.map(({ value }, index) => [value, index]));
    const collator = new Intl.Collator('nl');
    values.sort((a, b) => (rank.get(a.value) ?? 0) - (rank.get(b.value) ?? 0) || collator.compare(a.label, b.label));
    const divides = values.some(({ entries }) => entries.length < listed.length);
    return divides ? [{ segment, label: meta.label, values }] : [];
  });
}

/** What a reader sees of a value of a field: its word in the vocabulary, or the title of the entry that it names. */
export function labelOfValue(
  { relation, vocabulary }: FieldMeta,
  value: string,
  all: ReadonlyMap<EntryId, Entry>,
): string | undefined {
  const [target] = relation && relation.targets !== 'any' ? relation.targets : [];
  if (target === undefined) return vocabulary?.labels.get(value);
  const entry = all.get(entryId(target, value));
  return entry && titleOf(entry);
}
