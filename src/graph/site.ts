import type { Listing } from './letters.ts';
import type { Entry } from '../model/entry.ts';
import type { DataOf, TypeName } from '../model/registry.ts';
import type { EntryId } from '../model/slug.ts';
import type { Link } from '../model/link.ts';
import type { FileHistory, HistoryState } from '../history/history.ts';
import type { ImageFacts } from '../read/images.ts';
import type { FilterPages } from './filters.ts';
import type { Membership } from './bundles.ts';
import type { Counter } from './counters.ts';
import type { PlacePage } from './places.ts';
import type { Related } from './related.ts';
import type { Thread } from './threads.ts';

/**
 * Everything known, as one frozen value. Pages, feeds, open data and books are made from it and
 * from nothing else. Maps have no key for what has nothing: read them with `?? []`.
 */
export interface Site {
  /** The only clock: a day, `YYYY-MM-DD`, in the Netherlands. */
  readonly asOf: string;
  readonly settings: DataOf<'site'>;
  /** Words that search takes for each other, a list for each thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** All entries that may be seen, by id: published and archived ones, and concepts in development. */
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** Entries of a type that stand in lists: not the archived ones. Newest first. */
  readonly listed: ReadonlyMap<string, readonly Entry[]>;
  /** The same, by title. */
  readonly byTitle: ReadonlyMap<string, readonly Entry[]>;
  readonly archived: readonly Entry[];
  /** Links of an entry: relations in the order of the fields, then those of the body in reading order. */
  readonly linksFrom: ReadonlyMap<EntryId, readonly Link[]>;
  /** Links that found an entry, by target, newest source first. */
  readonly linksTo: ReadonlyMap<EntryId, readonly Link[]>;
  /** Entries that share links and themes with one, nearest first; at most six. */
  readonly related: Related;
  /** Which bundles an entry appeared in, with part and number. */
  readonly memberships: ReadonlyMap<EntryId, readonly Membership[]>;
  /** Reactions to an entry, oldest first, with the answers to them. */
  readonly threads: ReadonlyMap<EntryId, readonly Thread[]>;
  /** How often a practice was really done. */
  readonly counters: ReadonlyMap<EntryId, Counter>;
  /** Places by their key (see places.ts); provinces under `|value`. In the order of a list. */
  readonly places: ReadonlyMap<string, PlacePage>;
  /** Entries with a page by first letter, `0-9` first. */
  readonly letters: ReadonlyMap<string, readonly Listing[]>;
  /** Filters of a type with the values that occur: each has a page. */
  readonly filters: ReadonlyMap<string, readonly FilterPages[]>;
  readonly history: ReadonlyMap<EntryId, FileHistory>;
  readonly historyState: HistoryState;
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** Every file below `content/media/` that may be shown or downloaded. */
  readonly media: ReadonlySet<string>;
  /** Old addresses and where they lead now. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Entries of one type, typed. */
export function entriesOf<Name extends TypeName>(site: Site, name: Name): readonly Entry<Name>[] {
  return (site.listed.get(name) ?? []) as unknown as readonly Entry<Name>[];
}
