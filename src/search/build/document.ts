/** A page as search sees it, whatever it came from. Plain texts, without markup. */
export interface SearchDocument {
  /** Name in lists of right answers: an entry id, or a path below a folder. */
  readonly id: string;
  /** Address of the page, from the root of the site. */
  readonly url: string;
  readonly title: string;
  /** The title as it is sorted, when that is another: without an article. */
  readonly sortTitle?: string;
  /** Other names of what the page is about. */
  readonly aliases: readonly string[];
  /** Whether its title and aliases are words for one thing, wherever they stand: it explains a term. */
  readonly isTerm?: boolean;
  /** Whether it is about the site itself: it comes after what is about something else. */
  readonly isAside?: boolean;
  /** People, organisations and places: whoever types one of these wants this page. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly sections: readonly Section[];
  /** What stands beside the text, in sentences: `Duur: 16–40 uur.` */
  readonly facts?: string;
  /** Values to narrow down by, by the name of the facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Shown with a result: kind, place, year. */
  readonly shown: Readonly<Record<string, string>>;
  /** For other orders than the best first. */
  readonly date?: string;
}

/** A heading with the text below it, up to the next; the first has neither heading nor anchor. */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}
