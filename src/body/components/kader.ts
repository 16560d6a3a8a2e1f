import { escapeMarkdown, h, textOfAttribute, type Component } from '../component.ts';

const kinds = { tip: 'Tip', 'let-op': 'Let op', voorbeeld: 'Voorbeeld', vraag: 'Vraag' };

/** A text box beside the running text. */
export const kader: Component = {
  name: 'Kader',
  label: 'Tekstkader',
  attributes: { soort: { kind: 'text', required: true, values: kinds }, titel: { kind: 'text' } },
  children: 'blocks',
  toHast(props, children) {
    const kind = textOfAttribute(props, 'soort') ?? 'tip';
    const title = textOfAttribute(props, 'titel');
    const word = new Map(Object.entries(kinds)).get(kind) ?? kinds.tip;
    return h(
      'div',
      { className: ['kader', `kader-${kind}`], role: 'note' },
      h('p', { className: ['kader-titel'] }, title === undefined ? word : `${word}: ${title}`),
      children,
    );
  },
  toMarkdown(props) {
    const word = new Map(Object.entries(kinds)).get(textOfAttribute(props, 'soort') ?? '') ?? kinds.tip;
    const title = textOfAttribute(props, 'titel');
    return { before: `**${title === undefined ? word : `${word}: ${escapeMarkdown(title)}`}**`, after: '' };
  },
};
