/** A question with its right answers, in the form of a file of queries. */
export interface Query {
  readonly query: string;
  readonly category: string;
  readonly best: readonly string[];
  readonly acceptable: readonly string[];
}

/** A question with what was found, best first. */
export interface Answered {
  readonly query: Query;
  readonly found: readonly string[];
}

/** How well a set of questions was answered; shares from 0 to 1. */
export interface Marks {
  /** With a right answer as the first. */
  readonly first: number;
  /** With a right answer among the first five. */
  readonly five: number;
  /** Mean of one divided by the place of the first right answer, nought beyond ten. */
  readonly mrr: number;
  readonly count: number;
  /** Questions without any answer. */
  readonly empty: number;
}

export function marksOf(answered: readonly Answered[]): Marks {
  const places = answered.map(({ query, found }) => {
    const good = new Set([...query.best, ...query.acceptable]);
    return found.slice(0, 10).findIndex((id) => good.has(id)) + 1;
  });
  const share = (good: (place: number) => boolean): number => places.filter(good).length / Math.max(1, places.length);
  return {
    first: share((place) => place === 1),
    five: share((place) => place > 0 && place <= 5),
    mrr: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / Math.max(1, places.length),
    count: answered.length,
    empty: answered.filter(({ found }) => found.length === 0).length,
  };
}

/** A line for each category: ours beside Pagefind without our layer. */
export function tableOf(ours: readonly Answered[], plain: readonly Answered[]): string {
  const categories = [...new Set(ours.map(({ query }) => query.category))].sort();
  const of = (all: readonly Answered[], category: string): Marks =>
    marksOf(all.filter(({ query }) => query.category === category));
  const line = (name: string, mine: Marks, theirs: Marks): string =>
    [
      name.padEnd(14),
      String(mine.count).padStart(4),
      ...[mine.first, mine.five, theirs.first, theirs.five].map((mark) => mark.toFixed(2).padStart(7)),
    ].join(' ');
  return [
    'category        count     @1      @5   plain@1 plain@5',
    ...categories.map((category) => line(category, of(ours, category), of(plain, category))),
    line('all', marksOf(ours), marksOf(plain)),
  ].join('\n');
}
