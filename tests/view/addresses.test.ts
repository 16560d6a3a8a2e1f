import { describe, expect, it } from 'vitest';
import { pageAddresses } from '../../src/view/addresses.ts';
import { stageOf } from '../stage.ts';

describe('the addresses of all pages', () => {
  it('are those a reader can open, each once', async () => {
    const stage = await stageOf({
      'essays/aap': { oldSlugs: ['oude-aap'], place: undefined },
      'cases/plein': { place: { name: 'Assen', province: 'drenthe' } },
      'essays/concept': { status: 'concept' },
      'reactions/een': { to: 'essays/aap' },
    });
    const addresses = [...pageAddresses(stage.site)].map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/',
        '/essays/aap/',
        '/essays/',
        '/essays/op-titel/',
        '/bundels/',
        '/plaatsen/assen/',
        '/a-z/a/',
        '/werkwijzen/kiezen/',
        '/archief/',
      ]),
    );
    expect(addresses.filter((address) => /concept|oude-aap|reactie/.test(address))).toEqual([]);
  });

  it('of a development site leave concepts out too', async () => {
    const stage = await stageOf({ 'essays/concept': { status: 'concept' } }, { withConcepts: true });
    expect([...pageAddresses(stage.site)].map(({ address }) => address)).not.toContain('/essays/concept/');
  });
});
