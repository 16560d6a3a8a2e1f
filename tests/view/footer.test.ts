import { describe, expect, it } from 'vitest';
import { footerOf } from '../../src/view/footer.ts';
import { stageOf } from '../stage.ts';

describe('the foot of every page', () => {
  it('names the types of which there is something, with their lists', async () => {
    const { kinds } = footerOf(await stageOf({ 'essays/aap': {}, 'wiki/noot': {} }));
    expect(kinds).toEqual([
      { type: 'essays', label: 'Essays', address: '/essays/' },
      { type: 'wiki', label: 'Wiki', address: '/wiki/' },
    ]);
  });

  it('leads to places, letters, archive and the folder of the reader in any site', async () => {
    const { ways } = footerOf(await stageOf({}));
    expect(ways.map(({ address }) => address)).toEqual(['/plaatsen/', '/a-z/', '/archief/', '/mijn-map/']);
  });

  it('leads to the page that helps to choose where there is something to choose from', async () => {
    const { ways } = footerOf(await stageOf({ 'practices/aap': {} }));
    expect(ways.map(({ address }) => address)).toContain('/werkwijzen/kiezen/');
  });

  it('says in which language a page about the site is, when that is another', async () => {
    const { service } = footerOf(
      await stageOf({
        'site/site': { footer: [{ label: 'Over', href: '/over/' }, { label: 'About', href: '/about/' }, { label: 'Elders', href: 'https://elders.example/' }] },
        'pages/over': {},
        'pages/about': { lang: 'en' },
      }),
    ); // prettier-ignore
    expect(service.map(({ address, lang }) => [address, lang])).toEqual([
      ['/over/', undefined],
      ['/about/', 'en'],
      ['https://elders.example/', undefined],
    ]);
  });

  it('stays the same when one more entry comes, so that no page is drawn again for it', async () => {
    const before = await stageOf({ 'essays/aap': { themes: ['loting'] }, 'themes/loting': {} });
    const after = await stageOf({
      'essays/aap': { themes: ['loting'] },
      'essays/noot': { themes: ['loting'] },
      'themes/loting': {},
    });
    expect(footerOf(after)).toEqual(footerOf(before));
  });
});
