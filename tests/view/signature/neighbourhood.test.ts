import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/model/link.ts';
import { neighbourhoodOf, type Neighbourhood } from '../../../src/view/signature/neighbourhood.ts';
import { entryOf, stageOf } from '../../stage.ts';
import type { Fields } from '../../content.ts';

async function hoodOf(id: string, entries: Readonly<Record<string, Fields>>): Promise<Neighbourhood> {
  const stage = await stageOf(entries);
  return neighbourhoodOf(stage.site, entryOf(stage, id));
}
const ids = ({ neighbours }: Neighbourhood): readonly string[] => neighbours.map(({ id }) => id);

describe('the neighbourhood of an entry', () => {
  it('holds what it links to and what links to it, each once', async () => {
    const found = await hoodOf('essays/aap', {
      'essays/aap': { body: '[[noot]] en nog eens [[noot]].', related: ['wiki/noot'] },
      'wiki/noot': { body: '[[aap]]' },
      'cases/mies': { body: '[[aap]]', quick: true },
    });
    expect(ids(found)).toEqual(['wiki/noot', 'cases/mies']);
  });

  it('holds no concepts, no missing pages, no reactions, no pages of the site and not itself', async () => {
    const found = await hoodOf('essays/aap', {
      'essays/aap': { body: '[[half]] [[nergens]] [[over]] [[aap]] [[noot]]' },
      'wiki/half': { status: 'concept' },
      'wiki/noot': {},
      'pages/over': {},
      'reactions/ja': { to: 'essays/aap', author: { name: 'Een lezer' } },
    });
    expect(ids(found)).toEqual(['wiki/noot']);
  });

  it('puts what is linked both ways first, then what is best connected, and themes last', async () => {
    const found = await hoodOf('essays/aap', {
      'essays/aap': { body: '[[een]] [[twee]] [[drie]]', themes: ['loting'] },
      'wiki/een': {},
      'wiki/twee': { body: '[[drie]]' },
      'wiki/drie': { body: '[[aap]]' },
      'themes/loting': {},
      'essays/noot': { themes: ['loting'], body: '[[twee]]' },
    });
    expect(ids(found)).toEqual(['wiki/drie', 'wiki/twee', 'wiki/een', 'themes/loting']);
  });

  it('holds at most twelve, of which themes and one type do not take all the room', async () => {
    const entries: Record<string, Fields> = { 'wiki/midden': {} };
    for (let index = 0; index < 40; index += 1) {
      const type = index < 30 ? 'essays' : 'events';
      entries[`${type}/stuk-${String(index)}`] = {
        body: '[[midden]]',
        ...(type === 'events' && { start: '2026-11-21' }),
      };
    }
    const { neighbours } = await hoodOf('wiki/midden', entries);
    expect(neighbours).toHaveLength(12);
    expect(neighbours.filter(({ type }) => type === 'events').length).toBeGreaterThanOrEqual(4);
  });

  it('has dots for what lies beyond: nobody twice, at most three for a neighbour and twelve in all', async () => {
    const entries: Record<string, Fields> = { 'wiki/midden': { body: Array.from({ length: 12 }, (_, index) => `[[buur-${String(index)}]]`).join(' ') } }; // prettier-ignore
    for (let index = 0; index < 12; index += 1) {
      const far = Array.from({ length: 18 }, (_, number) => `ver-${String(index)}-${String(number)}`);
      entries[`cases/buur-${String(index)}`] = { quick: true, body: far.map((slug) => `[[${slug}]]`).join(' ') };
      for (const slug of far) entries[`wiki/${slug}`] = {};
    }
    const { neighbours } = await hoodOf('wiki/midden', entries);
    const dots = neighbours.map((neighbour) => neighbour.dots.map(({ id }) => id));
    expect(dots.flat()).toHaveLength(12);
    expect(new Set(dots.flat()).size).toBe(12);
    expect(dots.flat().every((id) => id.startsWith('wiki/ver-'))).toBe(true);
    expect(dots.map((list) => list.length).sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('costs no more for an entry with thousands of links: those further on are not looked at', async () => {
    const stage = await stageOf({ 'themes/loting': {}, 'essays/aap': { themes: ['loting'] } });
    const theme = entryOf(stage, 'themes/loting');
    const [link] = stage.site.linksTo.get(theme.id) ?? [];
    if (!link) throw new Error('The essay links to its theme');
    const links: Link[] = Array.from({ length: 5000 }, () => link);
    for (let index = 100; index < links.length; index += 1)
      Object.defineProperty(links, index, { get: () => { throw new Error(`Link ${String(index)} was looked at`); } }); // prettier-ignore
    const site = { ...stage.site, linksTo: new Map([[theme.id, links]]) };
    expect(ids(neighbourhoodOf(site, theme))).toEqual(['essays/aap']);
  });
});
