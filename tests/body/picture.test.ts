import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { renderBody } from '../../src/body/render.ts';
import { pictureElement } from '../../src/body/picture.ts';
import { world } from './context.ts';
import { treeOf } from './reading.ts';

const picture = {
  url: '/media/a.jpg',
  width: 640,
  height: 480,
  sources: [
    { type: 'image/avif', srcset: '/media/a.1-480.avif 480w, /media/a.1-640.avif 640w' },
    { type: 'image/webp', srcset: '/media/a.1-480.webp 480w, /media/a.1-640.webp 640w' },
  ],
  sizes: '(min-width: 45rem) 41rem, 94vw',
};
const html =
  '<picture><source type="image/avif" srcset="/media/a.1-480.avif 480w, /media/a.1-640.avif 640w" sizes="(min-width: 45rem) 41rem, 94vw">' +
  '<source type="image/webp" srcset="/media/a.1-480.webp 480w, /media/a.1-640.webp 640w" sizes="(min-width: 45rem) 41rem, 94vw">' +
  '<img src="/media/a.jpg" alt="Een zaal" width="640" height="480" loading="lazy" decoding="async"></picture>';

it('an image offers its copies, has its size and comes when a reader gets near', () => {
  expect(toHtml(pictureElement(picture, 'Een zaal'))).toBe(html);
});

it('one without copies is a plain image', () => {
  const { sources: _, sizes: __, ...plain } = picture;
  expect(toHtml(pictureElement(plain, ''))).toBe(
    '<img src="/media/a.jpg" alt="" width="640" height="480" loading="lazy" decoding="async">',
  );
});

it('images and figures of a text are drawn so', () => {
  const context = { ...world, image: () => picture };
  const text = '![Een zaal](a.jpg)\n\n<Figuur src="a.jpg" alt="Een zaal" />';
  expect(renderBody(treeOf(text), [], context)).toBe(`<p>${html}</p>\n<figure class="figuur">${html}</figure>`);
});
