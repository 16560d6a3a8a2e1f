import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { isSafeAddress } from '../model/address.ts';
import type { Link } from '../model/link.ts';
import { h, type Attributes, type RenderContext } from './component.ts';
import { components } from './components/registry.ts';
import { anchors } from './facts.ts';
import { isNotes, notePrefix, notesOf, notesSection, tidyReference } from './notes.ts';
import { inSections } from './sections.ts';
import { pictureElement } from './picture.ts';
import { childrenOf, textOf, walk, type JsxElement, type TreeNode, type WikiLink } from './tree.ts';

/**
 * Draws a settled tree as HTML. `links` are the looked-up wiki links of this body in reading order;
 * `prefix` stands before every anchor, for a page with more than one body.
 * Pure. Throws on a node without a handler: a node we do not know never becomes markup.
 */
export function renderBody(
  tree: Root,
  links: readonly Link[],
  context: RenderContext,
  prefix = '',
  sectioned = false,
): string {
  const hast = bodyToHast(tree, links, context, prefix);
  return toHtml(sectioned ? inSections(hast) : hast);
}

/** The same as a hast tree, for books and other outputs that go on with it. */
export function bodyToHast(tree: Root, links: readonly Link[], context: RenderContext, prefix = ''): HastRoot {
  const link = (node: WikiLink, index: number): ElementContent =>
    linkElement(links[index], node.label ?? links[index]?.text ?? node.target, context, prefix);
  return drawTree(tree, link, context, prefix);
}

/** A wiki link with this text, as it was looked up. */
export function linkElement(link: Link | undefined, text: string, context: RenderContext, prefix = ''): Element {
  if (link?.state === 'found' && link.url !== undefined)
    return h('a', { className: ['wiki'], href: context.href(link.url.replace(/^#/, `#${prefix}`)) }, text);
  const why = context.label(link?.state === 'ambiguous' ? 'linkAmbiguous' : 'linkMissing');
  return h('span', { className: ['ontbreekt'] }, text, h('span', { className: ['alleen-lezer'] }, ` (${why})`));
}

/** Draws a tree; `link` draws a wiki link, by its place among those of the text. */
export function drawTree(
  tree: Root,
  link: (node: WikiLink, index: number) => ElementContent,
  context: RenderContext,
  prefix: string,
): HastRoot {
  const anchor = anchors();
  const gathered = gather(tree);
  // An empty tree goes in and the real one at `root`: toHast would walk the tree first, with a
  // visitor that names every node for its error messages and takes longer than all the rest.
  const hast = toHast(
    { type: 'root', children: [] },
    {
      handlers: {
        ...strict,
        root(state: State) {
          for (const [id, node] of gathered.definitions) state.definitionById.set(id, node);
          for (const [id, node] of gathered.notes) state.footnoteById.set(id, node);
          return state.wrap<ElementContent>(state.all(tree));
        },
        heading: (state: State, node: Extract<TreeNode, { type: 'heading' }>) =>
          h(`h${String(node.depth)}`, { id: prefix + anchor(textOf(node)) }, state.all(node)),
        // By its place in the text: notes are drawn in the order in which they are referred to.
        wikiLink: (_state: State, node: WikiLink) => link(node, gathered.wikiLinks.get(node) ?? -1),
        link: (state: State, node: Extract<TreeNode, { type: 'link' }>) => safeLink(node.url, state.all(node), context),
        linkReference: (state: State, node: Extract<TreeNode, { type: 'linkReference' }>) =>
          safeLink(state.definitionById.get(node.identifier.toUpperCase())?.url ?? '', state.all(node), context),
        image: (_state: State, node: Extract<TreeNode, { type: 'image' }>) =>
          picture(node.url, node.alt ?? '', context),
        imageReference: (state: State, node: Extract<TreeNode, { type: 'imageReference' }>) =>
          picture(state.definitionById.get(node.identifier.toUpperCase())?.url ?? '', node.alt ?? '', context),
        mdxJsxFlowElement: (state: State, node: JsxElement) => component(state, node, context),
      },
      clobberPrefix: notePrefix,
      footnoteLabel: context.label('notes'),
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackContent: '↑',
      footnoteBackLabel: (index) => `${context.label('noteBack')} ${String(index + 1)}`,
      unknownHandler: (_state, node) => {
        throw new Error(`No handler for a "${(node as { type: string }).type}" node: add one to src/body/render.ts`);
      },
    },
  ) as HastRoot;
  polish(hast, context, prefix);
  return hast;
}

interface Gathered {
  /** By identifier in capitals, as mdast-util-to-hast looks them up; the first of a name wins. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** Which link of the text a node is, in reading order. */
  readonly wikiLinks: ReadonlyMap<WikiLink, number>;
}

/** What drawing must know of the whole tree before it begins, in one walk. */
function gather(tree: Root): Gathered {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const wikiLinks = new Map<WikiLink, number>();
  for (const { node } of walk(tree)) {
    if (node.type === 'wikiLink') wikiLinks.set(node, wikiLinks.size);
    else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const id = node.identifier.toUpperCase();
      if (node.type === 'definition' && !definitions.has(id)) definitions.set(id, node);
      if (node.type === 'footnoteDefinition' && !notes.has(id)) notes.set(id, node);
    }
  }
  return { definitions, notes, wikiLinks };
}

const refuse: Handler = (_state, node: { type: string }) => {
  throw new Error(`A "${node.type}" node must not reach the page: the checks refuse it`);
};

/** Nodes the standard handlers would pass through or turn into raw markup. */
const strict: Record<string, Handler> = {
  html: refuse,
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxTextElement: refuse,
};

function safeLink(url: string, children: ElementContent[], context: RenderContext): ElementContent {
  if (url === '' || !isSafeAddress(url)) return h('span', {}, children);
  return h('a', { href: url.startsWith('/') ? context.href(url) : url }, children);
}

function picture(src: string, alt: string, context: RenderContext): ElementContent {
  const image = context.image(src);
  if (!image) return h('span', { className: ['ontbreekt'] }, `${context.label('imageMissing')} ${src}`);
  return pictureElement(image, alt);
}

function component(state: State, node: JsxElement, context: RenderContext): ElementContent {
  const definition = components.get(node.name ?? '');
  if (!definition) throw new Error(`No component "${node.name ?? ''}": the checks refuse it`);
  return definition.toHast(attributesOf(node), state.all(node), context);
}

/** Literal attributes by name; anything else has been refused before. */
export function attributesOf(node: JsxElement): Attributes {
  const pairs = node.attributes.flatMap((attribute): [string, string | true][] => {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
      return [];
    return [[attribute.name, attribute.value ?? true]];
  });
  return Object.fromEntries(pairs);
}

/** What mdast-util-to-hast writes in a way that HTML or a screen reader does not want. */
function polish(root: HastRoot, context: RenderContext, prefix: string): void {
  let tables = 0;
  // Names of landmarks are unique within a page, so that only one of its bodies can have landmarks.
  const isMain = prefix === '';
  const notes = notesOf(root, prefix);
  const visit = (parent: HastRoot | Element): void => {
    parent.children = parent.children.map((child) => {
      if (child.type !== 'element') return child;
      visit(child);
      if (child.tagName === 'td' || child.tagName === 'th') return cell(child);
      if (child.tagName === 'table') {
        tables += 1;
        // Focusable, because a keyboard must be able to scroll it.
        const name = isMain ? { ariaLabel: `${context.label('table')} ${String(tables)}` } : {};
        return h(isMain ? 'section' : 'div', { className: ['tabel'], tabIndex: 0, ...name }, child);
      }
      if (child.tagName === 'input') return checkbox(child, context);
      if (isNotes(child)) return notesSection(child, notes);
      if (child.tagName === 'a') tidyReference(child, notes);
      return child;
    });
  };
  visit(root);
}

function cell(node: Element): Element {
  const { align, ...rest } = node.properties;
  const scope = node.tagName === 'th' ? { scope: 'col' } : {};
  const side = typeof align === 'string' ? { className: [`tekst-${align}`] } : {};
  return { ...node, properties: { ...rest, ...scope, ...side } };
}

function checkbox(node: Element, context: RenderContext): Element {
  const done = node.properties.checked === true;
  return h(
    'span',
    { className: ['vinkje'], role: 'img', ariaLabel: context.label(done ? 'taskDone' : 'taskOpen') },
    done ? '☑' : '☐',
  );
}

/** Children of a node that are text for a reader; used by the plain-text output. */
export function plainText(tree: Root): string {
  return childrenOf(tree).map(textOf).join('\n\n');
}
