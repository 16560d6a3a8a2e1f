import type { Place } from './entry.ts';
import type { EntryId } from './slug.ts';

/** What looking up a link gave. */
export type LinkState = 'found' | 'missing' | 'ambiguous';

/** Where a link stands: in the body, or in a field of the front matter. */
export type LinkPlace = Place | { readonly field: readonly (string | number)[] };

/** A connection from one entry to another: a wiki link in a body, or a typed relation. */
export interface Link {
  readonly from: EntryId;
  /** `mention` for a wiki link, `embed` for `<Verwijzing>`, else the relation's name: `people.pioneer`. */
  readonly relation: string;
  readonly state: LinkState;
  /** The target's id when found. */
  readonly to?: EntryId;
  /** Address of the target, with `#anchor` where the link names a heading. */
  readonly url?: string;
  /** All ids it could mean, when ambiguous. */
  readonly candidates?: readonly EntryId[];
  /** True when the target exists but is a concept, which a published site does not show. */
  readonly concept?: boolean;
  /** What the author wrote as target. */
  readonly target: string;
  /** What a reader sees. */
  readonly text: string;
  /** Set when the link names a heading the target does not have. */
  readonly lostHeading?: string;
  /** Value that qualifies a relation: the role of a person, whether a method worked. */
  readonly role?: string;
  readonly at: LinkPlace;
}
