import type { Element } from 'hast';
import { h, type Picture } from './component.ts';

/**
 * An image with the formats and widths a browser may choose from. It has its size, so that nothing
 * moves when it comes, and comes only when a reader gets near.
 */
export function pictureElement({ url, width, height, sources = [], sizes }: Picture, alt: string): Element {
  const image = h('img', { src: url, alt, width, height, loading: 'lazy', decoding: 'async' });
  if (sources.length === 0) return image;
  const choices = sources.map(({ type, srcset }) => h('source', { type, srcSet: srcset, sizes }));
  return h('picture', {}, choices, image);
}
