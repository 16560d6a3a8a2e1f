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
  (node.properties.className as string[] | undefined)?.[0] === 'noten';
