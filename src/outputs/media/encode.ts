import type { Sharp } from 'sharp';
import type { Variant } from '../../view/pictures.ts';
import { withoutMetadata } from './strip.ts';

/** How the copies are made. Part of the key of what is kept: a change makes them all anew. */
export const recipe = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 78, effort: 4, smartSubsample: true },
} as const;

/** How an image is written that cannot stay as it is: nearly without loss. Part of the key too. */
export const again = {
  jpeg: { quality: 90 },
  webp: { quality: 90 },
  avif: { quality: 75, effort: 3 },
  png: { compressionLevel: 9 },
  gif: {},
} as const;

/** A copy of an image in another size and format, turned as its camera says and without its metadata. */
export async function encodeVariant(bytes: Uint8Array, { format, width, height }: Variant): Promise<Uint8Array> {
  const image = await open(bytes);
  return image.autoOrient().resize(width, height, { fit: 'fill' }).toFormat(format, recipe[format]).toBuffer();
}

/** An image as it may be published: the picture as it is, without its metadata, turned as its camera says. */
export async function encodeOriginal(bytes: Uint8Array): Promise<Uint8Array> {
  const image = await open(bytes);
  const { orientation = 1, format, pages = 1 } = await image.metadata();
  const isAnimated = pages > 1;
  const clean = orientation === 1 || isAnimated ? withoutMetadata(bytes) : undefined;
  if (clean) return clean;
  const kind = isKnown(format) ? format : 'avif';
  const whole = isAnimated ? await open(bytes, true) : image.autoOrient();
  return whole.toFormat(kind, again[kind]).toBuffer();
}

function isKnown(format: string): format is keyof typeof again {
  return Object.hasOwn(again, format);
}

async function open(bytes: Uint8Array, animated = false): Promise<Sharp> {
  // Loading it takes a fifth of a second, which a build without new images need not spend.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { failOn: 'error', animated });
}
