import { describe, expect, it } from 'vitest';
import { placeKey, placeOfEntry, type PlacePage } from '../../src/graph/places.ts';
import { siteOf, type Fields } from '../content.ts';

const places = async (entries: Readonly<Record<string, Fields>>): Promise<readonly PlacePage[]> => [
  ...(await siteOf(entries)).site.places.values(),
];
const at = (name?: string, province?: string): Fields => ({
  place: { ...(name && { name }), ...(province && { province }) },
});

describe('placesIn', () => {
  it('gives places by name, then provinces', async () => {
    expect(
      await places({
        'cases/a': at('Zwolle', 'overijssel'),
        'cases/b': at('Assen', 'drenthe'),
        'events/c': at('Zwolle', 'overijssel'),
      }),
    ).toEqual([
      { kind: 'plaats', name: 'Assen', slug: 'assen', province: 'drenthe', entries: ['cases/b'] },
      { kind: 'plaats', name: 'Zwolle', slug: 'zwolle', province: 'overijssel', entries: ['events/c', 'cases/a'] },
      { kind: 'provincie', name: 'Drenthe', slug: 'provincie-drenthe', province: 'drenthe', entries: ['cases/b'] },
      {
        kind: 'provincie',
        name: 'Overijssel',
        slug: 'provincie-overijssel',
        province: 'overijssel',
        entries: ['events/c', 'cases/a'],
      },
    ]);
  });

  it('gives namesakes the province behind their address', async () => {
    const found = await places({
      'cases/a': at('Bergen', 'limburg'),
      'cases/b': at('Bergen', 'noord-holland'),
      'cases/c': at('Assen', 'drenthe'),
    });
    expect(found.filter(({ kind }) => kind === 'plaats').map(({ name, slug }) => [name, slug])).toEqual([
      ['Assen', 'assen'],
      ['Bergen', 'bergen-limburg'],
      ['Bergen', 'bergen-noord-holland'],
    ]);
  });

  it('keeps a town and the province of that name apart', async () => {
    const found = await places({ 'cases/a': at('Utrecht', 'utrecht'), 'cases/b': at(undefined, 'utrecht') });
    expect(found.map(({ slug, entries }) => [slug, entries])).toEqual([
      ['utrecht', ['cases/a']],
      ['provincie-utrecht', ['cases/a', 'cases/b']],
    ]);
  });

  it('does not let a town that is called a province take its address', async () => {
    const found = await places({ 'cases/a': at('Provincie Utrecht', 'utrecht'), 'cases/b': at('Soest', 'utrecht') });
    expect(found.map(({ name, slug }) => [name, slug])).toEqual([
      ['Provincie Utrecht', 'plaats-provincie-utrecht'],
      ['Soest', 'soest'],
      ['Utrecht', 'provincie-utrecht'],
    ]);
  });

  it('takes spellings of one place together', async () => {
    const found = await places({
      'cases/a': at("'s-Hertogenbosch", 'noord-brabant'),
      'cases/b': at('’s-hertogenbosch', 'noord-brabant'),
    });
    expect(found.filter(({ kind }) => kind === 'plaats')).toMatchObject([
      { slug: 's-hertogenbosch', entries: ['cases/a', 'cases/b'] },
    ]);
  });

  it('takes a place without a province', async () => {
    expect(await places({ 'cases/a': at('Brussel') })).toEqual([
      { kind: 'plaats', name: 'Brussel', slug: 'brussel', entries: ['cases/a'] },
    ]);
  });

  it('gives no address to a place of only symbols', async () => {
    expect(await places({ 'cases/a': at('???') })).toEqual([]);
  });

  it('leaves out concepts and archived entries', async () => {
    expect(
      await places({
        'cases/a': { ...at('Assen'), status: 'archief' },
        'cases/b': { ...at('Assen'), status: 'concept' },
      }),
    ).toEqual([]);
  });

  it('are found by the key of an entry’s place', async () => {
    const { site, entries } = await siteOf({ 'cases/a': at('Assen', 'drenthe') });
    const place = entries[0] && placeOfEntry(entries[0]);
    expect(site.places.get(placeKey(place ?? {}))?.slug).toBe('assen');
    expect(site.places.get(placeKey({ province: 'drenthe' }))?.slug).toBe('provincie-drenthe');
  });
});
