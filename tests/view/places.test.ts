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
  it('are all twelve provinces, those where nothing happened without a link', async () => {
    const { provinces } = placesPage(await stageOf(some));
    expect(provinces).toHaveLength(12);
    expect(provinces.filter(({ href }) => href).map(({ text, href, count }) => [text, href, count])).toEqual([
      ['Overijssel', '/plaatsen/provincie-overijssel/', 2],
      ['Gelderland', '/plaatsen/provincie-gelderland/', 1],
      ['Utrecht', '/plaatsen/provincie-utrecht/', 1],
    ]);
  });

  it('stand below their province; namesakes have it in their name and address', async () => {
    const { provinces } = placesPage(await stageOf(some));
    expect(provinces.flatMap(({ towns }) => towns).map(({ text, href, count }) => [text, href, count])).toEqual([
      ['Hengelo (Overijssel)', '/plaatsen/hengelo-overijssel/', 1],
      ['Hengelo (Gelderland)', '/plaatsen/hengelo-gelderland/', 1],
      ['Utrecht', '/plaatsen/utrecht/', 1],
    ]);
  });

  it('without a province stand apart', async () => {
    const { elsewhere } = placesPage(await stageOf({ 'cases/gent': { place: { name: 'Gent' } } }));
    expect(elsewhere.map(({ text }) => text)).toEqual(['Gent']);
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
