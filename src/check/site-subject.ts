import type { Site } from '../graph/site.ts';
import type { Entry, Named } from '../model/entry.ts';
import type { LinkPlace } from '../model/link.ts';

/** The whole of the content as the rules about connections see it. */
export interface SiteSubject {
  readonly site: Site;
  /** Every entry that was read, concepts and the site file included. */
  readonly all: readonly Entry[];
  /** Files that could not be used; what is missing because of them is not said again. */
  readonly broken?: readonly Named[];
  /** Media files that are there but cannot be used, by their path below `content/media/`. */
  readonly brokenMedia?: ReadonlySet<string>;
  /** Names of the themes there are, where that is known. */
  readonly themes?: readonly string[];
}

/** Where a rule about the site points: an entry, and a field or a place in its file. */
export interface SiteWhere {
  readonly entry: Entry;
  readonly place: LinkPlace;
}

/** True for an entry whose text could not be read, so that nothing is known of its links and headings. */
export function isUnread({ body }: Entry): boolean {
  return !body.sound && body.words === 0 && body.headings.length === 0 && body.references.length === 0;
}

/** The top of an entry's file, for findings about the entry as a whole. */
export function wholeOf(entry: Entry): SiteWhere {
  return { entry, place: { field: ['title'] } };
}
