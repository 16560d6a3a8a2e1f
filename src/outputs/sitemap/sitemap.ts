import { pageAddresses, type PageAddress } from '../../view/addresses.ts';
import { absolute, type Stage } from '../../view/stage.ts';
import type { Output } from '../output.ts';
import { escapeXml } from '../xml.ts';

/** Addresses in one sitemap; the protocol allows 50,000. */
const perFile = 10_000;

/** An index of sitemaps that name every page. */
export const sitemap: Output = {
  name: 'sitemap',
  *render(stage) {
    const pages = [...pageAddresses(stage.site)];
    const files = Array.from(
      { length: Math.max(1, Math.ceil(pages.length / perFile)) },
      (_, index) => `sitemap-${String(index)}.xml`,
    );
    yield { path: 'sitemap-index.xml', content: () => index(stage, files) };
    for (const [number, path] of files.entries()) {
      yield { path, content: () => urlset(stage, pages.slice(number * perFile, (number + 1) * perFile)) };
    }
  },
};

const header = '<?xml version="1.0" encoding="utf-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function index(stage: Stage, files: readonly string[]): string {
  const items = files.map((file) => `  <sitemap><loc>${escapeXml(absolute(stage, `/${file}`))}</loc></sitemap>`);
  return [header, `<sitemapindex ${namespace}>`, ...items, '</sitemapindex>', ''].join('\n');
}

function urlset(stage: Stage, pages: readonly PageAddress[]): string {
  const items = pages.map(({ address, updated }) => {
    const lastmod = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
    return `  <url><loc>${escapeXml(absolute(stage, address))}</loc>${lastmod}</url>`;
  });
  return [header, `<urlset ${namespace}>`, ...items, '</urlset>', ''].join('\n');
}
