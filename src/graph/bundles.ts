import type { Entry } from '../model/entry.ts';
import { entryId, type EntryId } from '../model/slug.ts';

/** Where an entry stands in a bundle. */
export interface Membership {
  readonly bundle: EntryId;
  /** Title of the part; undefined for a foreword or afterword. */
  readonly part?: string;
  /** Number of the piece within the bundle, from 1; undefined for a foreword or afterword. */
  readonly number?: number;
  readonly previous?: EntryId;
  readonly next?: EntryId;
}

/** The pieces of a bundle in reading order, foreword and afterword included; `index` is that of the part. */
export function piecesOf(
  bundle: Entry<'collections'>,
): readonly { readonly id: EntryId; readonly part?: string; readonly index?: number; readonly number?: number }[] {
  const { foreword, parts, afterword } = bundle.data;
  let number = 0;
  const pieces = (parts ?? []).flatMap(({ title, items }, index) =>
    items.map((id) => {
      number += 1;
      return { id: id as EntryId, part: title, index, number };
    }),
  );
  return [
    ...(foreword === undefined ? [] : [{ id: entryId('essays', foreword) }]),
    ...pieces,
    ...(afterword === undefined ? [] : [{ id: entryId('essays', afterword) }]),
  ];
}

/**
 * For every entry the bundles it appeared in. What cannot be seen is left out of the line of pages,
 * and keeps its number: that is the one in print.
 */
export function membershipsIn(
  bundles: readonly Entry<'collections'>[],
  isVisible: (id: EntryId) => boolean,
): Map<EntryId, readonly Membership[]> {
  const result = new Map<EntryId, Membership[]>();
  for (const bundle of bundles) {
    const pieces = piecesOf(bundle).filter(({ id }) => isVisible(id));
    pieces.forEach(({ id, part, number }, index) => {
      const previous = pieces[index - 1]?.id;
      const next = pieces[index + 1]?.id;
      const membership: Membership = {
        bundle: bundle.id,
        ...(part !== undefined && { part }),
        ...(number !== undefined && { number }),
        ...(previous && { previous }),
        ...(next && { next }),
      };
      result.set(id, [...(result.get(id) ?? []), membership]);
    });
  }
  return result;
}
