import type { PhrasingContent, Root } from 'mdast';
import { EngineError } from './engine.ts';
import { childrenOf, isJsx, textOf, type JsxElement, type TreeNode } from './tree.ts';

/**
 * Makes the trees of both engines equal: paragraphs that hold only components are unwrapped, loose
 * text in a component gets a paragraph, definitions in a component stand before it, neighbouring
 * texts are joined, mail addresses one engine finds afterwards are linked as the other links them,
 * engine data is dropped. Changes the tree in place and returns it.
 */
export function settle(root: Root): Root {
  root.children = flow(root.children) as Root['children'];
  delete (root as { data?: unknown }).data;
  return root;
}

const flowHolders = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function flow(children: readonly TreeNode[]): TreeNode[] {
  return children.flatMap((node): TreeNode[] => {
    if (node.type === 'paragraph') {
      const parts = node.children as TreeNode[];
      // A paragraph of only components (and blanks) is what `<Kader/>` on its own line means.
      if (parts.some(isJsx) && parts.every((part) => isJsx(part) || isBlank(part))) {
        return parts.filter(isJsx).flatMap((part) => definitionsFirst(settleNode(asFlow(part))));
      }
    }
    // Sätteri reads an indented note as the definition of a link named "^…".
    if (node.type === 'definition' && node.identifier.startsWith('^')) return [asText(node)];
    return definitionsFirst(settleNode(node));
  });
}

/** Where a definition stands means nothing; Sätteri puts those in a component before it. */
function definitionsFirst(node: TreeNode): TreeNode[] {
  if (!isJsx(node)) return [node];
  const jsx: JsxElement = node;
  const definitions = jsx.children.filter(({ type }) => type === 'definition');
  if (definitions.length > 0) jsx.children = jsx.children.filter(({ type }) => type !== 'definition');
  return [...definitions, node];
}

function asText({ label, identifier, url, position }: Extract<TreeNode, { type: 'definition' }>): TreeNode {
  const where = position && { position };
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: `[${label ?? identifier}]: ${url}`, ...where }],
    ...where,
  };
}

function isBlank(node: TreeNode): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function asFlow(node: JsxElement): TreeNode {
  return { ...node, type: 'mdxJsxFlowElement' } as unknown as TreeNode;
}

function settleNode(node: TreeNode): TreeNode {
  delete (node as { data?: unknown }).data;
  if (isJsx(node)) return settleJsx(node);
  if (!('children' in node)) return node;
  const children = flowHolders.has(node.type) ? flow(childrenOf(node)) : joinTexts(childrenOf(node).map(settleNode));
  (node as { children: TreeNode[] }).children = children;
  return node;
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

function settleJsx(node: JsxElement): TreeNode {
  for (const attribute of node.attributes) {
    delete (attribute as { data?: unknown }).data;
    delete (attribute as { position?: unknown }).position;
    if ('value' in attribute && attribute.value === undefined) attribute.value = null;
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'object' && attribute.value !== null) {
      attribute.value = { type: attribute.value.type, value: attribute.value.value };
    }
  }
  if (node.type === 'mdxJsxTextElement') {
    node.children = joinTexts(node.children.map(settleNode));
    return node;
  }
  refuseCrossing(node);
  const blocks: TreeNode[] = [];
  let loose: PhrasingContent[] = [];
  const close = (): void => {
    if (loose.some((part) => !isBlank(part))) {
      blocks.push({ type: 'paragraph', children: loose, ...positionOf(loose) });
    }
    loose = [];
  };
  for (const child of node.children) {
    if (phrasing.has(child.type)) loose.push(child as PhrasingContent);
    else {
      close();
      blocks.push(child);
    }
  }
  close();
  node.children = flow(blocks);
  return node;
}

/** Sätteri lets a box end within a quote or a list item in it (`> </Kader>`); the unified family does not. */
function refuseCrossing({ children, position }: JsxElement): void {
  const last = children.at(-1)?.position;
  if (!last || !position || (last.end.offset ?? 0) < (position.end.offset ?? Infinity)) return;
  throw new EngineError('Unexpected closing tag', last.start.line, last.start.column);
}

function positionOf(parts: readonly PhrasingContent[]): Pick<PhrasingContent, 'position'> {
  const start = parts[0]?.position?.start;
  const end = parts.at(-1)?.position?.end;
  return start && end ? { position: { start, end } } : {};
}

function joinTexts(children: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const child of children.flatMap((node, index) => asSatteriLinks(node, children[index - 1]))) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + child.value, ...spanOf(last, child) };
    } else joined.push(child);
  }
  return joined;
}

/**
 * The unified family looks for mail addresses once more in the finished text; those links have no
 * place. It does so after a slash or any letter and takes `mailto:` along, Sätteri does not.
 */
function asSatteriLinks(node: TreeNode, before: TreeNode | undefined): TreeNode[] {
  if (node.type !== 'link' || node.position || !/^(?:mailto|xmpp):/.test(node.url)) return [node];
  const text = childrenOf(node).map(textOf).join('');
  const previous = before?.type === 'text' ? before.value : '';
  const scheme = /^(?:mailto|xmpp):/.exec(text)?.[0].length ?? 0;
  const start = Array.from(text).findIndex(
    (_, index) =>
      index >= scheme &&
      index < text.indexOf('@') &&
      /(?:^|[\s\p{S}]|[^\P{P}/])$/u.test(previous + text.slice(0, index)),
  );
  if (start === 0) return [node];
  if (start === -1) return [{ type: 'text', value: text }];
  const address = text.slice(start);
  return [
    { type: 'text', value: text.slice(0, start) },
    { type: 'link', url: `mailto:${address}`, children: [{ type: 'text', value: address }] },
  ];
}

function spanOf(first: TreeNode, last: TreeNode): Pick<TreeNode, 'position'> {
  return first.position && last.position ? { position: { start: first.position.start, end: last.position.end } } : {};
}
