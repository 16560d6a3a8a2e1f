import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/client/folder/places.ts';

describe('the place of an entry', () => {
  const places = placesOf('essays=essays cases=praktijkvoorbeelden', '/pioniers/');

  it('is found by its id, below the base path, and the other way round', () => {
    expect(places.addressOf('cases/wijkraad')).toBe('/pioniers/praktijkvoorbeelden/wijkraad/');
    expect(places.idAt('/pioniers/praktijkvoorbeelden/wijkraad/')).toBe('cases/wijkraad');
    expect([...places.types]).toEqual(['essays', 'cases']);
  });

  it.each(['/', '/pioniers/', '/pioniers/over/', '/essays/a/', '/pioniers/essays/', '/pioniers/essays/a/verbonden/'])(
    'is not %s',
    (address) => {
      expect(places.idAt(address)).toBeUndefined();
    },
  );
});
