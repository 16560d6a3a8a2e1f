import { compareText } from '../model/finding.ts';
import type { EntryId } from '../model/slug.ts';

/** Longest list of neighbours looked at for one thing they share; keeps the work linear. */
const cap = 40;
/** Number of related entries shown. */
const shown = 6;

/** Entries related to one, nearest first. Worked out when asked for, and then kept. */
export type Related = (id: EntryId) => readonly EntryId[];

/**
 * Entries that share things (themes, targets of links) with each other. `features` gives for each
 * entry what it has, entries in order of importance (newest first). What few have weighs more. Of a
 * thing that many have only the first `cap` are looked at, so time is linear in the number of
 * entries. Ties go to the smaller id. `linked` names what an entry links to or is linked from: that stands
 * elsewhere on its page.
 */
export function relatedBy(
  features: ReadonlyMap<EntryId, readonly string[]>,
  linked: (id: EntryId) => ReadonlySet<EntryId>,
): Related {
  // Entries go by their number: adding to a score in an array costs a tenth of one in a map.
  const ids = [...features.keys()];
  const postings = new Map<string, { readonly first: number[]; size: number }>();
  for (const [number, id] of ids.entries()) {
    for (const feature of features.get(id) ?? []) {
      const posting = postings.get(feature);
      if (!posting) postings.set(feature, { first: [number], size: 1 });
      else {
        posting.size += 1;
        if (posting.first.length < cap) posting.first.push(number);
      }
    }
  }
  const scores = new Float64Array(ids.length);
  const kept = new Map<EntryId, readonly EntryId[]>();
  const relatedTo = (id: EntryId): readonly EntryId[] => {
    const skip = linked(id);
    const scored: number[] = [];
    for (const feature of features.get(id) ?? []) {
      const posting = postings.get(feature);
      if (!posting || posting.size < 2) continue;
      const weight = 1 / Math.log2(1 + posting.size);
      for (const other of posting.first) {
        const score = scores[other] ?? 0;
        if (score === 0) scored.push(other);
        scores[other] = score + weight;
      }
    }
    const best: { id: EntryId; score: number }[] = [];
    for (const number of scored) {
      const score = scores[number] ?? 0;
      scores[number] = 0;
      const other = ids[number];
      if (other === undefined || other === id) continue;
      const last = best.at(-1);
      if (best.length === shown && last && (score < last.score || (score === last.score && other > last.id))) continue;
      if (skip.has(other)) continue;
      best.push({ id: other, score });
      best.sort((a, b) => b.score - a.score || compareText(a.id, b.id));
      if (best.length > shown) best.pop();
    }
    return Object.freeze(best.map((item) => item.id));
  };
  return (id) => {
    const known = kept.get(id);
    if (known) return known;
    const list = relatedTo(id);
    kept.set(id, list);
    return list;
  };
}
