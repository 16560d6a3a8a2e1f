import { describe, expect, it } from 'vitest';
import { absolute, basePath, href } from '../../src/view/stage.ts';
import { pageOf, stageOf } from '../stage.ts';

describe('addresses', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['pioniers', '/pioniers/'],
    ['//pioniers/sub/', '/pioniers/sub/'],
  ])('have the base path %s as %s', (path, base) => {
    expect(basePath(path)).toBe(base);
  });

  it('within the site get the base path, others stay as they are', () => {
    expect(['/essays/', '#kop', 'https://elders.example/', '//elders.example/'].map((address) => href({ base: '/sub/' }, address))).toEqual([
      '/sub/essays/', '#kop', 'https://elders.example/', '//elders.example/',
    ]); // prettier-ignore
  });

  it('are complete in feeds and metadata', async () => {
    const stage = await stageOf({ 'site/site': { address: 'https://proef.example' } }, { base: '/sub/' });
    expect(absolute(stage, '/essays/')).toBe('https://proef.example/sub/essays/');
  });
});

describe('a body', () => {
  it('has the base path in its links, embeds and images', async () => {
    const image = { src: 'proef/a.png', width: 40, height: 30, bytes: 1, hash: 'x', format: 'png' };
    const body =
      '[[noot]] [over](/essays/noot/#kop)\n\n<Verwijzing id="essays/noot" />\n\n<Figuur src="proef/a.png" alt="Een boom" />';
    const { body: drawn } = pageOf(
      await stageOf(
        { 'essays/aap': { body }, 'essays/noot': {} },
        { base: '/sub/', images: new Map([[image.src, image]]) },
      ),
      'essays/aap',
    );
    expect([...(drawn?.html() ?? '').matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '/sub/essays/noot/',
      '/sub/essays/noot/#kop',
      '/sub/essays/noot/',
      '/sub/media/proef/a.png',
    ]);
  });
});
