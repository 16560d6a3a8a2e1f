import { describe, expect, it } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { homePage } from '../../src/view/home.ts';
import { stageOf } from '../stage.ts';

describe('the home page', () => {
  it('is headed by what the site says it is, in a sentence', async () => {
    const page = homePage(await stageOf({ 'site/site': { title: 'Proef', tagline: 'Om te proberen' } }));
    expect(page.title).toBe('Om te proberen');
  });

  it('shows the newest essay with its reading time', async () => {
    const { latest } = homePage(
      await stageOf({ 'essays/oud': { date: '2001' }, 'essays/nieuw': { date: '2002', body: 'woord '.repeat(460) } }),
    );
    expect(latest).toMatchObject({ title: 'nieuw', url: '/essays/nieuw/', reading: '2 minuten lezen' });
  });

  it('stands without any content', async () => {
    expect(homePage(await stageOf({}))).toMatchObject({
      latest: undefined,
      changed: [],
      kinds: [],
      themes: [],
      calls: [],
    });
  });

  it('counts each kind that has entries', async () => {
    const { kinds } = homePage(await stageOf({ 'essays/een': {}, 'wiki/twee': {}, 'wiki/drie': {} }));
    expect(kinds.map(({ label, count, address }) => [label, count, address])).toEqual([
      ['Essays', 1, '/essays/'],
      ['Wiki', 2, '/wiki/'],
    ]);
  });

  it('shows the six pages that changed last', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `wiki/w${String(index)}`);
    const history: History = {
      state: 'complete',
      files: new Map(
        ids.map((id, index) => [
          `content/${id}.mdx`,
          { created: '2020-01-01', updated: `2020-02-0${String(index + 1)}`, contributors: ['Jan'], changes: 1 },
        ]),
      ),
    };
    const { changed } = homePage(await stageOf(Object.fromEntries(ids.map((id) => [id, {}])), { history }));
    expect(changed.map(({ title }) => title)).toEqual(['w7', 'w6', 'w5', 'w4', 'w3', 'w2']);
  });

  it('shows calls that are open', async () => {
    const call = { text: 'Wie doet mee?', respondTo: 'https://proef.example' };
    const stage = await stageOf(
      {
        'initiatives/een': { call: { ...call, until: '2026-11-21' } },
        'initiatives/twee': { call: { ...call, until: '2026-11-20' } },
      },
      { epoch: Date.UTC(2026, 10, 21, 12) / 1000 },
    );
    expect(homePage(stage).calls).toEqual([
      { text: 'Wie doet mee?', title: 'een', url: '/initiatieven/een/', until: '21 november 2026' },
    ]);
  });
});
