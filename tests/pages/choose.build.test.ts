import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow, type Html } from '../html.ts';
import { sites } from '../sites.ts';

describe.each(sites)('choosing a practice, in $name', async ({ which, base }) => {
  const pages = await htmlBelow(distFolder(which));
  const at = (address: string): Html | undefined => pages.find((page) => page.address === address);
  const page = at('/werkwijzen/kiezen/');

  it('has a page on which every practice stands, to be found by reading, but not what is made up', () => {
    const practices = pages.filter(
      (item) => /^\/werkwijzen\/[^/]+\/$/.test(item.address) && item.has('link[type="text/markdown"]'),
    );
    const found = new Set(page?.all('.choose-table tbody th a', 'href'));
    const absent = practices.filter(({ address }) => !found.has(`${base}${address.slice(1)}`));
    expect(absent.filter(({ text }) => !text.includes('Fictief voorbeeld')).map(({ path }) => path)).toEqual([]);
    expect(found.size).toBe(practices.length - absent.length);
    expect(found.size).toBeGreaterThan(0);
  });

  it('has a place on the page for each of the five questions, which the page leads to', () => {
    const ids = page?.all('.choose-groups section', 'id') ?? [];
    expect(ids).toEqual(['tijd_', 'mensen_', 'verdeeldheid_', 'moeilijkheid_', 'fase_']);
    expect(page?.all('.choose-self nav a', 'href')).toEqual([...ids, 'tabel_'].map((id) => `#${id}`));
  });

  it('is one step from the list of practices', () => {
    expect(at('/werkwijzen/')?.all('.list-guide a', 'href')).toEqual([`${base}werkwijzen/kiezen/`]);
  });

  it('has a script that only this page asks for', () => {
    const withScript = pages.filter((item) => item.has('.choose-form'));
    expect(withScript.map(({ address }) => address)).toEqual(['/werkwijzen/kiezen/']);
    expect(page?.all('script[type="module"]', 'src').filter((src) => src.includes('kiezen'))).toHaveLength(1);
  });
});
