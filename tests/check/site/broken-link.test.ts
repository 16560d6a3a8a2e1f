import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/run.ts';
import { siteOf } from '../../content.ts';

const pages = {
  'practices/koffie': { title: 'Koffietafel', oldSlugs: ['thee'] },
  'practices/later': { status: 'concept' },
  'themes/loting': {},
  'cases/proef': { themes: ['loting'], place: { name: 'Rotterdam', province: 'zuid-holland' } },
  'cases/zonder': {},
  'pages/over': {},
  'pages/handleiding': { under: ['over'], oldSlugs: ['uitleg'] },
};
const media = new Set(['rapport.pdf', 'fotos/tafel.png']);
const links = async (body: string): Promise<readonly (readonly [string, string])[]> =>
  (await siteOf({ 'essays/a': { body }, ...pages }, { media })).findings
    .filter(({ code }) => code === 'broken-link')
    .map(({ message, cure }) => [message, cure]);

it('warns of a link to a page that is not there', async () => {
  const { findings } = await siteOf({ 'essays/a': { body: 'Zie [dit](/werkwijzen/bestaat-niet/).' } });
  expect(findings.filter(({ code }) => code === 'broken-link')).toEqual([
    {
      code: 'broken-link',
      level: 'warning',
      file: 'content/essays/a.mdx',
      line: 7,
      column: 5,
      message: 'De link naar "/werkwijzen/bestaat-niet/" komt nergens uit.',
      cure: 'Verbeter het adres, of schrijf [[titel van de pagina]].',
    },
  ]);
});

describe('says what was probably meant', () => {
  it.each([
    ['/werkwijzen/kofie/', '/werkwijzen/koffie/'],
    ['/Werkwijzen/Koffie/', '/werkwijzen/koffie/'],
    ['/essays/koffie/', '/werkwijzen/koffie/'],
    ['/koffie/', '/werkwijzen/koffie/'],
    ['koffie', '/werkwijzen/koffie/'],
    ['../../werkwijzen/kofie/', '/werkwijzen/koffie/'],
    ['werkwijzen/koffie/', '/werkwijzen/koffie/'],
    ['/werkwijze/', '/werkwijzen/'],
    ['/plaatsen/roterdam/', '/plaatsen/rotterdam/'],
    ['/ovr/', '/over/'],
    ['/over/handleidng/', '/over/handleiding/'],
    ['/handleiding/', '/over/handleiding/'],
    ['/media/raport.pdf', '/media/rapport.pdf'],
    ['/media/tafel.png', '/media/fotos/tafel.png'],
    ['rapport.pdf', '/media/rapport.pdf'],
    ['/proefsite/werkwijzen/koffie/', '/werkwijzen/koffie/'],
    ['/werkwijzen/koffie/?a=b#kop'.replace('koffie', 'kofie'), '/werkwijzen/koffie/'],
  ])('by %s', async (url, meant) => {
    expect(await links(`[x](${url})`)).toEqual([[`De link naar "${url}" komt nergens uit.`, `Bedoel je "${meant}"?`]]);
  });
});

it.each([
  ['/praktijkvoorbeelden/thema/onzin/', 'Verbeter het adres, of schrijf [[titel van de pagina]].'],
  ['/praktijkvoorbeelden/thema/', 'Verbeter het adres, of schrijf [[titel van de pagina]].'],
  ['/over/meer/', 'Verbeter het adres, of schrijf [[titel van de pagina]].'],
  ['/iets/heel/anders/', 'Verbeter het adres, of schrijf [[titel van de pagina]].'],
  ['/media/nergens-te-vinden.pdf', 'Zet het bestand in content/media/ en schrijf /media/ met de naam van het bestand.'],
])('warns of %s without a suggestion', async (url, cure) => {
  expect(await links(`[x](${url})`)).toEqual([[`De link naar "${url}" komt nergens uit.`, cure]]);
});

it('warns of a link to a concept', async () => {
  expect(await links('[x](/werkwijzen/later)')).toEqual([
    ['De pagina "/werkwijzen/later" is nog een concept.', 'Publiceer die pagina, of haal de link weg.'],
  ]);
});

it.each([
  '/', '#kop', '?q=a', '/werkwijzen/', '/werkwijzen', '/werkwijzen/koffie/', '/werkwijzen/koffie', '/werkwijzen/koffie/#hoe',
  '/werkwijzen/koffie/index.md', '/werkwijzen/koffie/verbonden/', '/werkwijzen/thee/', '/werkwijzen/op-titel/', '/werkwijzen/pagina/2/',
  '/praktijkvoorbeelden/thema/loting/', '/praktijkvoorbeelden/thema/loting/pagina/2/', '/themas/loting/', '/over/', '/over', '/over/handleiding/', '/over/handleiding', '/over/uitleg/', '/over/index.md',
  '/plaatsen/', '/plaatsen/rotterdam/', '/plaatsen/provincie-zuid-holland/', '/a-z/', '/a-z/k/', '/zoeken/?q=x', '/archief/',
  '/mijn-map/', '/werkwijzen/kiezen/',
  '/feeds/alles.xml', '/feeds/thema/loting.xml', '/api/v1/index.json', '/media/rapport.pdf', '/media/fotos/tafel.png', '/en/wiki/x/',
  '/bundels/x/x.epub', '/bijeenkomsten/agenda.ics', '/werkwijzen/praktijkkaarten.pdf', '/merk.svg', '/sitemap-index.xml',
  '../../werkwijzen/koffie/', 'https://voorbeeld.nl/x', '/%zz/',
])('takes %s', async (url) => {
  expect(await links(`[x](${url})`)).toEqual([]);
}); // prettier-ignore

it('leaves links that are wrong in form to the rule about those, and broken files to theirs', async () => {
  const { site, entries } = await siteOf({
    'essays/a': { body: '[x](/werkwijzen/stuk/) [y](/media/stuk.png)' },
    ...pages,
  });
  const broken = [{ id: 'practices/stuk', slug: 'stuk', data: {} }] as never;
  const brokenMedia = new Set(['stuk.png']);
  expect(checkSite({ site, all: entries, broken, brokenMedia }).filter(({ code }) => code === 'broken-link')).toEqual(
    [],
  );
});

it('cannot know where a link of a reaction begins, unless it begins at the root', async () => {
  const { findings } = await siteOf({
    'essays/a': {},
    'reactions/b': { to: 'essays/a', body: '[x](koffie) [y](/werkwijzen/kofie/)' },
    ...pages,
  });
  expect(findings.filter(({ code }) => code === 'broken-link')).toHaveLength(1);
});
