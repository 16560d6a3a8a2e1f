/** A closed list of values: ASCII slugs that are stored, with the Dutch words a person reads. Its order is the order in forms, filters and open data. */
export interface Vocabulary<V extends string = string> {
  readonly name: string;
  readonly values: readonly { readonly value: V; readonly label: string }[];
  /** Value to Dutch label. A Map, so that "constructor" is no value by accident. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Makes a vocabulary from `{ slug: 'Dutch label' }`, in the order given. */
export function vocabulary<const T extends Record<string, string>>(
  name: string,
  entries: T,
): Vocabulary<keyof T & string> {
  const values = Object.entries(entries).map(([value, label]) => ({
    value: value,
    label,
  }));
  return { name, values, labels: new Map(values.map(({ value, label }) => [value, label])) };
}
