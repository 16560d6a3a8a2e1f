import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow, isRedirect, type Html } from '../html.ts';
import { filesBelow } from '../scratch.ts';
import { sites } from '../sites.ts';

const linking = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['source', 'srcset'],
] as const;

/** A `srcset` names more than one: `/a-480.webp 480w, /a-800.webp 800w`. */
function addressesIn(attribute: string, value: string): readonly string[] {
  return attribute === 'srcset' ? value.split(',').map((choice) => choice.trim().split(/\s/)[0] ?? '') : [value];
}

interface Site {
  readonly pages: readonly Html[];
  readonly paths: ReadonlySet<string>;
  /** Anchors by address. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

describe.each(sites)('$name', async ({ which, base, origin }) => {
  const site = await siteAt(distFolder(which));
  const real = site.pages.filter((page) => page.path !== '404.html' && !isRedirect(page));
  /** Pages for one reader only, which search engines must not keep. */
  const isTool = (page: Html): boolean => page.address === '/mijn-map/';
  /** The address within the site of a link on a page, with its anchor; undefined when it leads elsewhere. */
  const within = (link: string, from: Html): { path: string; anchor: string } | undefined => {
    const url = new URL(link, `${origin}${base}${from.address.slice(1)}`);
    if (url.origin !== origin) return undefined;
    return { path: decodeURIComponent(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
  };
  const inside = (path: string): string => `/${path.slice(base.length)}`;

  it('has pages to look at', () => {
    expect(real.length).toBeGreaterThan(100);
  });

  it('links only to files that are there', () => {
    const broken = site.pages.flatMap((page) =>
      linking.flatMap(([element, attribute]) =>
        page.all(element, attribute).flatMap((value) => addressesIn(attribute, value)).filter((link) => {
          const to = within(link, page);
          return to !== undefined && !(to.path.startsWith(base) && site.paths.has(inside(to.path)));
        }).map((link) => `${page.path}: ${link}`),
      ),
    ); // prettier-ignore
    expect(broken).toEqual([]);
  });

  it('links only to anchors that are there', () => {
    const lost = site.pages.flatMap((page) =>
      page.all('a', 'href').filter((link) => {
        const to = within(link, page);
        return to !== undefined && to.anchor !== '' && !site.anchors.get(inside(to.path))?.has(to.anchor);
      }).map((link) => `${page.path}: ${link}`),
    ); // prettier-ignore
    expect(lost).toEqual([]);
  });

  it('has every anchor once on a page', () => {
    const double = site.pages.flatMap((page) => {
      const ids = page.all('[id]', 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}: ${id}`);
    });
    expect(double).toEqual([]);
  });

  it('can be reached from the home page by links, all of it', () => {
    const byAddress = new Map(site.pages.map((page) => [page.address, page]));
    const reached = new Set(['/']);
    for (const address of reached) {
      const page = byAddress.get(address);
      for (const link of page?.all('a', 'href') ?? []) {
        const to = page && within(link, page);
        if (to && byAddress.has(inside(to.path))) reached.add(inside(to.path));
      }
    }
    expect(real.filter(({ address }) => !reached.has(address)).map(({ address }) => address)).toEqual([]);
    expect(
      site.pages.filter((page) => isRedirect(page) && reached.has(page.address)).map(({ address }) => address),
    ).toEqual([]);
  });

  it('has every page in the sitemap, and nothing else', async () => {
    const files = await filesBelow(distFolder(which));
    const text = (path: string): string => new TextDecoder().decode(files.get(path));
    const locations = (path: string): string[] =>
      [...text(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    const maps = locations('sitemap-index.xml').map((address) => address.slice(`${origin}${base}`.length));
    const listed = maps.flatMap(locations);
    expect([...listed].sort()).toEqual(
      real
        .filter((page) => !isTool(page))
        .map(({ address }) => `${origin}${base}${address.slice(1)}`)
        .sort(),
    );
    expect(text('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
  });

  it('says on each page its own complete address, except on pages that search engines must not keep', () => {
    const wrong = site.pages.filter((page) => {
      const canonical = page.all('link[rel="canonical"]', 'href');
      const noIndex = page.has('meta[name="robots"][content="noindex"]');
      if (isRedirect(page))
        return !noIndex || !real.some(({ address }) => canonical[0] === `${origin}${base}${address.slice(1)}`);
      if (page.path === '404.html' || isTool(page)) return !noIndex || canonical.length > 0;
      return noIndex || canonical.length !== 1 || canonical[0] !== `${origin}${base}${page.address.slice(1)}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('loads nothing from elsewhere', async () => {
    const elsewhere = /^(?:[a-z]+:)?\/\//i;
    const loaded = site.pages.flatMap((page) =>
      [...page.all('[src]', 'src'), ...page.all('[srcset]', 'srcset').flatMap((value) => addressesIn('srcset', value)), ...page.all('link[rel="stylesheet"]', 'href'), ...page.all('link[rel="preload"]', 'href'), ...page.all('link[rel="icon"]', 'href')]
        .filter((address) => elsewhere.test(address))
        .map((address) => `${page.path}: ${address}`),
    ); // prettier-ignore
    const styles = [...(await filesBelow(distFolder(which)))].filter(([path]) => path.endsWith('.css'));
    const imported = styles
      .filter(([, bytes]) => /@import|url\(\s*['"]?(?:[a-z]+:)?\/\//i.test(new TextDecoder().decode(bytes)))
      .map(([path]) => path);
    expect(styles.length).toBeGreaterThan(0);
    expect([...loaded, ...imported]).toEqual([]);
  });

  it('runs one script, and two pages a second, which wait and are its own; no element has a handler', () => {
    const wrong = site.pages.filter((page) => {
      const scripts = page.root
        .querySelectorAll('script')
        .filter((script) => script.getAttributeValue('type') !== 'application/ld+json');
      const isOurs = scripts.every(
        (script) =>
          script.getAttributeValue('type') === 'module' &&
          script.getAttributeValue('src')?.startsWith(base) === true &&
          script.textContent.trim() === '',
      );
      const handlers = page.root
        .querySelectorAll('*')
        .filter((element) => element.attributes.some(({ key }) => /^on/i.test(key)));
      return (
        scripts.length !==
          (isRedirect(page) ? 0 : ['/werkwijzen/kiezen/', '/zoeken/'].includes(page.address) ? 2 : 1) ||
        !isOurs ||
        handlers.length > 0 ||
        /javascript:/i.test(page.text)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect([...site.paths].filter((path) => /\.m?js$/.test(path) && !path.startsWith('/_astro/'))).toEqual([
      '/zoeken/index/pagefind.js',
    ]);
  });

  it('says that it is Dutch', () => {
    expect(site.pages.filter((page) => page.all('html', 'lang')[0] !== 'nl').map(({ path }) => path)).toEqual([]);
  });

  it('has one main heading and a description on each page, and a title no other page has', () => {
    const wrong = real.filter(
      (page) => page.root.querySelectorAll('h1').length !== 1 || !page.all('meta[name="description"]', 'content')[0],
    );
    const titles = real.map((page) => page.root.querySelector('title')?.textContent ?? '');
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('shows no concept, in no file', async () => {
    const files = [...(await filesBelow(distFolder(which)))].filter(([path]) => /\.(?:html|xml|md|txt)$/.test(path));
    const secret = /geheim concept|dit mag niemand lezen/i;
    expect(files.filter(([, bytes]) => secret.test(new TextDecoder().decode(bytes))).map(([path]) => path)).toEqual([]);
    expect(existsSync(join(distFolder(which), 'essays', 'concept'))).toBe(false);
  });
});

async function siteAt(folder: string): Promise<Site> {
  const pages = await htmlBelow(folder);
  const paths = new Set(
    [...(await filesBelow(folder)).keys()].map((path) => `/${path}`.replace(/\/index\.html$/, '/')),
  );
  return { pages, paths, anchors: new Map(pages.map((page) => [page.address, new Set(page.all('[id]', 'id'))])) };
}
