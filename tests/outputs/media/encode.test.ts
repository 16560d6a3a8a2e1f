import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeOriginal, encodeVariant } from '../../../src/outputs/media/encode.ts';
import { drawn, moving, photograph, pixelsOf, secret, tagged } from '../../pictures.ts';

const has = (bytes: Uint8Array, words: string): boolean => Buffer.from(bytes).includes(words);
const variant = (format: 'avif' | 'webp', width: number, height: number) =>
  ({ format, width, height, src: 'x' }) as const;

describe.each(['avif', 'webp'] as const)('a copy as %s', (format) => {
  it('has the size asked for and no metadata', async () => {
    const copy = await encodeVariant(await photograph(60, 40), variant(format, 30, 20));
    const { width, height, exif, format: kind } = await sharp(copy).metadata();
    expect([width, height, exif, kind]).toEqual([30, 20, undefined, format === 'avif' ? 'heif' : 'webp']);
    expect(has(copy, secret)).toBe(false);
  });

  it('stands upright, whichever way the camera was held', async () => {
    const upright = await drawn(60, 40).jpeg().toBuffer();
    const held = await tagged(sharp(upright).rotate(90).jpeg({ quality: 100 }), 8).toBuffer();
    const copy = await encodeVariant(held, variant(format, 60, 40));
    expect(await distance(copy, upright)).toBeLessThan(12);
    expect(await distance(await sharp(copy).rotate(180).toBuffer(), upright)).toBeGreaterThan(40);
  });

  it('is the same, byte for byte, each time', async () => {
    const photo = await photograph(200, 140);
    const copies = await Promise.all([1, 2, 3].map(() => encodeVariant(photo, variant(format, 160, 112))));
    expect(copies.map((copy) => Buffer.from(copy).equals(Buffer.from(copies[0] ?? [])))).toEqual([true, true, true]);
  });

  it('keeps what is transparent', async () => {
    const image = await drawn(60, 40).ensureAlpha(0.5).png().toBuffer();
    expect((await sharp(await encodeVariant(image, variant(format, 30, 20))).metadata()).hasAlpha).toBe(true);
  });

  it('is not made of a broken image', async () => {
    const photo = await photograph(60, 40);
    await expect(encodeVariant(photo.subarray(0, photo.length / 2), variant(format, 30, 20))).rejects.toThrow();
  });
});

describe('the image itself', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('as %s is published without metadata', async (format) => {
    const image = await tagged(drawn(60, 40).toFormat(format)).toBuffer();
    const published = await encodeOriginal(image);
    const { exif, xmp, width, height, format: kind } = await sharp(published).metadata();
    expect([exif, xmp, width, height]).toEqual([undefined, undefined, 60, 40]);
    expect([kind, has(published, secret)]).toEqual([format === 'avif' ? 'heif' : format, false]);
  });

  it.each([
    [3, 60, 40],
    [6, 40, 60],
    [8, 40, 60],
  ])('with orientation %i is turned, because what says so goes', async (orientation, width, height) => {
    const photo = await photograph(60, 40, orientation);
    const published = await encodeOriginal(photo);
    const facts = await sharp(published).metadata();
    expect([facts.width, facts.height, facts.orientation, facts.exif]).toEqual([width, height, undefined, undefined]);
    expect(await distance(published, await sharp(await pixelsOf(photo), { raw: { width, height, channels: 3 } }).png().toBuffer())).toBeLessThan(8); // prettier-ignore
  });

  it.each(['gif', 'webp'] as const)('that moves as %s stays as it is', async (format) => {
    const image = await moving(30, 20, format);
    expect(Buffer.from(await encodeOriginal(image)).equals(image)).toBe(true);
  });

  it('that has nothing to hide stays as it is', async () => {
    const image = await drawn(60, 40).jpeg().toBuffer();
    expect(Buffer.from(await encodeOriginal(image)).equals(image)).toBe(true);
  });
});

/** Mean difference of two pictures, in steps of 256. */
async function distance(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, two] = await Promise.all([pixelsOf(a), pixelsOf(b)]);
  expect(one.length).toBe(two.length);
  return one.reduce((sum, value, index) => sum + Math.abs(value - (two[index] ?? 0)), 0) / one.length;
}
