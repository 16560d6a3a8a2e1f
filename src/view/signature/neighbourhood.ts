import type { Site } from '../../graph/site.ts';
import { plain, type Entry } from '../../model/entry.ts';
import { compareText } from '../../model/finding.ts';
import { mustType } from '../../model/registry.ts';
import { typeOf, type EntryId } from '../../model/slug.ts';

/** An entry as it is drawn: who it is and what kind. */
export interface Star {
  readonly id: string;
  readonly type: string;
}

/** An entry beside the middle. */
export interface Neighbour extends Star {
  /** How many links it has, in both directions: what is well connected is drawn larger. */
  readonly degree: number;
  /** What it is connected with in its turn. */
  readonly dots: readonly Star[];
}

/** Everything a signature is drawn from: two of them can be told apart without drawing them. */
export interface Neighbourhood extends Star {
  readonly neighbours: readonly Neighbour[];
}

/** Most neighbours of one entry, and how many of one type before others have had their turn. */
const maxNeighbours = 12;
const maxOfType = 4;
/** Themes say what an entry is about; connections with people, cases and methods say more. */
const maxThemes = 3;
/** Small dots beyond one neighbour, and in all. */
const maxDots = 3;
const maxDotsInAll = 12;
/** Links looked at of one entry, newest first: a theme with thousands of pages costs as much as one with forty. */
const looked = 40;

/** The entry in the middle, those it is connected with most, and a little of what lies beyond. */
export function neighbourhoodOf(site: Site, entry: Entry): Neighbourhood {
  return { id: entry.id, type: entry.type, neighbours: withDots(site, entry.id, nearest(site, entry.id)) };
}

/**
 * Gives neighbours their dots: entries that are not in the picture yet, best connected first. In
 * turns, so that all sides get some, and the better connected a neighbour, the more.
 */
export function withDots(site: Site, centre: string, chosen: readonly Star[]): readonly Neighbour[] {
  const drawn = new Set<string>([centre, ...chosen.map(({ id }) => id)]);
  const neighbours = chosen.map(({ id, type }) => {
    const degree = degreeOf(site, id as EntryId);
    return { id, type, degree, beyond: connected(site, id as EntryId), dots: [] as Star[] };
  });
  let left = maxDotsInAll;
  for (let turn = 0; turn < maxDots; turn += 1) {
    for (const { degree, beyond, dots } of neighbours) {
      if (left === 0 || sizeOf(degree) < turn) continue;
      const next = beyond.find((id) => !drawn.has(id));
      if (next === undefined) continue;
      drawn.add(next);
      dots.push({ id: next, type: typeOf(next) });
      left -= 1;
    }
  }
  return neighbours.map(({ id, type, degree, dots }) => ({ id, type, degree, dots }));
}

/** Hardly connected (0), connected (1) or well connected (2): the size of its shape and how many dots it may have. */
export function sizeOf(degree: number): 0 | 1 | 2 {
  return degree < 6 ? 0 : degree < 16 ? 1 : 2;
}

/** Links from and to an entry. */
export function degreeOf(site: Site, id: EntryId): number {
  return (site.linksFrom.get(id)?.length ?? 0) + (site.linksTo.get(id)?.length ?? 0);
}

/** True for what stands in the picture: entries with a page that are about the subject, concepts left out. */
export function isDrawn(entry: Entry | undefined): entry is Entry {
  return entry?.url !== undefined && mustType(entry.type).listed && plain(entry)['status'] !== 'concept';
}

/** The neighbours of an entry, best first, no type taking more than its share before others had their turn. */
function nearest(site: Site, id: EntryId): readonly Star[] {
  const count = new Map<string, number>();
  const [first, later]: [Star[], Star[]] = [[], []];
  for (const other of connected(site, id)) {
    const type = typeOf(other);
    const before = count.get(type) ?? 0;
    count.set(type, before + 1);
    (before < (type === 'themes' ? maxThemes : maxOfType) ? first : later).push({ id: other, type });
  }
  return [...first, ...later].slice(0, maxNeighbours);
}

/**
 * Who an entry is connected with: strongest first, then best connected. Links in both directions
 * count, being about a theme hardly. Worked out once for each entry: it is asked for by each neighbour.
 */
function connected(site: Site, id: EntryId): readonly EntryId[] {
  const known = lists.get(site)?.get(id);
  if (known) return known;
  const strengths = new Map<EntryId, number>();
  const add = (other: EntryId | undefined, relation: string): void => {
    if (other === undefined || other === id) return;
    const before = strengths.get(other);
    if (before === undefined && !isDrawn(site.entries.get(other))) return;
    strengths.set(other, Math.min(3, (before ?? 0) + (relation === 'themes' ? 0 : 1)));
  };
  for (const { to, relation } of site.linksFrom.get(id)?.slice(0, looked) ?? []) add(to, relation);
  for (const { from, relation } of site.linksTo.get(id)?.slice(0, looked) ?? []) add(from, relation);
  const list = [...strengths]
    .map(([other, strength]) => ({ id: other, strength, degree: degreeOf(site, other) }))
    .sort((a, b) => b.strength - a.strength || b.degree - a.degree || compareText(a.id, b.id))
    .map((item) => item.id);
  const made = lists.get(site) ?? new Map<EntryId, readonly EntryId[]>();
  lists.set(site, made.set(id, list));
  return list;
}

const lists = new WeakMap<Site, Map<EntryId, readonly EntryId[]>>();
