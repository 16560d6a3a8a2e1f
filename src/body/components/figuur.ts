import { escapeMarkdown, h, textOfAttribute, type Component } from '../component.ts';
import { pictureElement } from '../picture.ts';

/** An image with caption and source. */
export const figuur: Component = {
  name: 'Figuur',
  label: 'Afbeelding',
  attributes: {
    src: { kind: 'media', required: true },
    alt: { kind: 'text' },
    decoratief: { kind: 'flag' },
    bijschrift: { kind: 'text' },
    bron: { kind: 'text' },
  },
  children: 'none',
  toHast(props, _children, context) {
    const src = textOfAttribute(props, 'src') ?? '';
    const image = context.image(src);
    const caption = textOfAttribute(props, 'bijschrift');
    const credit = textOfAttribute(props, 'bron');
    const picture = image
      ? // What is only decoration is not read aloud, whatever else is said of it.
        pictureElement(image, props['decoratief'] === undefined ? (textOfAttribute(props, 'alt') ?? '') : '')
      : h('p', { className: ['ontbreekt'] }, `${context.label('imageMissing')} ${src}`);
    const words = [caption, credit === undefined ? undefined : `${context.label('imageCredit')} ${credit}`];
    const text = words.filter((part) => part !== undefined).join(' ');
    return h('figure', { className: ['figuur'] }, picture, text !== '' && h('figcaption', {}, text));
  },
  toMarkdown(props, context) {
    const src = textOfAttribute(props, 'src') ?? '';
    const words = [textOfAttribute(props, 'bijschrift'), textOfAttribute(props, 'bron')]
      .filter((part) => part !== undefined)
      .map(escapeMarkdown)
      .join(' ');
    const image = `![${escapeMarkdown(textOfAttribute(props, 'alt') ?? '')}](<${context.image(src)?.url ?? src}>)`;
    return { before: words === '' ? image : `${image}\n\n*${words}*`, after: '' };
  },
};
