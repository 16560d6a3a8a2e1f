import { describe, expect, it } from 'vitest';
import { draw, markdown } from './drawing.ts';

const img = (alt: string): string =>
  `<img src="/basis/media/cases/foto.jpg" alt="${alt}" width="640" height="480" loading="lazy" decoding="async">`;

describe('<Figuur>', () => {
  it('is an image with its size, caption and source', () => {
    expect(draw('<Figuur src="cases/foto.jpg" alt="Een zaal" bijschrift="De zaal." bron="Gemeente" />')).toBe(
      `<figure class="figuur">${img('Een zaal')}<figcaption>De zaal. {imageCredit} Gemeente</figcaption></figure>`,
    );
  });

  it('without words has no caption', () => {
    expect(draw('<Figuur src="cases/foto.jpg" decoratief />')).toBe(`<figure class="figuur">${img('')}</figure>`);
    expect(draw('<Figuur src="cases/foto.jpg" alt="versiering" decoratief />')).toContain('alt=""');
  });

  it('whose image is not there says so', () => {
    expect(draw('<Figuur src="weg.jpg" alt="a" />')).toBe(
      '<figure class="figuur"><p class="ontbreekt">{imageMissing} weg.jpg</p></figure>',
    );
    expect(draw('<Figuur alt="a" />')).toContain('{imageMissing}');
  });

  it('is an image in Markdown, its brackets escaped', () => {
    expect(
      markdown('Figuur', { src: 'cases/foto.jpg', alt: 'Zaal [1]', bijschrift: 'De zaal.', bron: 'Gemeente' }),
    ).toEqual({
      before: '![Zaal \\[1\\]](</basis/media/cases/foto.jpg>)\n\n*De zaal. Gemeente*',
      after: '',
    });
    expect(markdown('Figuur', { src: 'weg.jpg', decoratief: true })).toEqual({ before: '![](<weg.jpg>)', after: '' });
    expect(markdown('Figuur', {})).toEqual({ before: '![](<>)', after: '' });
  });
});
