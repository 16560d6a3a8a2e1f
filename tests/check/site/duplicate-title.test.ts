import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const found = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings
    .filter(({ code }) => code === 'duplicate-title')
    .map(({ level, file, line, message }) => ({ level, file, line, message }));

it('warns in the newer of two pages with one title', async () => {
  expect(
    await found({
      'essays/a': { title: 'Koffie aan  tafel', date: '2024' },
      'essays/b': { title: 'koffie aan tafel', date: '2026' },
    }),
  ).toEqual([
    {
      level: 'warning',
      file: 'content/essays/b.mdx',
      line: 2,
      message: 'Er is al een pagina met deze titel: essays/a.',
    },
  ]);
  expect(
    await found({ 'practices/a': { title: 'Koffie' }, 'essays/b': { title: 'Koffie', date: '2026' } }),
  ).toMatchObject([{ file: 'content/essays/b.mdx' }]);
});

it('warns in the later one of the listing when neither is newer', async () => {
  expect(await found({ 'wiki/a': { title: 'Koffie' }, 'wiki/b': { title: 'Koffie' } })).toMatchObject([
    { file: 'content/wiki/b.mdx' },
  ]);
});

it('takes pages with titles of their own, and what has no page', async () => {
  expect(
    await found({
      'wiki/a': { title: 'Koffie' },
      'wiki/b': { title: 'Thee' },
      'wiki/c': { title: 'Koffie', status: 'concept' },
      'site/site': { title: 'Koffie' },
    }),
  ).toEqual([]);
});
