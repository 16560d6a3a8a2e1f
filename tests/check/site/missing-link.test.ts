import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const missing = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings
    .filter(({ code }) => code === 'missing-link')
    .map(({ message, cure }) => [message, cure]);

it('warns of a page that is still to be written', async () => {
  const { findings } = await siteOf({ 'essays/a': { body: 'Zie [[burgerpanel]].' } });
  expect(findings.filter(({ code }) => code === 'missing-link')).toEqual([
    {
      code: 'missing-link',
      level: 'warning',
      file: 'content/essays/a.mdx',
      line: 7,
      column: 5,
      message: 'De pagina "burgerpanel" bestaat niet.',
      cure: 'Verbeter de naam, of schrijf de pagina. Tot dan staat er "nog te schrijven".',
    },
  ]);
});

it('says which page was probably meant, by slug, id or title', async () => {
  const others = { 'wiki/burgerberaad': { title: 'Het grote burgerberaad' } };
  const cure = (meant: string): string => `Bedoel je "${meant}"? Anders staat er "nog te schrijven".`;
  expect(await missing({ 'essays/a': { body: '[[burgerberaat]]' }, ...others })).toEqual([
    ['De pagina "burgerberaat" bestaat niet.', cure('burgerberaad')],
  ]);
  expect(await missing({ 'essays/a': { body: '[[wiki/burgerbaraad]]' }, ...others })).toEqual([
    ['De pagina "wiki/burgerbaraad" bestaat niet.', cure('wiki/burgerberaad')],
  ]);
  expect(await missing({ 'essays/a': { body: '[[Het grote burgerberaat]]' }, ...others })).toEqual([
    ['De pagina "Het grote burgerberaat" bestaat niet.', cure('Het grote burgerberaad')],
  ]);
});

it('warns of a card of a page that is not there', async () => {
  expect(await missing({ 'essays/a': { body: '<Verwijzing id="wiki/nergens" />' } })).toMatchObject([
    ['De pagina "wiki/nergens" bestaat niet.', expect.any(String) as string],
  ]);
});

it('leaves relations, concepts and headings of the page itself to other rules', async () => {
  expect(
    await missing({ 'essays/a': { authors: ['weg'], body: '[[noot]] [[#weg]]' }, 'wiki/noot': { status: 'concept' } }),
  ).toEqual([]);
});

it('takes links that lead somewhere', async () => {
  expect(await missing({ 'essays/a': { body: '[[noot]]' }, 'wiki/noot': {} })).toEqual([]);
});

it('makes suggestions for the first two hundred names only, and for each name once', async () => {
  const body = Array.from({ length: 201 }, (_, index) => `[[burgerberaat${String(index)}]]`).join(' ');
  const cures = (await missing({
    'essays/a': { body: `${body} [[burgerberaat0]]` },
    'wiki/burgerberaad': {},
  })) as string[][];
  const suggested = cures.map(([, cure]) => cure?.startsWith('Bedoel je') === true);
  expect(suggested).toEqual([...Array.from({ length: 200 }, () => true), false, true]);
});
