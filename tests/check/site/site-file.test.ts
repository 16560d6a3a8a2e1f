import { expect, it } from 'vitest';
import { siteOf } from '../../content.ts';

it('refuses a second file that describes the site', async () => {
  const { findings } = await siteOf({ 'site/site': {}, 'site/tweede': {} });
  expect(findings).toEqual([
    {
      code: 'site-file',
      level: 'error',
      file: 'content/site/tweede.mdx',
      line: 2,
      column: 1,
      message: 'Er is maar een bestand dat de site beschrijft: content/site/site.mdx.',
      cure: 'Haal dit bestand weg.',
    },
  ]);
});

it('takes one', async () => {
  expect((await siteOf({ 'site/site': {} })).findings).toEqual([]);
});
