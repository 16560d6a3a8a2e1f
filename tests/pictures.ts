import sharp, { type Sharp } from 'sharp';

/** A picture of stripes and squares: no two places are alike, so that what is turned or cut off shows. */
export function drawn(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      pixels.set([(x * 255) / width, (y * 255) / height, (x ^ y) & 64 ? 200 : 40], (y * width + x) * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** What must never be published. The words are in EXIF, the place of Utrecht too. */
export const secret = 'Geheime maker';

/** The same with a place, a maker and a camera in it, as a telephone writes them. */
export function tagged(picture: Sharp, orientation = 1): Sharp {
  return picture.withMetadata({ orientation }).withExifMerge({
    IFD0: { Artist: secret, Model: 'Telefoon' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 7/1 0/1' },
  });
}

/** A photograph of a telephone. */
export function photograph(width: number, height: number, orientation = 1): Promise<Buffer> {
  return tagged(drawn(width, height).jpeg(), orientation).toBuffer();
}

/** Two pictures in turn, as a GIF. */
export async function moving(width: number, height: number, format: 'gif' | 'webp' = 'gif'): Promise<Buffer> {
  const frames = await Promise.all(
    [drawn(width, height), drawn(width, height).negate()].map((one) => one.png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { loop: 0, delay: [100, 200] })
    .toBuffer();
}

/** Pixels of an image as it is shown, to compare with another. */
export async function pixelsOf(image: Uint8Array): Promise<Buffer> {
  return sharp(image).autoOrient().removeAlpha().raw().toBuffer();
}
