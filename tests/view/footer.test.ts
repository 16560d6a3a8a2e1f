import { describe, expect, it } from 'vitest';
import { footerOf } from '../../src/view/footer.ts';
import type { Fields } from '../content.ts';
import { stageOf } from '../stage.ts';

describe('the foot of every page', () => {
  it('names the types of which there is something, with their lists', async () => {
    const { kinds } = footerOf(await stageOf({ 'essays/aap': {}, 'wiki/noot': {} }));
    expect(kinds).toEqual([
      { type: 'essays', label: 'Essays', address: '/essays/' },
      { type: 'wiki', label: 'Wiki', address: '/wiki/' },
    ]);
  });

  it('names the eight themes most used, by title', async () => {
    const titles = ['Aal', 'Bij', 'Das', 'Eend', 'Fret', 'Gans', 'Haas', 'Ibis', 'Kat'];
    const themes = titles.map((title): [string, Fields] => [`themes/${title.toLowerCase()}`, { title }]);
    const used = titles.slice(1).map((title): [string, Fields] => [`essays/${title}`.toLowerCase(), { themes: [title.toLowerCase()] }]); // prettier-ignore
    const foot = footerOf(await stageOf(Object.fromEntries([...themes, ...used])));
    expect(foot.themes.map(({ label }) => label)).toEqual(titles.slice(1));
    expect(foot.themes[0]).toEqual({ label: 'Bij', address: '/themas/bij/' });
  });

  it('leads to places, letters and archive in any site', async () => {
    const { themes, ways } = footerOf(await stageOf({}));
    expect(themes).toEqual([]);
    expect(ways.map(({ address }) => address)).toEqual(['/plaatsen/', '/a-z/', '/archief/']);
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
