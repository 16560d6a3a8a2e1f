import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import type { Link } from '../model/link.ts';
import type { RenderContext } from './component.ts';
import { drawTree, linkElement } from './render.ts';
import { inSections } from './sections.ts';

/**
 * HTML of a body with open places where other files decide: the wiki links, the base path and the
 * words of the interface. A body becomes a template once, when it is read, and can then be drawn
 * without the engine. A place is `U+0001 kind value U+0002`: no sound body holds those characters.
 */
const [open, close] = ['\u0001', '\u0002'];
const places = new RegExp(`${open}([lhw])([^${close}]*)${close}`, 'g');

/** The template of a settled tree; undefined when it shows an image or the card of another entry. */
export function templateOf(tree: Root, sectioned = false): string | undefined {
  let needsSite = false as boolean;
  const ask = (): undefined => {
    needsSite = true;
  };
  const context: RenderContext = {
    entry: ask,
    image: ask,
    label: (key) => `${open}w${key}${close}`,
    href: (address) => `${open}h${encodeURIComponent(address)}${close}`,
  };
  const link = (_node: unknown, index: number): ElementContent => ({
    type: 'text',
    value: `${open}l${String(index)}${close}`,
  });
  const hast = drawTree(tree, link, context, '');
  const html = toHtml(sectioned ? inSections(hast) : hast);
  return needsSite ? undefined : html;
}

/** The HTML that `renderBody` would give for the tree of this template. Throws when a link is not there. */
export function fillTemplate(template: string, links: readonly Link[], context: RenderContext): string {
  return template.replace(places, (_place, kind: string, value: string) => {
    if (kind === 'w') return inAttribute(context.label(value));
    if (kind === 'h') return inAttribute(context.href(decodeURIComponent(value)));
    const link = links[Number(value)];
    if (!link) throw new Error(`The template has a link ${value}, its entry has ${String(links.length)}`);
    return toHtml(linkElement(link, link.text, context));
  });
}

/** Text as it stands in an attribute; it is right between tags as well. */
function inAttribute(text: string): string {
  return /[&"<>]/.test(text)
    ? toHtml({ type: 'element', tagName: 'p', properties: { title: text }, children: [] }).slice(10, -6)
    : text;
}
