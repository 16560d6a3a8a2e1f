import { expect, it } from 'vitest';
import { isMediaPath, mediaPath } from '../../src/model/media.ts';

it.each([
  ['Foto van de tafel.png', 'foto-van-de-tafel.png'],
  ["Foto's 2010/De tafel.PNG", 'fotos-2010/de-tafel.png'],
  ['één.jpeg', 'een.jpeg'],
  ['🎉.png', 'afbeelding.png'],
  ['map/zonder einde', 'map/zonder-einde'],
])('%s should have the path %s', (path, better) => {
  expect(isMediaPath(path)).toBe(false);
  expect(mediaPath(path)).toBe(better);
  expect(isMediaPath(better)).toBe(true);
});

it('a path of letters, digits, dashes and points may stay', () => {
  expect(['a.png', 'cases/Boom_2-a.jpg'].every(isMediaPath)).toBe(true);
});
