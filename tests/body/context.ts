import type { RenderContext } from '../../src/body/component.ts';
import type { EntryId } from '../../src/model/slug.ts';

/** A small world for drawing: one entry, one image, a base path, and labels that are their own names. */
export const world: RenderContext = {
  entry: (id) =>
    id === ('practices/tweegesprek' as EntryId)
      ? {
          title: 'Tweegesprek [kort]',
          url: '/werkwijzen/tweegesprek/',
          summary: 'Twee mensen praten.',
          kind: 'Werkwijze',
        }
      : undefined,
  image: (src) =>
    src === 'cases/foto.jpg' ? { url: '/basis/media/cases/foto.jpg', width: 640, height: 480 } : undefined,
  label: (key) => `{${key}}`,
  href: (address) => (address.startsWith('/') ? `/basis${address}` : address),
};
