import type { EntryId } from '../../model/slug.ts';
import { escapeMarkdown, h, textOfAttribute, type Component } from '../component.ts';

/** A card of another entry within the text: kind, title, summary. */
export const verwijzing: Component = {
  name: 'Verwijzing',
  label: 'Verwijzing naar een andere pagina',
  attributes: { id: { kind: 'id', required: true } },
  children: 'none',
  toHast(props, _children, context) {
    const id = textOfAttribute(props, 'id') ?? '';
    const entry = context.entry(id as EntryId);
    if (!entry) return h('p', { className: ['ontbreekt'] }, `${context.label('linkMissing')}: ${id}`);
    return h(
      'div',
      { className: ['verwijzing'] },
      h('p', { className: ['kicker'] }, entry.kind),
      h('p', { className: ['verwijzing-titel'] }, h('a', { href: context.href(entry.url) }, entry.title)),
      h('p', {}, entry.summary),
    );
  },
  toMarkdown(props, context) {
    const id = textOfAttribute(props, 'id') ?? '';
    const entry = context.entry(id as EntryId);
    return {
      before: entry
        ? `[${escapeMarkdown(entry.title)}](${context.href(entry.url)}): ${escapeMarkdown(entry.summary)}`
        : id,
      after: '',
    };
  },
};
