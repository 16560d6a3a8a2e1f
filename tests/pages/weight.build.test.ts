import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow } from '../html.ts';
import { filesBelow } from '../scratch.ts';

/** Bytes that a reader of one article downloads, packed (brotli): at most 15 kB of HTML and CSS. */
const limit = 15_000;
/** All of it but the text, which may be as long as it needs to be. */
const limitWithoutText = 13_500;

describe('the weight of a page', async () => {
  const files = await filesBelow(distFolder());
  const pages = await htmlBelow(distFolder());
  const weigh = (path: string): number => brotliCompressSync(files.get(path) ?? new Uint8Array()).length;
  const weightOf = (page: (typeof pages)[number]): number =>
    page.all('link[rel="stylesheet"]', 'href').reduce((sum, href) => sum + weigh(href.slice(1)), weigh(page.path));
  const textWeightOf = (page: (typeof pages)[number]): number =>
    brotliCompressSync(
      page.root
        .querySelectorAll('.prose, .position')
        .map(({ textContent }) => textContent)
        .join(''),
    ).length;
  const lists = ['essays', 'praktijkvoorbeelden', 'werkwijzen', 'vraagstukken', 'initiatieven', 'bundels'];
  /** Pages of entries in a list. */
  const entriesOf = (list: string): (typeof pages)[number][] =>
    pages.filter((page) => page.address.startsWith(`/${list}/`) && page.has('link[type="text/markdown"]'));
  const heavierThan = (most: number, list: string, weigh: (page: (typeof pages)[number]) => number): string[] =>
    entriesOf(list).flatMap((page) => (weigh(page) > most ? [`${page.path}: ${String(weigh(page))}`] : []));

  it.each(lists)('is at most 15 kB of HTML and CSS, in %s', (list) => {
    expect(entriesOf(list).length).toBeGreaterThan(0);
    expect(Math.min(...entriesOf(list).map(weightOf))).toBeGreaterThan(6_000);
    expect(heavierThan(limit, list, weightOf)).toEqual([]);
  });

  it.each(lists)('is at most 13.5 kB without the text itself, in %s', (list) => {
    expect(heavierThan(limitWithoutText, list, (page) => weightOf(page) - textWeightOf(page))).toEqual([]);
  });

  it('is at most 6 kB of script, which waits until the page is there', () => {
    const [script = ''] = entriesOf('essays')[0]?.all('script[type="module"]', 'src') ?? [];
    expect(weigh(script.slice(1))).toBeGreaterThan(1_000);
    expect(weigh(script.slice(1))).toBeLessThanOrEqual(6_000);
  });

  it.each(lists)('waits for at most four files, itself among them, in %s', (list) => {
    // Not for fonts: until they are there, the text stands in a typeface of the reader.
    const most = Math.max(...entriesOf(list).map((page) => page.all('link[rel="stylesheet"]', 'href').length));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
  });
});

it('no page asks for a token of NL Design System any more', async () => {
  const sheets = [...(await filesBelow(distFolder()))].filter(([path]) => path.endsWith('.css'));
  const asking = sheets.filter(([, bytes]) => new TextDecoder().decode(bytes).includes('--nl-')).map(([path]) => path);
  expect(sheets.length).toBeGreaterThan(5);
  expect(asking).toEqual([]);
});
