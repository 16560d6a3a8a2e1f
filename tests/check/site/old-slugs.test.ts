import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const slugs = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings
    .filter(({ code }) => code === 'duplicate-slug')
    .map(({ file, line, column, message, cure }) => [file, line, column, message, cure]);

it('refuses the address of a page that exists', async () => {
  const { findings } = await siteOf({ 'wiki/a': { oldSlugs: ['x', 'b'] }, 'wiki/b': { status: 'concept' } });
  expect(findings.filter(({ code }) => code === 'duplicate-slug')).toEqual([
    {
      code: 'duplicate-slug',
      level: 'error',
      file: 'content/wiki/a.mdx',
      line: 5,
      column: 16,
      message: 'Het oude adres "b" is het adres van een bestaande pagina.',
      cure: 'Haal het hier weg, of hernoem wiki/b.',
    },
  ]);
});

it('refuses an old address that belongs to another page', async () => {
  expect(await slugs({ 'wiki/a': { oldSlugs: ['x'] }, 'wiki/b': { oldSlugs: ['x'] } })).toEqual([
    ['content/wiki/b.mdx', 5, 12, 'Het oude adres "x" hoort al bij wiki/a.', 'Laat het bij een van de twee staan.'],
  ]);
});

it('takes old addresses nobody else has, and equal ones of other types', async () => {
  expect(await slugs({ 'wiki/a': { oldSlugs: ['x', 'c'] }, 'essays/b': { oldSlugs: ['x'] }, 'essays/c': {} })).toEqual(
    [],
  );
});
