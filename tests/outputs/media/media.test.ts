import { expect, it } from 'vitest';
import { media } from '../../../src/outputs/media/media.ts';
import { findOutput } from '../../../src/site/write.ts';
import { stageOf } from '../../stage.ts';

const facts = (src: string, more: object = {}) =>
  [src, { src, width: 600, height: 400, bytes: 1, hash: '0123456789abcdef', format: 'jpg', ...more }] as const;
const stage = (media: readonly string[], ...images: readonly (readonly [string, ReturnType<typeof facts>[1]])[]) =>
  stageOf({}, { images: new Map(images), media: new Set(media) });

it('an image is published with its copies, and a document as it is', async () => {
  const site = await stage(['b.jpg', 'a.pdf'], facts('b.jpg'));
  expect([...media.render(site)].map(({ path, content }) => [path, 'copy' in content])).toEqual([
    ['media/a.pdf', true],
    ['media/b.jpg', false],
    ['media/b.jpg.01234567-480.avif', false],
    ['media/b.jpg.01234567-600.avif', false],
    ['media/b.jpg.01234567-480.webp', false],
    ['media/b.jpg.01234567-600.webp', false],
  ]);
});

it('an image that moves has no copies', async () => {
  const site = await stage(['a.gif'], facts('a.gif', { animated: true }));
  expect([...media.render(site)].map(({ path }) => path)).toEqual(['media/a.gif']);
});

it('each copy has a key of its own, that goes with the picture and not with its name', async () => {
  const site = await stage(['a.jpg', 'b.jpg'], facts('a.jpg'), facts('b.jpg'));
  const keys = [...media.render(site)].map(({ content }) => ('key' in content ? JSON.stringify(content.key) : ''));
  expect(new Set(keys).size).toBe(5);
  expect(keys.slice(0, 5)).toEqual(keys.slice(5));
});

it('a copy that someone put in the content is not written twice', async () => {
  const copy = 'a.jpg.01234567-480.webp';
  const paths = [...media.render(await stage(['a.jpg', copy], facts('a.jpg'), facts(copy)))].map(({ path }) => path);
  expect(paths.filter((path) => path === `media/${copy}`)).toHaveLength(1);
});

it('a copy is found by its address without anything being made', async () => {
  const found = findOutput([media], await stage(['b.jpg'], facts('b.jpg')), 'media/b.jpg.01234567-480.avif');
  expect(found?.content).toMatchObject({ from: 'media/b.jpg', by: 'sharp' });
});
