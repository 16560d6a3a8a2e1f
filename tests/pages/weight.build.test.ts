import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow } from '../html.ts';
import { filesBelow } from '../scratch.ts';

/** Bytes that a reader of one article downloads: `look.md` promises at most 15 kB of HTML and CSS. */
const limit = 15_000;

describe('the weight of a page', async () => {
  const files = await filesBelow(distFolder());
  const pages = await htmlBelow(distFolder());
  const weigh = (path: string): number => brotliCompressSync(files.get(path) ?? new Uint8Array()).length;
  const weightOf = (page: (typeof pages)[number]): number =>
    page.all('link[rel="stylesheet"]', 'href').reduce((sum, href) => sum + weigh(href.slice(1)), weigh(page.path));
  /** The heaviest page of an entry in a list. */
  const heaviest = (list: string): { page: (typeof pages)[number]; weight: number } | undefined =>
    pages
      .filter((page) => page.address.startsWith(`/${list}/`) && page.has('link[type="text/markdown"]'))
      .map((page) => ({ page, weight: weightOf(page) }))
      .sort((a, b) => b.weight - a.weight)[0];

  it.each(['essays', 'praktijkvoorbeelden'])('is at most 15 kB of HTML and CSS for the heaviest of %s', (list) => {
    const { page, weight } = heaviest(list) ?? {};
    expect(page?.all('link[rel="stylesheet"]', 'href').length).toBeGreaterThan(0);
    expect(weight).toBeGreaterThan(3_000);
    expect(weight).toBeLessThanOrEqual(limit);
  });

  it('is at most 6 kB of script, which waits until the page is there', () => {
    const [script = ''] = heaviest('essays')?.page.all('script[type="module"]', 'src') ?? [];
    expect(weigh(script.slice(1))).toBeGreaterThan(1_000);
    expect(weigh(script.slice(1))).toBeLessThanOrEqual(6_000);
  });

  it.each(['essays', 'praktijkvoorbeelden'])('waits for at most four files, in %s', (list) => {
    // Not for fonts: until they are there, the text stands in a typeface of the reader.
    const blocking = heaviest(list)?.page.all('link[rel="stylesheet"]', 'href') ?? [];
    expect(blocking.length).toBeLessThanOrEqual(3);
  });
});
