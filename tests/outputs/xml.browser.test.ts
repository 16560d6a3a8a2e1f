import { describe, expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { filesBelow } from '../scratch.ts';
import { sites } from '../sites.ts';

interface Feed {
  readonly path: string;
  /** What a strict parser has against it. */
  readonly error: string | undefined;
  readonly root: string;
  /** Children of the feed, and of each of its entries: name and text. */
  readonly feed: readonly (readonly [string, string])[];
  readonly entries: readonly (readonly (readonly [string, string])[])[];
}

describe.each(sites)('$name', ({ which, origin }) => {
  inBrowser('has well-formed XML, and in feeds all that Atom requires, newest first', async ({ page }) => {
    const files = [...(await filesBelow(distFolder(which)))].filter(([path]) => path.endsWith('.xml'));
    const texts = files.map(([path, bytes]): [string, string] => [path, new TextDecoder().decode(bytes)]);
    const feeds: Feed[] = await page.evaluate(
      (all) =>
        all.map(([path, text]) => {
          const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
          const children = (element: Element): [string, string][] =>
            [...element.children].map((child) => [child.localName, child.textContent]);
          return {
            path,
            error:
              root.querySelector('parsererror')?.textContent ??
              (root.localName === 'parsererror' ? root.textContent : undefined),
            root: `{${root.namespaceURI ?? ''}}${root.localName}`,
            feed: children(root),
            entries: [...root.children].filter(({ localName }) => localName === 'entry').map(children),
          };
        }),
      texts,
    );
    const atom = feeds.filter(({ path }) => path.startsWith('feeds/'));
    const value = (items: readonly (readonly [string, string])[], name: string): string =>
      items.find(([key]) => key === name)?.[1] ?? '';
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

    expect(feeds.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(new Set(feeds.map(({ root }) => root))).toEqual(
      new Set([
        '{http://www.w3.org/2005/Atom}feed',
        '{http://www.sitemaps.org/schemas/sitemap/0.9}urlset',
        '{http://www.sitemaps.org/schemas/sitemap/0.9}sitemapindex',
      ]),
    );
    for (const { path, feed, entries } of atom) {
      const moments = entries.map((entry) => value(entry, 'updated'));
      const ids = entries.map((entry) => value(entry, 'id'));
      expect([
        path,
        value(feed, 'id').startsWith(origin),
        value(feed, 'title') !== '',
        instant.test(value(feed, 'updated')),
        value(feed, 'author') !== '',
      ]).toEqual([path, true, true, true, true]);
      expect(moments.every((moment) => instant.test(moment))).toBe(true);
      expect(moments).toEqual([...moments].sort().reverse());
      expect(ids.every((id) => id.startsWith(origin)) && new Set(ids).size === ids.length).toBe(true);
      expect(
        entries.filter(
          (entry) =>
            value(entry, 'title') === '' || value(entry, 'summary') === '' || !entry.some(([name]) => name === 'link'),
        ),
      ).toEqual([]);
    }
    expect(atom.some(({ entries }) => entries.length > 5)).toBe(true);
  });
});
