import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const reserved = async (entries: Readonly<Record<string, Fields>>): Promise<unknown> =>
  (await siteOf(entries)).findings.filter(({ code }) => code === 'reserved-slug').map(({ file }) => file);

it('refuses a page that would take the address of a list', async () => {
  const { findings } = await siteOf({ 'pages/essays': {} });
  expect(findings.filter(({ code }) => code === 'reserved-slug')).toEqual([
    {
      code: 'reserved-slug',
      level: 'error',
      file: 'content/pages/essays.mdx',
      line: 2,
      column: 1,
      message: 'De naam "essays" is bezet door een vaste pagina van de site.',
      cure: 'Geef het bestand een andere naam.',
    },
  ]);
});

it.each([
  'pages/zoeken',
  'pages/api',
  'pages/plaatsen',
  'pages/mijn-map',
  'pages/en',
  'pages/praktijkvoorbeelden',
  'essays/pagina',
  'essays/op-titel',
  'essays/index',
  'essays/thema',
  'essays/soort',
  'cases/afloop',
  'essays/feeds',
  'practices/kiezen',
])('refuses %s', async (id) => {
  expect(await reserved({ [id]: {} })).toEqual([`content/${id}.mdx`]);
});

it('refuses a concept as well: it is published one day', async () => {
  expect(await reserved({ 'essays/pagina': { status: 'concept' } })).toHaveLength(1);
});

it('takes names that are reserved elsewhere', async () => {
  expect(
    await reserved({
      'essays/zoeken': {},
      'essays/afloop': {},
      'essays/kiezen': {},
      'pages/thema': {},
      'pages/over': {},
      'reactions/pagina': { to: 'essays/zoeken' },
      'site/index': {},
    }),
  ).toEqual([]);
});

it('refuses an old address that is the address of a list: the redirect would stand in its place', async () => {
  const { findings } = await siteOf({
    'pages/colofon': { oldSlugs: ['oud', 'essays'] },
    'essays/aap': { oldSlugs: ['op-titel'] },
  });
  expect(findings.filter(({ code }) => code === 'reserved-slug').map(({ file, message }) => [file, message])).toEqual([
    ['content/essays/aap.mdx', 'Het oude adres "op-titel" is van een vaste pagina van de site.'],
    ['content/pages/colofon.mdx', 'Het oude adres "essays" is van een vaste pagina van de site.'],
  ]);
});
