import { describe, expect, it } from 'vitest';
import { robots } from '../../src/outputs/robots/robots.ts';
import { sitemap } from '../../src/outputs/sitemap/sitemap.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

const site = { address: 'https://proef.example' };

describe('the sitemap', () => {
  it('has an index, and names each page with the day it changed', async () => {
    const history = {
      state: 'complete',
      files: new Map([
        ['content/essays/aap.mdx', { created: '2020-01-01', updated: '2021-12-01', contributors: ['Jan'], changes: 2 }],
      ]),
    } as const;
    const files = filesOf(
      sitemap,
      await stageOf(
        { 'site/site': site, 'essays/aap': {}, 'essays/oud': { status: 'archief' } },
        { base: '/sub/', history },
      ),
    );
    expect([...files.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml']);
    expect(files.get('sitemap-index.xml')).toContain(
      '<sitemap><loc>https://proef.example/sub/sitemap-0.xml</loc></sitemap>',
    );
    const pages = files.get('sitemap-0.xml') ?? '';
    expect(pages).toContain('<url><loc>https://proef.example/sub/</loc></url>');
    expect(pages).toContain('<url><loc>https://proef.example/sub/essays/aap/</loc><lastmod>2021-12-01</lastmod></url>');
    expect(pages).toContain('<loc>https://proef.example/sub/essays/oud/</loc>');
  });

  it('is named in robots.txt, which keeps nobody out', async () => {
    expect(filesOf(robots, await stageOf({ 'site/site': site }, { base: '/sub/' })).get('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://proef.example/sub/sitemap-index.xml\n',
    );
  });
});
