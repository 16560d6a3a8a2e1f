import type { Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { firstDay } from '../model/edtf.ts';
import { entryId, type EntryId } from '../model/slug.ts';

/** A reaction with the answers to it. */
export interface Thread {
  readonly reaction: EntryId;
  readonly answers: readonly Thread[];
}

const order = (a: Entry<'reactions'>, b: Entry<'reactions'>): number =>
  compareText(firstDay(a.data.date ?? '') ?? '9999', firstDay(b.data.date ?? '') ?? '9999') || compareText(a.id, b.id);

/**
 * Reactions per entry, oldest first. An answer whose question is not shown, or that answers itself
 * in a circle, stands on its own.
 */
export function threadsOf(reactions: readonly Entry<'reactions'>[]): Map<EntryId, readonly Thread[]> {
  const sorted = [...reactions].sort(order);
  const byId = new Map(sorted.map((entry) => [entry.id, entry]));
  const answers = new Map<EntryId, Entry<'reactions'>[]>();
  const roots: Entry<'reactions'>[] = [];
  for (const entry of sorted) {
    const question = parentOf(entry, byId);
    if (!question || isCircular(entry, byId)) roots.push(entry);
    else answers.set(question.id, [...(answers.get(question.id) ?? []), entry]);
  }
  const thread = (entry: Entry<'reactions'>): Thread => ({
    reaction: entry.id,
    answers: (answers.get(entry.id) ?? []).map(thread),
  });
  const result = new Map<EntryId, Thread[]>();
  for (const entry of roots) {
    const to = entry.data.to as EntryId;
    result.set(to, [...(result.get(to) ?? []), thread(entry)]);
  }
  return result;
}

function parentOf(
  entry: Entry<'reactions'>,
  byId: ReadonlyMap<EntryId, Entry<'reactions'>>,
): Entry<'reactions'> | undefined {
  const { inReplyTo } = entry.data;
  const parent = inReplyTo === undefined ? undefined : byId.get(entryId('reactions', inReplyTo));
  return parent?.data.to === entry.data.to ? parent : undefined;
}

function isCircular(start: Entry<'reactions'>, byId: ReadonlyMap<EntryId, Entry<'reactions'>>): boolean {
  const seen = new Set<EntryId>();
  for (let entry: Entry<'reactions'> | undefined = start; entry; entry = parentOf(entry, byId)) {
    if (seen.has(entry.id)) return true;
    seen.add(entry.id);
  }
  return false;
}
