import { beforeAll, describe, expect, it } from 'vitest';
import { answersTo } from '../../scripts/search/answers.ts';
import { marksOf, type Answered } from '../../scripts/search/marks.ts';
import { ownContent } from '../../scripts/search/own.ts';
import { readQueries } from '../../scripts/search/queries.ts';

/**
 * Questions on our own content, written by someone who had not seen how search works. A floor that is
 * broken is looked into: of a page that was removed its questions go, and no question is made easier.
 */
const file = 'tests/search/own-queries.json';

let answered: readonly Answered[];
beforeAll(async () => {
  const { documents, synonyms } = await ownContent(process.cwd());
  const read = readQueries(file, new Set(documents.map(({ id }) => id)));
  if (typeof read === 'string') throw new Error(read);
  expect(read.missing).toEqual([]);
  answered = await answersTo(read.queries, documents, synonyms);
}, 60_000);

const of = (category: string): readonly Answered[] => answered.filter(({ query }) => query.category === category);

describe('of the questions on our own content', () => {
  it('four in five have a right answer on top, nineteen in twenty among the first five, and all have an answer', () => {
    const { first, five, count, empty } = marksOf(answered);
    expect(count).toBeGreaterThanOrEqual(60);
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(five).toBeGreaterThanOrEqual(0.95);
    expect(empty).toBe(0);
  });

  it.each(['abbreviation', 'compound', 'inflection', 'place', 'question', 'synonym', 'typo'])(
    'those of the kind "%s" have one among the first five at least 85 times in a hundred',
    (category) => {
      expect(of(category).length).toBeGreaterThan(4);
      expect(marksOf(of(category)).five).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each(['exact', 'diacritics'])('those of the kind "%s" all have one among the first five', (category) => {
    expect(marksOf(of(category)).five).toBe(1);
  });
});
