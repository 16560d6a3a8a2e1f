import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow, unescape, type Html } from '../html.ts';

/** The text of a page as a reader sees it: a line for each block. */
function linesOf(page: Html): readonly string[] {
  const text = page.text
    .replace(/<(script|style|pre)\b[^]*?<\/\1>/g, '')
    .replace(/<\/?(?:a|span|strong|em|b|i|del|sup|code)\b[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<[^>]+>/g, '\n');
  return unescape(text).split('\n');
}

/** The formatter moves line ends about, and in HTML a line end is a space. */
describe('the space between words', async () => {
  const pages = await htmlBelow(distFolder('whole'));
  const textAt = (path: string): string =>
    pages
      .filter(({ address }) => address === path)
      .flatMap(linesOf)
      .join('\n');

  it('is never before a comma, a point or a closing bracket, nor after an opening one', () => {
    const wrong = pages.flatMap((page) =>
      linesOf(page)
        .filter((line) => / [,.;:)](?:\s|$)|\( /.test(line))
        .map((line) => `${page.path}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is not part of a link', () => {
    const wrong = pages.flatMap((page) =>
      [...page.text.matchAll(/<a\b[^>]*>(?:\s[^]*?|[^]*?\s)<\/a>/g)].map(([link]) => `${page.path}: ${link}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is there between words', () => {
    const text = textAt('/essays/');
    expect(text).toMatch(/62 pagina’s\s+Nieuwste eerst Op titel Volg deze lijst \(Atom\)/);
    expect(text).toContain('Loting 60');
    expect(text).toContain('Pagina 1 van 2');
    const essay = textAt('/essays/ander/');
    expect(essay).toMatch(
      /Compleet Bundel \(fictief voorbeeld\), Titel van het deel nummer \d+, stuk 1\s+Vorige: Ander Essay\s+Volgende: Ander Praktijkvoorbeeld/,
    );
  });
});
