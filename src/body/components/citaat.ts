import { escapeMarkdown, h, textOfAttribute, type Component } from '../component.ts';

const byline = (van: string | undefined, bron: string | undefined): string => [van, bron].filter(Boolean).join(', ');

/** A pull quote with who said it and where. */
export const citaat: Component = {
  name: 'Citaat',
  label: 'Citaat',
  attributes: { van: { kind: 'text' }, bron: { kind: 'text' } },
  children: 'blocks',
  toHast(props, children) {
    const by = byline(textOfAttribute(props, 'van'), textOfAttribute(props, 'bron'));
    return h('figure', { className: ['citaat'] }, h('blockquote', {}, children), by !== '' && h('figcaption', {}, by));
  },
  toMarkdown(props) {
    const by = byline(textOfAttribute(props, 'van'), textOfAttribute(props, 'bron'));
    return { before: '', after: by === '' ? '' : `— ${escapeMarkdown(by)}` };
  },
};
