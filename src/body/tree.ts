import type { Node, Nodes, Root } from 'mdast';

/**
 * Types of the nodes in a settled tree beyond standard mdast: JSX elements (our components) and
 * wiki links. Sätteri and remark-mdx agree on the JSX shapes.
 */
export interface JsxAttribute {
  type: 'mdxJsxAttribute';
  name: string;
  /** A literal string; null for a bare name; an object for an expression (refused). */
  value?: string | null | { type: 'mdxJsxAttributeValueExpression'; value: string };
}

export interface JsxSpread {
  type: 'mdxJsxExpressionAttribute';
  value: string;
}

export interface JsxElement extends Node {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: (JsxAttribute | JsxSpread)[];
  children: Nodes[];
}

export interface Expression extends Node {
  type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
}

/** `[[target#heading|label]]`, looked up later. */
export interface WikiLink extends Node {
  type: 'wikiLink';
  target: string;
  heading?: string;
  label?: string;
}

declare module 'mdast' {
  interface RootContentMap {
    wikiLink: WikiLink;
    jsxFlow: JsxElement;
    expression: Expression;
  }
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
}

export type TreeNode = Nodes;

export function isJsx(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Children of any node; an empty list for a leaf. */
export function childrenOf(node: Node): TreeNode[] {
  return (node as { children?: TreeNode[] }).children ?? [];
}

/** All nodes in reading order, with their parents. Without recursion, so depth does not matter. */
export function* walk(root: Root): Generator<{ readonly node: TreeNode; readonly parent: TreeNode | undefined }> {
  const stack: { node: TreeNode; parent: TreeNode | undefined }[] = [{ node: root, parent: undefined }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    yield item;
    const children = childrenOf(item.node);
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) stack.push({ node: child, parent: item.node });
    }
  }
}

/** True when some branch of the tree is deeper than `limit`. Without recursion. */
export function deeperThan(root: Root, limit: number): boolean {
  let level: TreeNode[] = [root];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap(childrenOf);
    if (level.length === 0) return false;
  }
  return true;
}

/** The text a reader sees below a node. Wiki links count with their label or target. */
export function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return (node as { value?: string }).value ?? '';
  if (node.type === 'wikiLink') return (node as WikiLink).label ?? (node as WikiLink).target;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return (node as { alt?: string | null }).alt ?? '';
  if (node.type === 'footnoteReference') return '';
  return childrenOf(node).map(textOf).join('');
}
