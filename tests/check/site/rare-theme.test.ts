import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const rare = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings
    .filter(({ code }) => code === 'rare-theme')
    .map(({ file, message }) => [file, message]);

it('warns of a theme one page has', async () => {
  const { findings } = await siteOf({ 'themes/t': {}, 'essays/a': { themes: ['t'] } });
  expect(findings.filter(({ code }) => code === 'rare-theme')).toEqual([
    {
      code: 'rare-theme',
      level: 'warning',
      file: 'content/themes/t.mdx',
      line: 2,
      column: 1,
      message: 'Dit thema wordt maar een keer gebruikt.',
      cure: 'Geef meer pagina’s dit thema, of gebruik een breder thema.',
    },
  ]);
});

it('warns of a theme no page has, a link does not count', async () => {
  expect(await rare({ 'themes/t': {}, 'essays/a': { body: '[[t]]' } })).toEqual([
    ['content/themes/t.mdx', 'Dit thema wordt niet gebruikt.'],
  ]);
});

it('takes themes of two pages, themes with smaller themes, and archived themes', async () => {
  expect(await rare({ 'themes/t': {}, 'essays/a': { themes: ['t'] }, 'wiki/b': { themes: ['t'] } })).toEqual([]);
  expect(
    await rare({
      'themes/breed': {},
      'themes/smal': { broader: 'breed' },
      'essays/a': { themes: ['smal'] },
      'wiki/b': { themes: ['smal'] },
    }),
  ).toEqual([]);
  expect(await rare({ 'themes/t': { status: 'archief' } })).toEqual([]);
});
