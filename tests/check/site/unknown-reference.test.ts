import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/run.ts';
import { brokenName } from '../../../src/read/parse.ts';
import { siteOf, type Fields } from '../../content.ts';

const unknown = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings
    .filter(({ code }) => code === 'unknown-reference')
    .map(({ message, cure }) => [message, cure]);

it('refuses a relation that points at nothing', async () => {
  const { findings } = await siteOf({ 'essays/a': { authors: ['jan', 'piet'] }, 'pioneers/piet': {} });
  expect(findings.filter(({ code }) => code === 'unknown-reference')).toEqual([
    {
      code: 'unknown-reference',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 11,
      message: '"jan" (Geschreven door) bestaat niet bij pioniers.',
      cure: 'Verbeter de naam, of maak de pagina eerst aan.',
    },
  ]);
});

it('says which was probably meant, in the form the relation takes', async () => {
  expect(
    await unknown({
      'essays/a': { authors: ['jan-jansn'], related: ['wiki/burgerberaat'] },
      'pioneers/jan-jansen': {},
      'wiki/burgerberaad': {},
    }),
  ).toEqual([
    ['"jan-jansn" (Geschreven door) bestaat niet bij pioniers.', 'Bedoel je "jan-jansen"?'],
    ['"wiki/burgerberaat" (Zie ook) bestaat niet.', 'Bedoel je "wiki/burgerberaad"?'],
  ]);
});

it('knows a page by its other name and its old name', async () => {
  const pages = {
    'pioneers/fatima-el-idrissi': { title: 'Fatima el Idrissi', aliases: ['Fatima'], oldSlugs: ['f-el-idrissi'] },
    'practices/koffietafel': { title: 'Koffietafel op de stoep' },
    'wiki/koffietafel': {},
  };
  for (const author of ['fatima', 'f-el-idrissi'])
    expect(await unknown({ ...pages, 'essays/a': { authors: [author] } })).toMatchObject([
      [expect.anything(), 'Bedoel je "fatima-el-idrissi"?'],
    ]);
});

it('refuses an entry of a type the relation does not take', async () => {
  expect(await unknown({ 'collections/a': { parts: [{ title: 'Deel', items: ['wiki/b'] }] }, 'wiki/b': {} })).toEqual([
    [
      '"wiki/b" (Stukken) bestaat niet bij essays, praktijkvoorbeelden of werkwijzen.',
      'Verbeter de naam, of maak de pagina eerst aan.',
    ],
  ]);
});

it('says it once when the other file is broken: that file has its own finding', async () => {
  const { site, entries, findings } = await siteOf({ 'essays/a': { authors: ['jan'] } });
  expect(findings.map(({ code }) => code)).toContain('unknown-reference');
  const broken = brokenName('content/pioneers/jan.mdx');
  if (!broken) throw new Error('This is the name of a file.');
  expect(checkSite({ site, all: entries, broken: [broken] }).map(({ code }) => code)).not.toContain(
    'unknown-reference',
  );
});

it('stops guessing after two hundred mistakes', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 25 }, (_, i) => [
      `wiki/a${String(i).padStart(2, '0')}`,
      {
        related: Array.from({ length: 9 }, (_unused, j) => `wiki/burgerberaa${'abcdefghi'[j] ?? ''}${String(i % 10)}`),
      },
    ]),
  );
  const found = (await unknown({ ...many, 'wiki/burgerberaad': {} })) as string[][];
  expect(found).toHaveLength(225);
  expect(found.filter(([, cure]) => cure?.startsWith('Bedoel'))).toHaveLength(200);
});

it('takes relations to entries that are there', async () => {
  expect(
    await unknown({
      'essays/a': { authors: ['jan'], related: ['pioneers/jan'] },
      'pioneers/jan': { status: 'archief' },
    }),
  ).toEqual([]);
});
