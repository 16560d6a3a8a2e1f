import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { plain, summaryOf, titleOf, type Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import type { EntryId } from '../model/slug.ts';
import { fieldAt, valuesAt } from '../model/type.ts';
import { periodWords, yearWords, type Period } from './dates.ts';
import { rangeWords } from './range.ts';

/** An entry as it stands in a list. */
export interface Teaser {
  readonly id: EntryId;
  readonly type: string;
  readonly title: string;
  /** Without the base path; undefined for a reaction on an entry that is not shown. */
  readonly url: string | undefined;
  readonly summary: string;
  /** Kind, then place, year and result: what decides whether to read on. */
  readonly kicker: readonly string[];
  readonly badge?: string;
  readonly lang?: string;
}

/** The teaser of an entry. Made once for a Site: an entry stands in some twenty lists. */
export function teaserOf(site: Site, entry: Entry): Teaser {
  const known = teasers.get(site)?.get(entry.id);
  if (known) return known;
  const teaser = makeTeaser(site, entry);
  const made = teasers.get(site) ?? new Map<EntryId, Teaser>();
  teasers.set(site, made.set(entry.id, teaser));
  return teaser;
}

const teasers = new WeakMap<Site, Map<EntryId, Teaser>>();

function makeTeaser(site: Site, entry: Entry): Teaser {
  const data = plain(entry);
  const badge = badgeOf(entry);
  return {
    id: entry.id,
    type: entry.type,
    title: titleOf(entry),
    url: addressOf(site, entry),
    summary: summaryOf(entry),
    kicker: kickerOf(entry),
    ...(badge !== undefined && { badge }),
    ...(typeof data['lang'] === 'string' && data['lang'] !== 'nl' && { lang: data['lang'] }),
  };
}

/** Teasers of ids, those that cannot be seen left out. */
export function teasersOf(site: Site, ids: Iterable<EntryId>): readonly Teaser[] {
  return [...ids].flatMap((id) => {
    const entry = site.entries.get(id);
    return entry ? [teaserOf(site, entry)] : [];
  });
}

/** The anchor of a reaction on the page it answers. */
export const reactionAnchor = (slug: string): string => `reactie-${slug}_`;

/** The page of an entry; of a reaction the place on the page it answers. */
export function addressOf(site: Site, entry: Entry): string | undefined {
  if (entry.type !== 'reactions') return entry.url;
  const target = site.entries.get((entry as Entry<'reactions'>).data.to as EntryId);
  return target?.url === undefined ? undefined : `${target.url}#${reactionAnchor(entry.slug)}`;
}

/** A word that must stand beside the title wherever it is shown. */
export function badgeOf(entry: Entry): string | undefined {
  const { fictional, status } = plain(entry);
  if (fictional === true) return nl.fictional;
  return status === 'concept' ? nl.concept : status === 'archief' ? nl.archived : undefined;
}

/** "Praktijkvoorbeeld · Groningen · 2018–2020 · gestopt", in parts. */
export function kickerOf(entry: Entry): readonly string[] {
  const type = mustType(entry.type);
  const parts = (type.kicker ?? []).flatMap((name) => {
    const path = name.split('.');
    const meta = fieldAt(type, path);
    const [found] = valuesAt(entry.data, path);
    return meta && found ? [shortWords(meta.kind, meta.unit, meta.vocabulary?.labels, found.value)] : [];
  });
  return [type.labels.one, ...parts.filter((part) => part !== '' && part !== type.labels.one)];
}

function shortWords(
  kind: string,
  unit: string | undefined,
  labels: ReadonlyMap<string, string> | undefined,
  value: unknown,
): string {
  if (labels) return labels.get(String(value)) ?? String(value);
  if (kind === 'edtf' || kind === 'moment' || kind === 'day') return yearWords(String(value));
  if (kind === 'object' && unit !== undefined) return rangeWords(unit, value as Record<string, unknown>);
  if (kind === 'object') return periodWords(value as Period, yearWords);
  return String(value);
}
