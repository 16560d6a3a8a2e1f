import type { DataOf, TypeName } from './registry.ts';
import type { EntryId, Slug } from './slug.ts';

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A heading of a body. */
export interface Heading extends Place {
  /** 2 to 6. */
  readonly depth: number;
  readonly text: string;
  /** Anchor, unique within the page. */
  readonly id: string;
  /** Notes and links to the outside between this heading and the next one of any level. */
  readonly evidence: number;
  /** Words up to the next heading. */
  readonly words: number;
}

/** A wiki link or an embed as the author wrote it, before anything is looked up. */
export interface Reference extends Place {
  /** What stands before the bar and the hash; '' for a link within the page. */
  readonly target: string;
  readonly heading?: string;
  readonly label?: string;
  /** Made by `<Verwijzing>`. */
  readonly embed?: boolean;
}

/** An image of a body. */
export interface Picture extends Place {
  readonly src: string;
}

/** A link to a page or file of this site, as an ordinary link: its address has no scheme. */
export interface Address extends Place {
  readonly url: string;
}

/** Text between single brackets that is no link. */
export interface Bracketed extends Place {
  readonly text: string;
}

/** What is known about a body without looking at any other file. Plain data, so it can be cached. */
export interface Body {
  /** The MDX text, line ends `\n`. */
  readonly text: string;
  /** Line of the file on which the text begins, from 1. */
  readonly startLine: number;
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  readonly pictures: readonly Picture[];
  readonly addresses: readonly Address[];
  readonly bracketed: readonly Bracketed[];
  readonly words: number;
  /** False when the body is refused; it is then never rendered. */
  readonly sound: boolean;
  /** HTML with open places, see body/template.ts; undefined when drawing it takes the tree. */
  readonly template?: string;
}

/** One file of content: who it is, its validated front matter and its body. */
export interface Entry<Name extends TypeName = TypeName> {
  readonly type: Name;
  readonly id: EntryId;
  readonly slug: Slug;
  /** Address from the root of the site, with slashes on both ends; undefined when it has no page. */
  readonly url: string | undefined;
  readonly data: DataOf<Name>;
  readonly body: Body;
  /** Path from the project's root. */
  readonly file: string;
  /** The front matter as written, without its fences; for places in findings. */
  readonly matter: string;
  /** Stands for everything in the file: another text has another hash. */
  readonly hash: string;
}

/** What an entry can be called by. */
export type Named = Pick<Entry, 'type' | 'id' | 'slug' | 'url' | 'data'>;

/** Front matter as a plain object, for code that treats all types alike through their fields. */
export function plain(entry: { readonly data: object }): Readonly<Record<string, unknown>> {
  return entry.data as Record<string, unknown>;
}

/** The summary, or '' for a type that has none. */
export function summaryOf(entry: { readonly data: object }): string {
  const { summary } = plain(entry);
  return typeof summary === 'string' ? summary : '';
}

/** The title a reader sees. Reactions have none of their own and are named after their author. */
export function titleOf(entry: Pick<Entry, 'type' | 'data'>): string {
  return entry.type === 'reactions'
    ? (entry.data as DataOf<'reactions'>).author.name
    : (entry.data as DataOf<'essays'>).title;
}
