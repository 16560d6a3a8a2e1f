import { variantsOf } from '../../view/pictures.ts';
import type { Output } from '../output.ts';
import { again, encodeOriginal, encodeVariant, recipe } from './encode.ts';
import { stripping } from './strip.ts';

/**
 * Documents of the content as they are; images without their metadata, and beside each its copies in
 * other formats and widths.
 */
export const media: Output = {
  name: 'media',
  *render({ site }) {
    for (const src of [...site.media].sort()) {
      const path = `media/${src}`;
      const facts = site.images.get(src);
      if (!facts) {
        yield { path, content: { copy: path } };
        continue;
      }
      const key = ['image', facts.hash];
      const original = [...key, JSON.stringify(again), String(stripping)];
      yield { path, content: { from: path, by: 'sharp', key: original, make: encodeOriginal } };
      for (const variant of variantsOf(facts)) {
        // Someone may have taken a copy from the site and put it in the content.
        if (site.media.has(variant.src)) continue;
        const { format, width, height } = variant;
        yield {
          path: `media/${variant.src}`,
          content: {
            from: path,
            by: 'sharp',
            key: [...key, format, width, height, JSON.stringify(recipe[format])].map(String),
            make: (bytes) => encodeVariant(bytes, variant),
          },
        };
      }
    }
  },
};
