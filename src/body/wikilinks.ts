import type { Root, Text } from 'mdast';
import type { Place } from '../model/entry.ts';
import { childrenOf, textOf, type TreeNode, type WikiLink } from './tree.ts';

/** Two square brackets, words, two square brackets. The words hold no bracket and no line end. */
const link = /(!?)\[\[([^[\]\n]+)\]\]/g;

/** Where wiki links stand is not a link, code or an image: those hold text of another kind. */
const closed = new Set(['link', 'linkReference', 'code', 'inlineCode']);

/** Brackets that belong to no link. */
export interface Leftover extends Place {
  /** In a cell of a table, where the bar of a link ends the cell. */
  readonly inTable?: true;
}

interface Found {
  readonly embeds: Place[];
  readonly blocks: Place[];
  readonly leftovers: Leftover[];
}

/**
 * Turns `[[…]]` in text into wikiLink nodes, in place. Works on text nodes, so `\[[x]]` (as the CMS
 * writes it) and `[[x]]` are the same link and code is left alone. Returns embeds (`![[x]]`) and
 * brackets that are left over, which are mistakes of the author.
 */
export function linkWiki(root: Root, source: string): Found {
  const found: Found = { embeds: [], blocks: [], leftovers: [] };
  const visit = (node: TreeNode): void => {
    const children = childrenOf(node);
    if (children.length === 0) return;
    if (closed.has(node.type)) {
      if (/\[\[|\]\]/.test(textOf(node))) found.leftovers.push(startOf(node));
      return;
    }
    for (const child of children) visit(child);
    if (!children.some((child) => child.type === 'text' && (child.value.includes('[') || child.value.includes(']'))))
      return;
    reportCaptured(children, found.leftovers);
    (node as { children: TreeNode[] }).children = children.flatMap((child) =>
      child.type === 'text' ? split(child, source, found, node.type === 'tableCell') : [child],
    );
  };
  visit(root);
  return found;
}

/** `[[begrip]]` where `[begrip]: …` is defined: the definition has captured the inner brackets. */
function reportCaptured(children: readonly TreeNode[], leftovers: Leftover[]): void {
  children.forEach((child, index) => {
    if (child.type !== 'linkReference' && child.type !== 'link' && child.type !== 'imageReference') return;
    const before = children[index - 1];
    const after = children[index + 1];
    if (
      before?.type === 'text' &&
      before.value.endsWith('[') &&
      after?.type === 'text' &&
      after.value.startsWith(']')
    ) {
      leftovers.push(startOf(child));
    }
  });
}

function startOf(node: TreeNode): Place {
  return node.position
    ? { line: node.position.start.line, column: node.position.start.column }
    : { line: 1, column: 1 };
}

function split(node: Text, source: string, found: Found, inTable: boolean): TreeNode[] {
  const { value } = node;
  const place = placesOf(node, source);
  const parts: TreeNode[] = [];
  let end = 0;
  let seen = 0;
  // Where a piece between links begins is known as far as the link before it.
  let { position } = node;
  const text = (piece: string): void => {
    if (piece === '') return;
    for (const bracket of piece.matchAll(/\[\[|\]\]/g)) {
      if (bracket[0] === '[[') seen += 1;
      const { line, column } = bracket[0] === '[[' ? place(seen - 1) : startOf(node);
      found.leftovers.push({ line, column, ...(inTable && { inTable }) });
    }
    parts.push({ type: 'text', value: piece, ...(position && { position }) });
  };
  for (const match of value.matchAll(link)) {
    const [whole, bang, inner = ''] = match;
    const wiki = parseInner(inner);
    if (!wiki) continue;
    text(value.slice(end, match.index + (bang ? 1 : 0)));
    const { offset, ...at } = place(seen);
    seen += 1;
    if (bang) found.embeds.push(at);
    if (wiki.heading?.startsWith('^')) found.blocks.push(at);
    parts.push({ ...wiki, position: { start: { ...at }, end: { line: at.line, column: at.column + whole.length } } });
    end = match.index + whole.length;
    if (position && offset !== undefined) position = { start: { ...at, offset }, end: position.end };
  }
  text(value.slice(end));
  return parts.length === 1 && parts[0]?.type === 'text' ? [node] : parts;
}

/** `doel#kop|label` in its parts; undefined when there is nothing to link to. */
function parseInner(inner: string): WikiLink | undefined {
  const bar = inner.indexOf('|');
  const path = (bar === -1 ? inner : inner.slice(0, bar)).trim();
  const label = bar === -1 ? '' : inner.slice(bar + 1).trim();
  const hash = path.indexOf('#');
  const target = (hash === -1 ? path : path.slice(0, hash)).trim();
  const heading = hash === -1 ? '' : path.slice(hash + 1).trim();
  if (target === '' && heading === '') return undefined;
  return { type: 'wikiLink', target, ...(hash !== -1 && { heading }), ...(label !== '' && { label }) };
}

/**
 * Where the n-th `[[` of a text stands in the file. The text differs from its source by escapes and
 * entities, so the source is searched for brackets in any of their spellings.
 */
function placesOf(node: Text, source: string): (n: number) => Place & { readonly offset?: number } {
  const start = node.position?.start;
  const from = start?.offset;
  const to = node.position?.end.offset;
  if (start === undefined || from === undefined || to === undefined) return () => startOf(node);
  const slice = source.slice(from, to);
  const offsets = [...slice.matchAll(/(?:\\?\[|&#(?:91|x5b);|&lsqb;|&lbrack;){2}/gi)].map((match) => match.index);
  return (n) => {
    const offset = offsets[n];
    if (offset === undefined) return startOf(node);
    const before = slice.slice(0, offset);
    const lines = before.split('\n');
    return lines.length === 1
      ? { line: start.line, column: start.column + offset, offset: from + offset }
      : { line: start.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1, offset: from + offset };
  };
}
