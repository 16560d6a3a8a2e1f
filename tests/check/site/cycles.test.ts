import { describe, expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const cycles = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings
    .filter(({ code }) => code === 'cycle')
    .map(({ file, line, column, message }) => [file, line, column, message]);

it('refuses what comes back to where it began', async () => {
  const { findings } = await siteOf({
    'wiki/a': { broader: ['b'] },
    'wiki/b': { broader: ['c'] },
    'wiki/c': { broader: ['a'] },
  });
  expect(findings.filter(({ code }) => code === 'cycle')).toEqual([
    {
      code: 'cycle',
      level: 'error',
      file: 'content/wiki/c.mdx',
      line: 5,
      column: 11,
      message: 'Dit verband loopt in een kring: "a" komt weer bij deze pagina uit.',
      cure: 'Haal een van de verbanden in de kring weg.',
    },
  ]);
});

describe('refuses', () => {
  it('a page that is part of itself', async () => {
    expect(await cycles({ 'cases/a': { partOf: 'a' } })).toEqual([
      ['content/cases/a.mdx', 6, 1, 'Dit verband loopt in een kring: "a" komt weer bij deze pagina uit.'],
    ]);
  });

  it('circles of successors and of themes', async () => {
    expect(
      await cycles({
        'initiatives/a': { successorOf: ['b'] },
        'initiatives/b': { successorOf: ['a'] },
        'themes/x': { broader: 'y' },
        'themes/y': { broader: 'x' },
      }),
    ).toHaveLength(2);
  });

  it('two circles apart, and a circle behind a tail', async () => {
    expect(
      await cycles({
        'wiki/a': { broader: ['b'] },
        'wiki/b': { broader: ['a'] },
        'wiki/c': { broader: ['d'] },
        'wiki/d': { broader: ['c'] },
        'wiki/z': { broader: ['a', 'c'] },
      }),
    ).toHaveLength(2);
  });
});

it('takes trees, diamonds and circles over different relations', async () => {
  expect(
    await cycles({
      'wiki/a': { broader: ['b', 'c'] },
      'wiki/b': { broader: ['d'] },
      'wiki/c': { broader: ['d'] },
      'wiki/d': {},
    }),
  ).toEqual([]);
  expect(await cycles({ 'initiatives/a': { successorOf: ['b'] }, 'initiatives/b': { partOf: ['a'] } })).toEqual([]);
  expect(await cycles({ 'wiki/a': { related: ['wiki/b'] }, 'wiki/b': { related: ['wiki/a'] } })).toEqual([]);
});

it('walks a chain of ten thousand without running out of stack', async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`wiki/w${String(i)}`, { broader: [`w${String((i + 1) % 10_000)}`] }]),
  );
  expect(await cycles(chain)).toHaveLength(1);
}, 60_000);
