import { describe, expect, it } from 'vitest';
import { pictureOf, sizes, variantsOf, widthsOf } from '../../src/view/pictures.ts';
import { pageOf, stageOf } from '../stage.ts';

const photo = {
  src: 'cases/plein.jpg',
  width: 2000,
  height: 1500,
  bytes: 1,
  hash: '0123456789abcdef0123456789abcdef',
  format: 'jpg',
};

describe('the widths of an image', () => {
  it.each([
    [4000, [480, 800, 1200, 1600]],
    [1600, [480, 800, 1200, 1600]],
    [1300, [480, 800, 1300]],
    [820, [480, 820]],
    [480, [480]],
    [40, [40]],
    [1, [1]],
  ])('%i are %j: never enlarged, and none nearly the same', (width, widths) => {
    expect(widthsOf(width)).toEqual(widths);
  });
});

describe('the copies of an image', () => {
  it('are AVIF and WebP in each width, with its proportions and an address of their own', () => {
    expect(variantsOf({ ...photo, width: 820, height: 1000 })).toEqual([
      { format: 'avif', width: 480, height: 585, src: 'cases/plein.jpg.01234567-480.avif' },
      { format: 'avif', width: 820, height: 1000, src: 'cases/plein.jpg.01234567-820.avif' },
      { format: 'webp', width: 480, height: 585, src: 'cases/plein.jpg.01234567-480.webp' },
      { format: 'webp', width: 820, height: 1000, src: 'cases/plein.jpg.01234567-820.webp' },
    ]);
  });

  it('have another address when the picture is another', () => {
    const [before] = variantsOf(photo);
    const [after] = variantsOf({ ...photo, hash: 'f'.repeat(32) });
    expect(before?.src).not.toBe(after?.src);
  });

  it('are not made of what moves, nor higher than the formats allow, nor lower than one pixel', () => {
    expect(variantsOf({ ...photo, animated: true })).toEqual([]);
    expect(variantsOf({ ...photo, width: 1000, height: 30_000 }).map(({ width }) => width)).toEqual([480, 480]);
    expect(variantsOf({ ...photo, width: 4000, height: 1 })[0]).toMatchObject({ width: 480, height: 1 });
  });
});

describe('an image on a page', () => {
  const stage = (): ReturnType<typeof stageOf> =>
    stageOf(
      {
        'essays/aap': {
          image: { src: photo.src, alt: 'Een plein', credit: 'Jan, CC BY' },
          body: `<Figuur src="${photo.src}" alt="Het plein" bron="Piet" />`,
        },
      },
      { base: '/sub/', images: new Map([[photo.src, photo]]) },
    );

  it('has its copies with the base path, its size, words and credit', async () => {
    const { image } = pageOf(await stage(), 'essays/aap');
    const at = '/sub/media/cases/plein.jpg.01234567';
    expect(image).toEqual({
      url: '/sub/media/cases/plein.jpg',
      width: 2000,
      height: 1500,
      sources: ['avif', 'webp'].map((format) => ({
        type: `image/${format}`,
        srcset: [480, 800, 1200, 1600].map((width) => `${at}-${width}.${format} ${width}w`).join(', '),
      })),
      sizes: sizes.entry,
      alt: 'Een plein',
      credit: 'Jan, CC BY',
    });
  });

  it('is part of what a page is compared by, also in its text', async () => {
    const page = JSON.stringify(pageOf(await stage(), 'essays/aap').body);
    expect(page).toContain('plein.jpg.01234567-1600.webp 1600w');
  });

  it('that moves has only itself', () => {
    expect(pictureOf({ ...photo, animated: true }, 'body', (address) => address)).toEqual({
      url: '/media/cases/plein.jpg',
      width: 2000,
      height: 1500,
    });
  });
});
