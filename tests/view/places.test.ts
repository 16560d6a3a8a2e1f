import { describe, expect, it } from 'vitest';
import { placeNamed, placePageOf, placesPage } from '../../src/view/places.ts';
import { pageOf, stageOf } from '../stage.ts';

const some = {
  'cases/aap': { place: { name: 'Hengelo', province: 'overijssel' }, date: '2001' },
  'cases/noot': { place: { name: 'Hengelo', province: 'gelderland' } },
  'events/mies': { place: { name: 'Utrecht', province: 'utrecht' }, start: '2010' },
  'organisations/wim': { place: { province: 'overijssel' } },
  'cases/oud': { place: { name: 'Assen', province: 'drenthe' }, status: 'archief' },
};

describe('places', () => {
  it('are towns and provinces that occur, each with a count; namesakes have the province in their name and address', async () => {
    const { towns, provinces } = placesPage(await stageOf(some));
    expect(towns.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['Hengelo (Gelderland)', '/plaatsen/hengelo-gelderland/', 1],
      ['Hengelo (Overijssel)', '/plaatsen/hengelo-overijssel/', 1],
      ['Utrecht', '/plaatsen/utrecht/', 1],
    ]);
    expect(provinces.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['Gelderland', '/plaatsen/provincie-gelderland/', 1],
      ['Overijssel', '/plaatsen/provincie-overijssel/', 2],
      ['Utrecht', '/plaatsen/provincie-utrecht/', 1],
    ]);
  });

  it('have a page with everything that happened there', async () => {
    const stage = await stageOf(some);
    const titlesAt = (slug: string): string[] | undefined => {
      const place = placeNamed(stage.site, slug);
      return place && placePageOf(stage, place, 1)?.entries.map(({ title }) => title);
    };
    expect(titlesAt('hengelo-overijssel')).toEqual(['aap']);
    expect(titlesAt('provincie-overijssel')).toEqual(['aap', 'wim']);
    expect(titlesAt('hengelo')).toBeUndefined();
    expect(titlesAt('assen')).toBeUndefined();
  });

  it('are linked from the facts of an entry', async () => {
    const [fact] = pageOf(await stageOf(some), 'cases/aap').facts.filter(({ key }) => key === 'place');
    expect(fact?.items[0]?.line).toEqual([
      { text: 'Hengelo', href: '/plaatsen/hengelo-overijssel/' },
      { text: ', ' },
      { text: 'Overijssel', href: '/plaatsen/provincie-overijssel/' },
    ]);
  });
});
