/** Pages that have a term, by the id the engine gives them, with how well they fit: more is better. */
export type Fits = ReadonlyMap<string, number>;

/** What the engine knows of one term. */
export interface Found {
  /** Pages that have this very word. */
  readonly exact: Fits;
  /** Pages with a word that begins so, or hardly: the engine does not say which. */
  readonly begins: Fits;
}

/** The part of a search engine that we need; tests give one of their own. */
export interface Engine {
  find(term: string): Promise<Found>;
  /** Pages with this very word, or with these words in this order. */
  having(words: string): Promise<Fits>;
  /** The text of a page that was found. */
  textOf(id: string): Promise<string>;
  /** Its title. */
  titleOf(id: string): Promise<string>;
}

/** Pages that are being gathered. */
export type Gathered = Map<string, number>;

/** Adds pages; of two fits of one page the better counts. */
export function add(to: Gathered, fits: Fits, share: number): void {
  for (const [id, fit] of fits) to.set(id, Math.max(to.get(id) ?? 0, fit * share));
}

/** Pages that are in all of these, with the worst of their fits. */
export function inAll(first: Fits, others: readonly Fits[]): Fits {
  return new Map(
    [...first]
      .filter(([id]) => others.every((fits) => fits.has(id)))
      .map(([id, fit]) => [id, Math.min(fit, ...others.map((fits) => fits.get(id) ?? 0))]),
  );
}

/** Pages that are not among others. */
export function without(fits: Fits, others: Fits): Fits {
  return new Map([...fits].filter(([id]) => !others.has(id)));
}
