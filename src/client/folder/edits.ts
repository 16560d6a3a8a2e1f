import { maxKept, type Kept } from './kept.ts';

type Items = readonly Kept[];

const at = (items: Items, id: string): number => items.findIndex((item) => item.id === id);

export const without = (items: Items, id: string): Items => items.filter((item) => item.id !== id);

/** An item some places further up or down; the same list when it is not there. */
export function moved(items: Items, id: string, by: number): Items {
  const item = items[at(items, id)];
  if (!item) return items;
  const others = without(items, id);
  const place = Math.max(0, at(items, id) + by);
  return [...others.slice(0, place), item, ...others.slice(place)];
}

/** An entry has a new id: it keeps its place, unless its new id has one already. */
export function renamed(items: Items, id: string, now: string): Items {
  if (at(items, now) >= 0) return without(items, id);
  return items.map((item) => (item.id === id ? { ...item, id: now } : item));
}

/** An item that was taken out, with the place it had. */
export interface TakenOut {
  readonly item: Kept;
  readonly place: number;
}

/** What these ids stand for, each with its place, to put back later. */
export function takenOut(items: Items, ids: readonly string[]): readonly TakenOut[] {
  return items.map((item, place) => ({ item, place })).filter(({ item }) => ids.includes(item.id));
}

/** The list of now with what was taken out at its place again, as far as it fits. */
export function putBack(items: Items, gone: readonly TakenOut[]): Items {
  const list = [...items];
  for (const { item, place } of gone) if (at(list, item.id) < 0 && list.length < maxKept) list.splice(place, 0, item);
  return list;
}

/** The list with what was not in it yet, in its order, as far as it fits. */
export function joined(items: Items, more: Items): Items {
  return [...items, ...more.filter(({ id }) => at(items, id) < 0)].slice(0, maxKept);
}
