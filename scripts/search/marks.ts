import type { Query } from './queries.ts';

/** A question with what was found, best first; beside it what Pagefind finds by itself. */
export interface Answered {
  readonly query: Query;
  readonly found: readonly string[];
  readonly plain: readonly string[];
}

type Found = (answered: Answered) => readonly string[];
const ours: Found = ({ found }) => found;
const plain: Found = (answered) => answered.plain;

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

/** Marks of a set of questions, by default of our own answers. */
export function marksOf(answered: readonly Answered[], of: Found = ours): Marks {
  const places = answered.map((item) => placeOf(item, of));
  const share = (good: (place: number) => boolean): number => places.filter(good).length / Math.max(1, places.length);
  return {
    first: share((place) => place === 1),
    five: share((place) => place > 0 && place <= 5),
    mrr: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / Math.max(1, places.length),
    count: answered.length,
    empty: answered.filter((item) => of(item).length === 0).length,
  };
}

/** Place of the first right answer among ten, from 1; nought when there is none. */
function placeOf(item: Answered, of: Found): number {
  const good = new Set([...item.query.best, ...item.query.acceptable]);
  return (
    of(item)
      .slice(0, 10)
      .findIndex((id) => good.has(id)) + 1
  );
}

/** Every question that the first five do not answer, a table by category, and the marks as the last line. */
export function reportOf(answered: readonly Answered[]): string {
  const missed = answered.filter((item) => !inFive(item));
  const { first, five, mrr, count, empty } = marksOf(answered);
  return [
    ...missed.flatMap(({ query, found }) => [
      `miss  ${query.category}: ${query.query}`,
      `      wanted ${query.best.join(', ')}`,
      `      found  ${found.slice(0, 3).join(', ') || 'nothing'}`,
    ]),
    ...(missed.length > 0 ? [''] : []),
    tableOf(answered),
    '',
    `success@1 ${first.toFixed(2)} success@5 ${five.toFixed(2)} mrr ${mrr.toFixed(2)} queries ${String(count)} empty ${String(empty)}`,
  ].join('\n');
}

const inFive = (item: Answered): boolean => {
  const place = placeOf(item, ours);
  return place > 0 && place <= 5;
};

/** The same for programs. */
export function jsonOf(answered: readonly Answered[]): string {
  return JSON.stringify(
    {
      marks: marksOf(answered),
      plain: marksOf(answered, plain),
      queries: answered.map(({ query, found }) => ({ ...query, found })),
    },
    null,
    2,
  );
}

/** A line for each category: ours beside Pagefind by itself. */
function tableOf(answered: readonly Answered[]): string {
  const categories = [...new Set(answered.map(({ query }) => query.category))].sort();
  const line = (name: string, items: readonly Answered[]): string => {
    const [mine, theirs] = [marksOf(items), marksOf(items, plain)];
    return [
      name.padEnd(14),
      String(mine.count).padStart(4),
      ...[mine.first, mine.five, theirs.first, theirs.five].map((mark) => mark.toFixed(2).padStart(7)),
    ].join(' ');
  };
  return [
    'category        count     @1      @5   plain@1 plain@5',
    ...categories.map((category) =>
      line(
        category,
        answered.filter(({ query }) => query.category === category),
      ),
    ),
    line('all', answered),
  ].join('\n');
}
