import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/run.ts';
import { siteOf } from '../../content.ts';

const pages = {
  'practices/koffie': {},
  'practices/later': { status: 'concept' },
  'themes/loting': {},
  'cases/proef': { themes: ['loting'], place: { name: 'Rotterdam' } },
  'cases/zonder': {},
  'pages/over': {},
  'pages/handleiding': { under: ['over'] },
};
const media = new Set(['rapport.pdf']);
const siteWith = (fields: Record<string, unknown>) => siteOf({ ...pages, 'site/site': fields }, { media });
const links = async (...hrefs: string[]): Promise<readonly (readonly [string, string])[]> =>
  (await siteWith({ menu: hrefs.map((href) => ({ label: 'x', href })) })).findings
    .filter(({ code }) => code === 'site-link')
    .map(({ message, cure }) => [message, cure]);

it.each(['menu', 'footer', 'questions'])('refuses a dead link in %s, on its line', async (list) => {
  const { findings } = await siteWith({ [list]: [{ label: 'x', href: '/iets/heel/anders/' }] });
  expect(findings.filter(({ file }) => file === 'content/site/site.mdx')).toEqual([
    {
      code: 'site-link',
      level: 'error',
      file: 'content/site/site.mdx',
      line: 10,
      column: expect.any(Number) as number,
      message: `De link "/iets/heel/anders/" in ${list} komt nergens uit.`,
      cure: 'Verbeter het adres, of haal de regel weg.',
    },
  ]);
});

it('says what was probably meant', async () => {
  expect(await links('/ovr/')).toEqual([
    ['De link "/ovr/" in menu komt nergens uit.', 'Bedoel je "/over/"? Verbeter het adres, of haal de regel weg.'],
  ]);
});

it.each([
  '/wiki/bestaatniet/', '/over/bestaatniet/', '/handleiding/', '/zoeken/', '/werkwijzen/koffie/meer/', '/plaatsen/nergens/',
  '/praktijkvoorbeelden/thema/onzin/', '/media/weg.pdf',
])('refuses %s', async (href) => {
  expect(await links(href)).toHaveLength(1);
}); // prettier-ignore

it('refuses a link to a concept, which has no page', async () => {
  expect(await links('/werkwijzen/later/')).toEqual([
    ['De pagina "/werkwijzen/later/" in menu is nog een concept.', 'Publiceer die pagina, of haal de regel weg.'],
  ]);
});

it('takes what a page or file answers, other sites, and what the rule about the site file refuses', async () => {
  expect(await links('/', '/over/', '/over/handleiding/', '/over/#kop', '/werkwijzen/', '/werkwijzen/koffie')).toEqual(
    [],
  );
  expect(await links('/werkwijzen/kiezen/', '/plaatsen/', '/plaatsen/rotterdam/', '/a-z/', '/archief/')).toEqual([]);
  expect(
    await links('/mijn-map/', '/praktijkvoorbeelden/thema/loting/', '/themas/loting/', '/feeds/alles.xml'),
  ).toEqual([]);
  expect(await links('/media/rapport.pdf', 'https://elders.example/x', '//elders.example', 'hoe', '/%zz/')).toEqual([]);
});

it('does not blame the menu for a page whose file is broken', async () => {
  const { site, entries } = await siteWith({
    menu: [
      { label: 'x', href: '/over/stuk/' },
      { label: 'y', href: '/media/stuk.png' },
    ],
  });
  const broken = [{ id: 'pages/stuk', slug: 'stuk', data: {} }] as never;
  const findings = checkSite({ site, all: entries, broken, brokenMedia: new Set(['stuk.png']) });
  expect(findings.filter(({ code }) => code === 'site-link')).toEqual([]);
});
