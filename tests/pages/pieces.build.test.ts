import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow } from '../html.ts';
import { filesBelow } from '../scratch.ts';

const pieces = '.kader, .citaat, .tabel, .figuur, .verwijzing, .prose pre, .prose blockquote, .entry-image';

describe('the styles of what a text has besides running text', async () => {
  const files = await filesBelow(distFolder());
  const pages = await htmlBelow(distFolder());
  const sheets = new Set(
    [...files].flatMap(([path, bytes]) =>
      path.endsWith('.css') && new TextDecoder().decode(bytes).includes('.kader-let-op') ? [`/${path}`] : [],
    ),
  );
  const asks = (page: (typeof pages)[number]): boolean =>
    page.all('link[rel="stylesheet"]', 'href').some((href) => sheets.has(href));

  it('are on every page that has such a piece', () => {
    const having = pages.filter((page) => page.has(pieces));
    expect(having.length).toBeGreaterThan(10);
    expect(having.filter((page) => !asks(page)).map(({ address }) => address)).toEqual([]);
  });

  it('are not on lists, nor on most essays and cases', () => {
    const texts = pages.filter(({ address }) => /^\/(essays|praktijkvoorbeelden)\//.test(address));
    expect(texts.filter((page) => !asks(page)).length).toBeGreaterThan(texts.length / 2);
  });
});
