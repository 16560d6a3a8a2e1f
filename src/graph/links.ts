import { plain, titleOf, type Entry, type Reference } from '../model/entry.ts';
import type { Relation } from '../model/field.ts';
import type { Link } from '../model/link.ts';
import { mustType } from '../model/registry.ts';
import { entryId, isEntryId, slugify, typeOf, type EntryId } from '../model/slug.ts';
import { relationsOf, valuesAt, type TypeRelation } from '../model/type.ts';
import { foldName, type Lookup } from './names.ts';

/** What links are looked up in. */
export interface LinkWorld {
  /** Entries that may be seen. */
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** Entries that exist but may not be seen: concepts, in a published site. */
  readonly hidden: ReadonlyMap<EntryId, Entry>;
  readonly lookup: Lookup;
  readonly lookupHidden: Lookup;
}

const relationCache = new Map<string, readonly TypeRelation[]>();
function relations(type: string): readonly TypeRelation[] {
  const known = relationCache.get(type);
  if (known) return known;
  const list = relationsOf(mustType(type));
  relationCache.set(type, list);
  return list;
}

/** All links of an entry: relations in the order of the fields, then those of the body. */
export function linksOf(entry: Entry, world: LinkWorld): readonly Link[] {
  const links: Link[] = [];
  for (const { name, path, meta } of relations(entry.type)) {
    if (!meta.relation) continue;
    for (const { value, where, parent } of valuesAt(entry.data, path)) {
      if (typeof value === 'string' && value !== '')
        links.push(relate(entry, name, meta.relation, value, where, parent, world));
    }
  }
  for (const reference of entry.body.references) links.push(mention(entry, reference, world));
  // Frozen here, where they are at hand: the freezing of the Site passes over what is frozen.
  for (const link of links) Object.freeze(deepFreezePlace(link));
  return Object.freeze(links);
}

/** Id of a relation's target as the author wrote it; undefined when it names a type the relation does not take. */
export function targetId(relation: Relation, value: string): EntryId | undefined {
  const { targets } = relation;
  if (targets !== 'any' && targets.length === 1) return entryId(targets[0] ?? '', value);
  if (!isEntryId(value)) return undefined;
  return targets === 'any' || targets.includes(typeOf(value)) ? value : undefined;
}

function deepFreezePlace(link: Link): Link {
  if ('field' in link.at) Object.freeze(link.at.field);
  Object.freeze(link.at);
  Object.freeze(link.candidates);
  return link;
}

const qualifiers = ['role', 'worked', 'side'];

function relate(
  entry: Entry,
  name: string,
  relation: Relation,
  value: string,
  field: readonly (string | number)[],
  parent: unknown,
  world: LinkWorld,
): Link {
  const id = targetId(relation, value);
  const target = id && world.entries.get(id);
  const qualifier = qualifiers
    .map((key) => (parent as Record<string, unknown>)[key])
    .find((part) => typeof part === 'string');
  return {
    from: entry.id,
    relation: name,
    target: value,
    at: { field },
    ...(qualifier !== undefined && { role: qualifier }),
    ...(target
      ? { state: 'found', to: target.id, text: titleOf(target), ...(target.url !== undefined && { url: target.url }) }
      : { state: 'missing', text: value, ...(id && world.hidden.has(id) && { concept: true }) }),
  };
}

function mention(entry: Entry, reference: Reference, world: LinkWorld): Link {
  const { target, heading, label, line, column } = reference;
  const base = { from: entry.id, relation: reference.embed ? 'embed' : 'mention', target, at: { line, column } };
  if (target === '') return toHeading({ ...base, relation: 'self' }, entry, heading ?? '', label ?? heading ?? '');
  // A card names its page by id, as it is drawn; a link may use any name.
  const found = reference.embed
    ? isEntryId(target) && world.entries.has(target)
      ? [target]
      : []
    : world.lookup(target);
  const [id] = found;
  const to = found.length === 1 && id ? world.entries.get(id) : undefined;
  if (!to) {
    const text = label ?? target;
    if (found.length > 1) return { ...base, state: 'ambiguous', candidates: found, text };
    const concept = world.lookupHidden(target).length > 0;
    return { ...base, state: 'missing', text, ...(concept && { concept }) };
  }
  return toHeading({ ...base, to: to.id }, to, heading, label ?? nameFor(target, to));
}

/** A link typed as a title or other name keeps its spelling; one typed as an id gets the title. */
function nameFor(target: string, to: Entry): string {
  const typed = foldName(target);
  const aliases = plain(to)['aliases'];
  const names = [titleOf(to), ...(Array.isArray(aliases) ? (aliases as string[]) : [])];
  return names.some((name) => foldName(name) === typed) ? target : titleOf(to);
}

function toHeading(
  base: Pick<Link, 'from' | 'relation' | 'target' | 'at' | 'to'>,
  to: Entry,
  heading: string | undefined,
  text: string,
): Link {
  const url = base.relation === 'self' ? '' : to.url;
  if (heading === undefined) return { ...base, state: 'found', text, ...(url !== undefined && { url }) };
  const wanted = slugify(heading);
  const anchor = to.body.headings.find(
    (item) => item.id === heading || item.id === wanted || foldName(item.text) === foldName(heading),
  );
  if (!anchor)
    return {
      ...base,
      state: base.relation === 'self' ? 'missing' : 'found',
      text,
      lostHeading: heading,
      ...(url && { url }),
    };
  return { ...base, state: 'found', text, url: `${url ?? ''}#${anchor.id}` };
}
