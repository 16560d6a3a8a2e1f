import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/run.ts';
import { buildSite } from '../../../src/graph/build.ts';
import { noHistory } from '../../../src/history/history.ts';
import { files, read, siteOf, type Fields } from '../../content.ts';

const loose = async (code: string, entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings.filter((finding) => finding.code === code).map(({ file }) => file);

it('warns of a page nobody links to and that links to nothing', async () => {
  const rest = { level: 'warning', file: 'content/wiki/a.mdx', line: 2, column: 1 };
  expect((await siteOf({ 'wiki/a': {} })).findings).toEqual([
    {
      ...rest,
      code: 'mentioned-nowhere',
      message: 'Geen enkele andere pagina verwijst hiernaar.',
      cure: 'Noem deze pagina ergens waar zij de lezer verder helpt.',
    },
    {
      ...rest,
      code: 'refers-to-nothing',
      message: 'Deze pagina verwijst nergens naar, behalve naar thema’s.',
      cure: 'Leg een verband met een pagina die de lezer verder helpt.',
    },
  ]);
});

it('does not take a theme, a link to nowhere or to itself for a connection', async () => {
  const entries = { 'wiki/a': { themes: ['t'], body: '[[weg]] [[a]]' }, 'themes/t': {} };
  expect(await loose('mentioned-nowhere', entries)).toEqual(['content/wiki/a.mdx']);
  expect(await loose('refers-to-nothing', { ...entries, 'wiki/a': { themes: ['t'], body: '[[weg]]' } })).toEqual([
    'content/wiki/a.mdx',
  ]);
});

it('takes a link for a connection of both pages', async () => {
  expect(await loose('mentioned-nowhere', { 'wiki/a': { body: '[[b]]' }, 'wiki/b': {} })).toEqual([
    'content/wiki/a.mdx',
  ]);
  expect(await loose('refers-to-nothing', { 'wiki/a': { body: '[[b]]' }, 'wiki/b': {} })).toEqual([
    'content/wiki/b.mdx',
  ]);
});

it('says nothing about links of a text that cannot be read', async () => {
  const reading = await read(
    files({ 'wiki/a': { body: 'Zie {.' }, 'wiki/b': { body: '[[c#Kop]] [[a#Kop]]' }, 'wiki/c': {} }),
  );
  expect(reading.findings.map(({ level, file }) => [level, file])).toEqual([['error', 'content/wiki/a.mdx']]);
  const site = buildSite({ ...reading, history: noHistory });
  expect(checkSite({ site, all: reading.entries }).map(({ code, file }) => [code, file])).toEqual([
    ['lost-heading', 'content/wiki/b.mdx'],
    ['refers-to-nothing', 'content/wiki/c.mdx'],
  ]);
});

it('takes a reaction for a mention', async () => {
  expect(await loose('mentioned-nowhere', { 'wiki/a': {}, 'reactions/r': { to: 'wiki/a' } })).toEqual([]);
});

it('lets pages, themes, reactions and bundles stand alone', async () => {
  const entries = {
    'pages/a': {},
    'themes/b': {},
    'collections/c': {},
    'reactions/d': { to: 'pages/a' },
    'site/site': {},
  };
  expect(await loose('mentioned-nowhere', entries)).toEqual([]);
  expect(await loose('refers-to-nothing', entries)).toEqual([]);
});
