/** A page that was found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Which of the words this page has, by their place in the question. */
  readonly has: readonly number[];
}

/** A fit at which half of what a word can add is reached: a title counts for more than a mention, not for all. */
const half = 25;

/** A page with less of the question than this, or so little beside the best, is no answer. */
const least = { covered: 0.12, besideBest: 0.04 } as const;

/**
 * Pages by their words: a rare word says more than a common one, and having all of them more than
 * some. `fits` gives for each word of the question the pages that have it in one way or another, with how
 * well they fit; `pages` on how many it stands itself.
 */
export function ranked(
  terms: readonly { readonly fits: ReadonlyMap<string, number>; readonly pages: number }[],
  pages: number,
): readonly Hit[] {
  const weights = terms.map(({ fits, pages: own }) => Math.log(1 + pages / ((own || fits.size) + 0.5)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<string, { sum: number; covered: number; has: number[] }>();
  for (const [index, { fits }] of terms.entries()) {
    const weight = weights[index] ?? 0;
    for (const [id, fit] of fits) {
      const page = found.get(id) ?? { sum: 0, covered: 0, has: [] };
      page.sum += weight * (fit / (fit + half));
      page.covered += weight * Math.min(1, fit);
      page.has.push(index);
      found.set(id, page);
    }
  }
  const hits = [...found]
    .map(([id, { sum, covered, has }]) => ({ id, score: sum * (covered / all) ** 1.5, covered: covered / all, has }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score, covered }) => covered >= least.covered && score >= best * least.besideBest);
}
