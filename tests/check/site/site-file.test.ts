import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/run.ts';
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
      message: 'Van deze soort is er maar een bestand: content/site/site.mdx.',
      cure: 'Haal dit bestand weg.',
    },
  ]);
});

it('takes one', async () => {
  expect((await siteOf({ 'site/site': {} })).findings).toEqual([]);
});

it.each([
  ['address', { address: 'https://proef.example/sub/map' }, 'Achter het adres van de site staat nog iets: /sub/map.'],
  ['basePath', { basePath: '/x"><script>alert(1)</script>/' }, 'Het pad "/x"><script>alert(1)</script>/" kan niet'],
  ['basePath', { basePath: 'https://proef.example/sub' }, 'kan niet in een adres staan'],
  ['basePath', { basePath: '../../x' }, 'kan niet in een adres staan'],
  ['menu', { menu: [{ label: 'Kwaad', href: 'javascript:alert(1)' }] }, 'is geen adres van een pagina'],
  ['questions', { questions: [{ label: 'Hoe?', href: 'hoe' }] }, 'is geen adres van een pagina'],
  ['footer', { footer: [{ label: 'Elders', href: '//elders.example' }] }, 'is geen adres van een pagina'],
])('refuses a wrong address in %s', async (_field, fields, message) => {
  const { findings } = await siteOf({ 'site/site': fields });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ code: 'site-file', level: 'error' });
  expect(findings[0]?.message).toContain(message);
});

it('takes addresses of the site and of others, and a path of two parts', async () => {
  const menu = [
    { label: 'Essays', href: '/essays/' },
    { label: 'Elders', href: 'https://elders.example/' },
  ];
  const { findings } = await siteOf({ 'site/site': { address: 'https://proef.example/', basePath: '/a/b-c/', menu } });
  expect(findings).toEqual([]);
});

it('names the themes there are when the one that was chosen is not among them', async () => {
  const { site, entries } = await siteOf({ 'site/site': { theme: 'Gemeente X' } });
  const themes = ['pioniers', 'provincie'];
  expect(checkSite({ site, all: entries, themes })).toMatchObject([
    {
      code: 'site-file',
      level: 'error',
      file: 'content/site/site.mdx',
      message: 'Er is geen vormgeving met de naam "Gemeente X".',
      cure: 'Kies pioniers of provincie, of maak src/styles/themes/gemeente-x.css.',
    },
  ]);
  expect(checkSite({ site, all: entries, themes: ['Gemeente X'] })).toEqual([]);
  // In a browser it is not known which themes there are.
  expect(checkSite({ site, all: entries })).toEqual([]);
});
