import type { Output } from '../output.ts';

/** Images and documents of the content, as they are. */
export const media: Output = {
  name: 'media',
  *render({ site }) {
    for (const src of [...site.media].sort()) yield { path: `media/${src}`, content: { copy: `media/${src}` } };
  },
};
