import { variantsOf } from '../../view/pictures.ts';
import type { Output } from '../output.ts';
import { encodeOriginal, encodeVariant, recipe } from './encode.ts';

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
      yield { path, content: { from: path, by: 'sharp', key, make: encodeOriginal } };
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
