import type { Element, Root } from 'hast';
import { h } from './component.ts';

/** What mdast-util-to-hast puts before the anchors of notes. */
export const notePrefix = 'noot_';

/** What is known of the notes of a body while it is polished. */
export interface Notes {
  /** Number of a note, by its anchor as mdast-util-to-hast writes it: by the name an author gave it. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How often the text has referred to a note so far. */
  readonly references: Map<number, number>;
  /** Stands before every anchor of this body. */
  readonly prefix: string;
}

/** The notes of a drawn body, numbered as a reader sees them. */
export function notesOf(root: Root, prefix: string): Notes {
  const list = root.children.findLast(isNotes)?.children.find(isElement('ol'));
  const anchors = (list?.children ?? []).filter(isElement('li')).map(({ properties }) => String(properties.id));
  return { numbers: new Map(anchors.map((anchor, index) => [anchor, index + 1])), references: new Map(), prefix };
}

/** Whether a node is the list of notes that ends a body. */
export function isNotes(node: Root['children'][number]): node is Element & { tagName: 'section' } {
  return isElement('section')(node) && node.properties['dataFootnotes'] === true;
}

/**
 * A reference in the text: to `noot_2`, itself at `bij_2`, and at `bij_2-3` when it is the third to
 * that note. No heading can have such an anchor: those have no underscore. Leaves other links alone.
 */
export function tidyReference(link: Element, { numbers, references, prefix }: Notes): void {
  const { dataFootnoteRef, ariaDescribedBy: _, ...rest } = link.properties;
  const number = dataFootnoteRef === undefined ? undefined : numbers.get(String(rest.href).slice(1));
  if (number === undefined) return;
  const time = (references.get(number) ?? 0) + 1;
  references.set(number, time);
  link.properties = {
    ...rest,
    href: `#${prefix}noot_${String(number)}`,
    id: placeOf(prefix, number, time),
    className: ['noot'],
  };
}

/** The list of notes with its ways back; a landmark only in the main body of a page (without a prefix). */
export function notesSection(section: Element, { prefix }: Notes): Element {
  const [title, ...rest] = section.children;
  const id = `${prefix}noten_`;
  if (title?.type === 'element') title.properties = { id };
  const notes = section.children.find(isElement('ol'))?.children.filter(isElement('li')) ?? [];
  for (const [index, note] of notes.entries()) {
    note.properties = { id: `${prefix}noot_${String(index + 1)}` };
    for (const [time, link] of waysBack(note).entries()) {
      const { dataFootnoteBackref: _, ...others } = link.properties;
      link.properties = { ...others, href: `#${placeOf(prefix, index + 1, time + 1)}`, className: ['noot-terug'] };
    }
  }
  return prefix === ''
    ? h('section', { className: ['noten'], ariaLabelledBy: [id] }, title, rest)
    : h('div', { className: ['noten'] }, title, rest);
}

function placeOf(prefix: string, number: number, time: number): string {
  return `${prefix}bij_${String(number)}${time > 1 ? `-${String(time)}` : ''}`;
}

function waysBack(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.properties['dataFootnoteBackref'] === undefined ? waysBack(child) : [child];
  });
}

function isElement(name: string): (node: { readonly type: string; readonly tagName?: string }) => node is Element {
  return (node): node is Element => node.type === 'element' && node.tagName === name;
}
