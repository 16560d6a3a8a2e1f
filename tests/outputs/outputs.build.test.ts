import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow, unescape, type Html } from '../html.ts';
import { filesBelow } from '../scratch.ts';
import { filledDocument, filledImage } from '../filled.ts';
import { sites } from '../sites.ts';

describe.each(sites)('$name', async ({ which, base, origin }) => {
  const folder = distFolder(which);
  const files = await filesBelow(folder);
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  /** Pages of entries: those with a twin in Markdown. */
  const entries = (await htmlBelow(folder)).filter((page) => page.has('link[type="text/markdown"]'));

  it('has a text in Markdown beside each page of an entry, with all links resolved', () => {
    const wrong = entries.filter((page) => {
      const path = page.path.replace(/html$/, 'md');
      const [link] = page.all('link[type="text/markdown"]', 'href');
      return link !== `${base}${path}` || !files.has(path) || withoutCode(text(path)).includes('[[');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(entries.length).toBe([...files.keys()].filter((path) => path.endsWith('index.md')).length);
  });

  it('links in Markdown only to files that are there', () => {
    const broken = entries.flatMap(({ path }) => {
      const markdown = withoutCode(text(path.replace(/html$/, 'md')));
      const links = [...markdown.matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map(([, link = '']) => link);
      return links
        .filter((link) => (!link.includes(':') && !link.startsWith('#')) || (link.startsWith(origin) && !exists(link)))
        .map((link) => `${path}: ${link}`);
    });
    expect(broken).toEqual([]);
  });

  it('says on each page of an entry what it is, in JSON-LD', () => {
    const wrong = entries.filter((page) => {
      const [data, ...more] = jsonLdOf(page);
      const address = `${origin}${base}${page.address.slice(1)}`;
      const isThere =
        typeof data?.['@type'] === 'string' &&
        typeof data['@id'] === 'string' &&
        typeof data['name'] === 'string' &&
        data['name'] !== '';
      // Of an organisation the address is its own website.
      const isHere =
        data?.['url'] === address || (/^https?:/.test(String(data?.['url'])) && data?.['mainEntityOfPage'] === address);
      return more.length > 0 || !isThere || !isHere || !String(data['@id']).startsWith(`${address}#`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(entries.length).toBeGreaterThan(20);
  });

  it('has feeds whose links lead to pages that are there', () => {
    const feeds = [...files.keys()].filter((path) => path.startsWith('feeds/'));
    const broken = feeds.flatMap((path) =>
      [...text(path).matchAll(/<link [^>]*?href="([^"]+)"/g)]
        .map(([, link = '']) => unescape(link))
        .filter((link) => !exists(link)),
    );
    expect(feeds.length).toBeGreaterThan(11);
    expect(broken).toEqual([]);
  });

  it('names on its pages only feeds that are there', () => {
    const named = new Set(entries.flatMap((page) => page.all('link[type="application/atom+xml"]', 'href')));
    expect([...named].filter((address) => !files.has(address.slice(base.length)))).toEqual([]);
    expect(named.size).toBeGreaterThan(10);
  });

  it('names on its pages only images that are there, and one for each page that is passed on', () => {
    const named = entries.flatMap((page) => page.all('meta[property="og:image"]', 'content'));
    expect(named.filter((address) => !exists(unescape(address)))).toEqual([]);
    const made = [...files.keys()].filter((path) => path.startsWith('beeld/'));
    expect(made.filter((path) => !named.includes(`${origin}${base}${path}`))).toEqual([]);
    expect(made.length).toBeGreaterThan(4);
  });

  function exists(address: string): boolean {
    if (!address.startsWith(`${origin}${base}`)) return false;
    const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
    return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  }
});

it('images and documents of the content are there, as they were', async () => {
  const files = await filesBelow(distFolder('whole'));
  expect(new TextDecoder().decode(files.get(`media/${filledDocument}`))).toBe('%PDF-1.4\n%%EOF\n');
  expect(files.has(`media/${filledImage}`)).toBe(true);
});

/** Markdown without fenced code and code spans, whose brackets are not ours. */
const withoutCode = (markdown: string): string =>
  markdown.replace(/^(```|~~~)[^]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

function jsonLdOf(page: Html): Record<string, unknown>[] {
  const scripts = [...page.text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
  return scripts.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
}
