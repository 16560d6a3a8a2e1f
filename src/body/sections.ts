import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from './component.ts';

/**
 * Puts each heading of level 2 and what follows it in a section, for types whose headings are fixed:
 * a page can then set "Wat werkte" beside "Wat niet werkte". What stands before the first heading and
 * the notes stay as they are.
 */
export function inSections(root: Root): Root {
  const children: RootContent[] = [];
  let section: Element | undefined;
  for (const child of root.children) {
    if (isHeading(child)) {
      section = h('section', { className: ['deel', `deel-${String(child.properties.id)}`] }, child);
      children.push(section);
    } else if (section && !isNotes(child)) section.children.push(child as ElementContent);
    else children.push(child);
  }
  return { ...root, children };
}

const isHeading = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'h2';
const isNotes = (node: RootContent): boolean =>
  node.type === 'element' &&
  node.tagName === 'section' &&
  (node.properties.className as readonly unknown[] | undefined)?.[0] === 'noten';

/** A body drawn with sections, cut where they begin: for a view that sets them in places of its own. */
export interface CutBody {
  /** What stands before the first heading. */
  readonly before: string;
  /** By the anchor of the heading, in the order of the text. */
  readonly parts: readonly { readonly id: string; readonly html: string }[];
  readonly notes: string;
}

const beginning = /(?=<section class="deel deel-)/;

/** Cuts drawn HTML. The beginnings it looks for are made by `inSections`: in a text "<" is written as an entity. */
export function cutSections(html: string): CutBody {
  const at = html.search(/<(?:section|div) class="noten"/);
  const [text, notes] = at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)];
  const pieces = text
    .split(beginning)
    .map((piece) => ({ id: /^<section class="deel deel-([^"]*)"/.exec(piece)?.[1], html: piece }));
  return {
    before: pieces.flatMap((piece) => (piece.id === undefined ? [piece.html.trim()] : [])).join(''),
    parts: pieces.flatMap(({ id, html: part }) => (id === undefined ? [] : [{ id, html: part.trim() }])),
    notes,
  };
}
