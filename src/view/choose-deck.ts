/**
 * What "Welke werkwijze past?" knows of the practices: what is scored and what a card shows. Read at
 * build for the page and in the reader's browser for the suggestions, so it is plain data.
 */
export interface Deck {
  readonly labels: {
    readonly phase: Readonly<Record<string, string>>;
    readonly difficulty: Readonly<Record<string, string>>;
    readonly divided: Readonly<Record<string, string>>;
  };
  /** Most often done first, then by title: cards that fit equally well stay in this order. */
  readonly cards: readonly Practice[];
}

/** A practice. What its author did not fill in is left out. */
export interface Practice {
  readonly title: string;
  /** With the base path. */
  readonly url: string;
  readonly summary: string;
  /** Language of the title when it is not Dutch. */
  readonly lang?: string;
  readonly minutes?: Span;
  readonly people?: Span;
  readonly difficulty?: number;
  readonly divided?: number;
  readonly phase?: readonly string[];
  /** Times it was really done. */
  readonly done: number;
}

/** From and up to; one of both may be unknown. */
export interface Span {
  readonly min?: number;
  readonly max?: number;
  /** "75–105 minuten". */
  readonly words: string;
}
