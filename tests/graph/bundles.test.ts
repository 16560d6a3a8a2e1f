import { describe, expect, it } from 'vitest';
import { membershipsIn, piecesOf } from '../../src/graph/bundles.ts';
import type { Entry } from '../../src/model/entry.ts';
import { siteOf, type Fields } from '../content.ts';

const bundles = async (entries: Readonly<Record<string, Fields>>): Promise<Entry<'collections'>[]> =>
  (await siteOf(entries)).entries as unknown as Entry<'collections'>[];
const book: Fields = {
  foreword: 'woord',
  parts: [
    { title: 'Een', items: ['essays/a', 'cases/b'] },
    { title: 'Twee', items: ['practices/c'] },
  ],
  afterword: 'slot',
};

describe('piecesOf', () => {
  it('gives the pieces in reading order, numbered through the parts', async () => {
    const [bundle] = await bundles({ 'collections/boek': book });
    expect(bundle && piecesOf(bundle)).toEqual([
      { id: 'essays/woord' },
      { id: 'essays/a', part: 'Een', index: 0, number: 1 },
      { id: 'cases/b', part: 'Een', index: 0, number: 2 },
      { id: 'practices/c', part: 'Twee', index: 1, number: 3 },
      { id: 'essays/slot' },
    ]);
  });

  it('gives nothing for a bundle without parts', async () => {
    const [bundle] = await bundles({ 'collections/leeg': {} });
    expect(bundle && piecesOf(bundle)).toEqual([]);
  });
});

describe('membershipsIn', () => {
  it('tells where an entry stands and what comes before and after it', async () => {
    const found = membershipsIn(await bundles({ 'collections/boek': book }), () => true);
    expect(Object.fromEntries(found)).toEqual({
      'essays/woord': [{ bundle: 'collections/boek', next: 'essays/a' }],
      'essays/a': [{ bundle: 'collections/boek', part: 'Een', number: 1, previous: 'essays/woord', next: 'cases/b' }],
      'cases/b': [{ bundle: 'collections/boek', part: 'Een', number: 2, previous: 'essays/a', next: 'practices/c' }],
      'practices/c': [
        { bundle: 'collections/boek', part: 'Twee', number: 3, previous: 'cases/b', next: 'essays/slot' },
      ],
      'essays/slot': [{ bundle: 'collections/boek', previous: 'practices/c' }],
    });
  });

  it('joins what stands around a piece that cannot be seen, and keeps the numbers of the print', async () => {
    const found = membershipsIn(await bundles({ 'collections/boek': book }), (id) => id !== 'cases/b');
    expect(found.get('essays/a' as never)?.[0]).toMatchObject({ number: 1, next: 'practices/c' });
    expect(found.get('practices/c' as never)?.[0]).toMatchObject({ number: 3, previous: 'essays/a' });
    expect(found.has('cases/b' as never)).toBe(false);
  });

  it('tells all bundles an entry appeared in, and twice in one', async () => {
    const found = membershipsIn(
      await bundles({
        'collections/a': {
          parts: [
            { title: 'Deel', items: ['essays/x'] },
            { title: 'Nog eens', items: ['essays/x'] },
          ],
        },
        'collections/b': { parts: [{ title: 'Deel', items: ['essays/x'] }] },
      }),
      () => true,
    );
    expect(found.get('essays/x' as never)?.map(({ bundle, number }) => [bundle, number])).toEqual([
      ['collections/a', 1],
      ['collections/a', 2],
      ['collections/b', 1],
    ]);
  });

  it('does not count bundles that are archived or concepts', async () => {
    const { site } = await siteOf({
      'essays/x': {},
      'collections/a': { status: 'archief', parts: [{ title: 'Deel', items: ['essays/x'] }] },
      'collections/b': { status: 'concept', parts: [{ title: 'Deel', items: ['essays/x'] }] },
    });
    expect(site.memberships.size).toBe(0);
  });
});
