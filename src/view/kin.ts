import type { Site } from '../graph/site.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryId } from '../model/slug.ts';
import { linked } from './naming.ts';
import { seriesName, seriesOf } from './series.ts';

/** How something on the line through time of an initiative is tied to it. */
export type Tie = 'own' | 'before' | 'after' | 'whole' | 'part' | 'answered' | 'answer' | 'event';

/** Steps along successions, each way. */
const maxSteps = 4;
/** Most entries on one line. */
const maxKin = 24;

const is = (name: string) => (relation: string) => relation === name;
/** Of any typed relation: a mention in a text does not make an event part of the story. */
const isRelation = (relation: string): boolean => relation !== 'mention' && relation !== 'embed';
const initiatives = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ type }) => type === 'initiatives');

/** What an initiative followed and what followed it, step by step, nearest first; a circle ends where it began. */
export function succession(site: Site, id: EntryId, direction: 'before' | 'after'): readonly (readonly Entry[])[] {
  const seen = new Set([id]);
  const steps: (readonly Entry[])[] = [];
  let ends: readonly EntryId[] = [id];
  while (ends.length > 0 && steps.length < maxSteps) {
    const next = ends
      .flatMap((end) => initiatives(linked(site, end, direction === 'before' ? 'from' : 'to', is('successorOf'))))
      .filter((entry) => !seen.has(entry.id) && seen.add(entry.id));
    if (next.length > 0) steps.push(next);
    ends = next.map((entry) => entry.id);
  }
  return steps;
}

/** Everything on the line of an initiative, itself first and the nearest next, each once; `more` did not fit and stand among the connections. */
export function kinOf(site: Site, entry: Entry): { readonly kin: ReadonlyMap<Entry, Tie>; readonly more: number } {
  const kin = new Map<Entry, Tie>([[entry, 'own']]);
  const add = (tie: Tie, entries: readonly Entry[]): void => {
    for (const other of entries) if (!kin.has(other)) kin.set(other, tie);
  };
  add('after', succession(site, entry.id, 'after').flat());
  add('before', succession(site, entry.id, 'before').flat());
  add('whole', linked(site, entry.id, 'from', is('partOf')));
  add('part', initiatives(linked(site, entry.id, 'to', is('partOf'))));
  add('answered', linked(site, entry.id, 'from', is('respondsTo')));
  add('answer', linked(site, entry.id, 'to', is('respondsTo')));
  const near = [...linked(site, entry.id, 'from', isRelation), ...linked(site, entry.id, 'to', isRelation)];
  const events = near.filter(({ type }) => type === 'events');
  add('event', events);
  for (const event of events) add('event', seriesOf(site, seriesName(event) ?? ''));
  const all = [...kin];
  // Only what is tied to this very entry stands among its connections: nothing else can be pointed at there.
  const left = all.slice(maxKin).filter(([other]) => near.includes(other));
  return { kin: new Map(all.slice(0, maxKin)), more: left.length };
}
