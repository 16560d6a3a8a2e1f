import { describe, expect, it } from 'vitest';
import { networkPicture } from '../../../src/view/signature/network.ts';
import { stageOf } from '../../stage.ts';

describe('the network as one picture', () => {
  it('has the best connected entries of each type around the site', async () => {
    const { site } = await stageOf({
      'essays/een': {},
      'essays/twee': { body: '[[noot]]' },
      'essays/drie': { body: '[[noot]] [[twee]]' },
      'wiki/noot': {},
      'pages/over': {},
      'cases/oud': { status: 'archief', quick: true },
    });
    const [, , middle, around] = JSON.parse(JSON.stringify(networkPicture(site))) as [
      number,
      number,
      string,
      [string][],
    ];
    expect(middle).toBe('site');
    expect(around.map(([id]) => id).sort()).toEqual(['essays/drie', 'essays/twee', 'wiki/noot']);
    expect(networkPicture(site).inner()).toContain('<g data-type="site"><circle class="halo"');
  });

  it('is a quiet middle on a site without entries', async () => {
    const { site } = await stageOf({});
    expect(networkPicture(site).inner()).toMatch(/^<path class="orbit"[^>]+\/><g data-type="site">/);
  });
});
