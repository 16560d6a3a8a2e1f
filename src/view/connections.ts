import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { mustType } from '../model/registry.ts';
import { fieldAt } from '../model/type.ts';
import { periodWords, yearWords, type Period } from './dates.ts';
import type { Fact, FactItem, Inline } from './facts.ts';
import { nameOf } from './naming.ts';
import type { EntryId } from '../model/slug.ts';

/** Longest reverse list on a page; the rest stands on the page of all connections. */
export const maxReverse = 24;

/** A reverse list: who points here by one relation, under the relation's name from this side. */
export interface Reverse extends Fact {
  /** How many there are in all; more than `items` when the list is cut. */
  readonly total: number;
}

/** Relations shown in another way: themes as lists per type, reactions as threads. */
const elsewhere = new Set(['themes', 'to', 'inReplyTo', 'mention', 'embed']);

/** Lists nobody types: entries whose relations point at this one, by the name of the relation. */
export function reverseLists(site: Site, entry: Entry): readonly Reverse[] {
  const groups = new Map<string, { relation: string; links: Link[] }>();
  for (const link of site.linksTo.get(entry.id) ?? []) {
    if (elsewhere.has(link.relation)) continue;
    const source = site.entries.get(link.from);
    const relation = source && fieldAt(mustType(source.type), link.relation.split('.'))?.relation;
    if (!relation) continue;
    const group = groups.get(relation.inverse) ?? { relation: link.relation, links: [] };
    group.links.push(link);
    groups.set(relation.inverse, group);
  }
  const ownTargets = new Set((site.linksFrom.get(entry.id) ?? []).map((link) => `${link.relation} ${link.to ?? ''}`));
  return [...groups].flatMap(([label, { relation, links }]): Reverse[] => {
    // "Zie ook" reads the same both ways: what this page already says is not said again.
    const fresh = relation === 'related' ? links.filter((link) => !ownTargets.has(`related ${link.from}`)) : links;
    const bySource = [...Map.groupBy(fresh, ({ from }) => from)];
    if (bySource.length === 0) return [];
    const items = bySource.slice(0, maxReverse).flatMap(([from, list]) => reverseItem(site, from, list));
    return [{ key: `reverse-${relation}`, label, group: 'verbanden', items, total: bySource.length }];
  });
}

function reverseItem(site: Site, from: EntryId, links: readonly Link[]): FactItem[] {
  const source = site.entries.get(from);
  if (!source) return [];
  const qualifiers = new Set(links.flatMap((link) => qualifierWords(source, link)));
  const notes = [...qualifiers].join(', ');
  return [{ line: [...nameOf(site, source), ...(notes === '' ? [] : [{ text: ` · ${notes}` }])] }];
}

/** Role and period of a person, whether a method worked: what stands beside the target in the same item. */
function qualifierWords(source: Entry, link: Link): string[] {
  if (!('field' in link.at) || link.at.field.length < 2) return [];
  const path = link.at.field.slice(0, -1);
  const holder = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    source.data,
  );
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return [];
  const type = mustType(source.type);
  return Object.entries(holder).flatMap(([key, value]) => {
    const meta = fieldAt(type, [...path.filter((part) => typeof part === 'string'), key]);
    if (meta?.kind === 'choice') return [(meta.vocabulary?.labels.get(String(value)) ?? String(value)).toLowerCase()];
    return meta?.kind === 'object' && key === 'period' ? [periodWords(value as Period, yearWords)] : [];
  });
}

/** Entries whose text links here and that no reverse list already names, newest first. */
export function mentioning(site: Site, entry: Entry): readonly EntryId[] {
  const links = site.linksTo.get(entry.id) ?? [];
  const byRelation = new Set(
    links.filter(({ relation }) => relation !== 'mention' && relation !== 'embed').map(({ from }) => from),
  );
  const forward = new Set(
    (site.linksFrom.get(entry.id) ?? []).filter(({ relation }) => relation !== 'mention').map(({ to }) => to),
  );
  const sources = links.filter(
    ({ relation, from }) =>
      (relation === 'mention' || relation === 'embed') && !byRelation.has(from) && !forward.has(from),
  );
  return [...new Set(sources.map(({ from }) => from))];
}

/** Those mentions as a list: one or none. */
export function mentionsOf(site: Site, entry: Entry): readonly Reverse[] {
  const mentioned = mentioning(site, entry);
  if (mentioned.length === 0) return [];
  const items = mentioned.slice(0, maxReverse).flatMap((from) => reverseItem(site, from, []));
  return [{ key: 'mentions', label: nl.mentionedBy, group: 'verbanden', items, total: mentioned.length }];
}

/** Everyone who points here in any way, each once; for the page of all connections. */
export function allConnections(site: Site, entry: Entry): readonly EntryId[] {
  const sources = (site.linksTo.get(entry.id) ?? [])
    .filter(({ relation }) => relation !== 'to' && relation !== 'inReplyTo')
    .map(({ from }) => from);
  return [...new Set(sources)];
}

/** How many a list of `total` leaves out on the page of an entry, with the way to them; undefined when it fits. */
export function restOf(site: Site, entry: Entry, total: number): Inline | undefined {
  if (total <= maxReverse) return undefined;
  const text = `${nl.more} ${String(total - maxReverse)}`;
  return hasConnectionsPage(site, entry) ? { text, href: connectionsAddress(entry) } : { text };
}

/** Chips that fit on a page; the last one then leads to the rest. */
export function fitting(chips: readonly Inline[], rest: string): readonly Inline[] {
  if (chips.length <= maxReverse) return chips;
  return [...chips.slice(0, maxReverse), { text: `${nl.more} ${String(chips.length - maxReverse)}`, href: rest }];
}

/** The page of all connections of an entry. */
export const connectionsAddress = (entry: Entry): string => `${entry.url ?? '/'}verbonden/`;

/** True when the lists on the page of an entry are cut, so that it has a page of all connections. */
export function hasConnectionsPage(site: Site, entry: Entry): boolean {
  if (entry.url === undefined || entry.type === 'themes' || entry.type === 'pages') return false;
  return (site.linksTo.get(entry.id)?.length ?? 0) > maxReverse && allConnections(site, entry).length > maxReverse;
}
