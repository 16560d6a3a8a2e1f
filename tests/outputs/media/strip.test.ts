import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { withoutMetadata } from '../../../src/outputs/media/strip.ts';
import { drawn, moving, photograph, pixelsOf, secret, tagged } from '../../pictures.ts';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
const u32 = (n: number): Buffer => Buffer.from([n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]);

/** An image with something put in at a place. */
const withPart = (image: Buffer, at: number, part: Buffer): Buffer =>
  Buffer.concat([image.subarray(0, at), part, image.subarray(at)]);

describe.each(['jpeg', 'png', 'webp'] as const)('a %s', (format) => {
  it('loses place, maker and camera, and keeps each pixel', async () => {
    const image = await tagged(drawn(60, 40).toFormat(format)).toBuffer();
    expect(text(image)).toContain(secret);
    const clean = withoutMetadata(image) ?? new Uint8Array();
    expect(text(clean)).not.toContain(secret);
    const { exif, width, height } = await sharp(clean).metadata();
    expect([exif, width, height]).toEqual([undefined, 60, 40]);
    expect((await pixelsOf(clean)).equals(await pixelsOf(image))).toBe(true);
  });

  it('without anything to lose stays as it is, byte for byte', async () => {
    const image = await drawn(60, 40).toFormat(format).toBuffer();
    expect(Buffer.from(withoutMetadata(image) ?? []).equals(image)).toBe(true);
  });

  it('keeps its colours', async () => {
    const image = await tagged(drawn(60, 40).withIccProfile('p3').toFormat(format)).toBuffer();
    const clean = withoutMetadata(image) ?? new Uint8Array();
    expect((await sharp(clean).metadata()).icc).toEqual((await sharp(image).metadata()).icc);
    expect((await sharp(image).metadata()).icc).toBeDefined();
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
  });

  it('that is cut off is not taken for whole', async () => {
    const image = await drawn(60, 40).toFormat(format).toBuffer();
    expect(withoutMetadata(image.subarray(0, image.length - 20))).toBeUndefined();
  });
});

it('a JPEG loses remarks, what other programs add, its preview and what stands behind it', async () => {
  const image = await photograph(60, 40);
  const segment = (kind: number, words: string): Buffer =>
    Buffer.concat([Buffer.from([0xff, kind, 0, words.length + 2]), Buffer.from(words, 'latin1')]);
  const full = Buffer.concat([
    withPart(image, 2, Buffer.concat([segment(0xfe, secret), segment(0xed, `Photoshop ${secret}`), segment(0xe2, `MPF ${secret}`)])),
    Buffer.from(`film ${secret}`),
  ]); // prettier-ignore
  expect(text(full).split(secret)).toHaveLength(6);
  const clean = withoutMetadata(full) ?? new Uint8Array();
  expect(text(clean)).not.toContain(secret);
  expect((await pixelsOf(clean)).equals(await pixelsOf(image))).toBe(true);

  const preview = Buffer.from([0xff, 0xe0, 0, 19, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]);
  const jfif = Buffer.concat([image.subarray(0, 2), preview, image.subarray(2)]);
  expect([...(withoutMetadata(jfif) ?? []).slice(2, 20)]).toEqual([...preview.subarray(0, 3), 16, ...preview.subarray(4, 16), 0, 0]);
}); // prettier-ignore

it('a progressive JPEG keeps all its scans', async () => {
  const image = await tagged(drawn(60, 40).jpeg({ progressive: true })).toBuffer();
  const clean = withoutMetadata(image) ?? new Uint8Array();
  expect((await pixelsOf(clean)).equals(await pixelsOf(image))).toBe(true);
  expect((await sharp(clean).metadata()).isProgressive).toBe(true);
});

it('a PNG loses texts, and what stands behind it', async () => {
  const image = await drawn(60, 40).png().toBuffer();
  const words = Buffer.from(`Author\0${secret}`);
  const chunk = Buffer.concat([u32(words.length), Buffer.from('tEXt'), words, u32(0)]);
  const clean = withoutMetadata(Buffer.concat([withPart(image, 33, chunk), words])) ?? new Uint8Array();
  expect(Buffer.from(clean).equals(image)).toBe(true);
});

it('a WebP no longer says that it has EXIF', async () => {
  const clean = withoutMetadata(await tagged(drawn(60, 40).webp()).toBuffer());
  expect(text(clean).slice(12, 16)).toBe('VP8X');
  expect((clean?.[20] ?? 255) & 0x0c).toBe(0);
  expect(clean?.length).toBe(8 + Buffer.from(clean ?? []).readUInt32LE(4));
});

it.each(['gif', 'webp'] as const)('a %s that moves goes on moving', async (format) => {
  const image = await moving(30, 20, format);
  expect(Buffer.from(withoutMetadata(image) ?? []).equals(image)).toBe(true);
});

it('a GIF loses remarks and what programs add, and keeps how often it is shown', async () => {
  const image = await moving(30, 20);
  const block = (kind: number, ...parts: string[]): Buffer =>
    Buffer.concat([Buffer.from([0x21, kind]), ...parts.map((part) => Buffer.from([part.length, ...Buffer.from(part)])), Buffer.from([0])]); // prettier-ignore
  const start = text(image).indexOf('!\xff\x0bNETSCAPE2.0');
  const full = withPart(image, start, Buffer.concat([block(0xfe, secret, secret), block(0xff, 'XMP DataXMP', secret)]));
  expect(Buffer.from(withoutMetadata(full) ?? []).equals(image)).toBe(true);
  // Cut off it still has an end.
  expect(withoutMetadata(image.subarray(0, image.length - 30))?.at(-1)).toBe(0x3b);
});

it('an AVIF with metadata is not taken for clean', async () => {
  const image = await drawn(60, 40).avif({ effort: 0 }).toBuffer();
  expect(Buffer.from(withoutMetadata(image) ?? []).equals(image)).toBe(true);
  expect(withoutMetadata(await tagged(drawn(60, 40).avif({ effort: 0 })).toBuffer())).toBeUndefined();
  // What stands behind the picture, within a box or loose.
  expect(withoutMetadata(Buffer.concat([image, Buffer.from('Jan Jansen, Kerkstraat 1')]))).toBeUndefined();
  expect(withoutMetadata(Buffer.concat([image, Buffer.from('\0\0\0\x0bmoovabc', 'latin1')]))).toBeUndefined();
  expect(withoutMetadata(image.subarray(0, image.length - 5))).toBeUndefined();
});

it.each(['', 'geen beeld', '\xff\xd8', '\xff\xd8\xff\xe1\xff', 'GIF89a', 'RIFF', '\x89PNG\r\n\x1a\n'])(
  'what is no image (%j) is refused, not crashed on',
  (words) => {
    expect(withoutMetadata(Buffer.from(words, 'latin1'))).toBeUndefined();
  },
);
