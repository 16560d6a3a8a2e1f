import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const found = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings.filter(({ code }) => code === 'page-above').map(({ message }) => message);

it('takes pages under pages, each with its whole way up', async () => {
  expect(
    await found({
      'pages/meedoen': {},
      'pages/handleiding': { under: ['meedoen'] },
      'pages/lezen': { under: ['meedoen', 'handleiding'] },
    }),
  ).toEqual([]);
});

it('says which page is not there, and where that is written', async () => {
  const { findings } = await siteOf({ 'pages/lezen': { under: ['meedoen', 'handleiding'] }, 'pages/meedoen': {} });
  expect(findings.filter(({ code }) => code === 'page-above')).toEqual([
    {
      code: 'page-above',
      level: 'error',
      file: 'content/pages/lezen.mdx',
      line: 5,
      column: 19,
      message: 'Er is geen pagina /meedoen/handleiding/.',
      cure: 'Schrijf de bestandsnamen van de pagina’s boven deze, van buiten naar binnen.',
    },
  ]);
});

it.each([
  ['itself', ['lezen'], 'Er is geen pagina /lezen/.'],
  ['a list', ['essays'], 'Er is geen pagina /essays/.'],
  ['a page without its own way up', ['handleiding'], 'Er is geen pagina /handleiding/.'],
])('refuses a page under %s', async (_, under, message) => {
  const others = { 'pages/meedoen': {}, 'pages/handleiding': { under: ['meedoen'] } };
  expect(await found({ ...others, 'pages/lezen': { under } })).toEqual([message]);
});

it('refuses a page that readers see under one they do not', async () => {
  const concept = { status: 'concept' };
  expect(await found({ 'pages/meedoen': concept, 'pages/lezen': { under: ['meedoen'] } })).toEqual([
    'De pagina /meedoen/, waar deze onder staat, is nog een concept.',
  ]);
  expect(await found({ 'pages/meedoen': concept, 'pages/lezen': { ...concept, under: ['meedoen'] } })).toEqual([]);
});
