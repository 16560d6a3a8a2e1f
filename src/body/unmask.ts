import type { Root } from 'mdast';
import type { Place } from '../model/entry.ts';
import { EngineError } from './engine.ts';
import type { Mask, Signs } from './mask.ts';
import { childrenOf, isJsx, type Expression, type TreeNode } from './tree.ts';

/**
 * Puts back what mask.ts hid, in place. In code, addresses and attributes a brace is a brace. In
 * running text it would have been code: that becomes an expression node, for the checks to refuse,
 * and a brace that is never closed throws as the engine would.
 */
export function unmask(root: Root, { text: source, signs }: Mask): Root {
  if (!signs) return root;
  root.children = root.children.flatMap((child) => visit(child, root, { source, signs })) as Root['children'];
  return root;
}

interface Hidden {
  readonly source: string;
  readonly signs: Signs;
}

/** The text as it stood in the file. */
function asTyped(text: string, { brace, slash, letter, box }: Signs): string {
  if (!text.includes(brace) && !text.includes(letter) && !text.includes(box)) return text;
  return text
    .replaceAll(`${letter}m`, 'im')
    .replaceAll(`${letter}x`, 'ex')
    .replaceAll(slash, '\\')
    .replaceAll(brace, '{')
    .replaceAll(box, '[');
}

/** The text as it is meant, in places where a backslash escapes. */
const asMeant = (text: string, signs: Signs): string =>
  asTyped(text.replaceAll(`${signs.slash}${signs.brace}`, signs.brace), signs);

/** Strings in which a backslash escapes, and strings that hold what the file holds. */
const meant = ['url', 'title', 'label', 'alt'];
const typed = ['value', 'identifier', 'lang', 'meta', 'name'];

function change(node: object, keys: readonly string[], by: (text: string) => string): void {
  const record = node as Record<string, unknown>;
  for (const key of keys) if (typeof record[key] === 'string') record[key] = by(record[key]);
}

function visit(node: TreeNode, parent: TreeNode, hidden: Hidden): TreeNode[] {
  const { signs } = hidden;
  if (startsModule(node, hidden)) {
    return [
      {
        type: 'mdxjsEsm',
        value: asTyped(sliceOf(node, hidden), signs),
        ...(node.position && { position: node.position }),
      } satisfies Expression,
    ];
  }
  if (node.type === 'text')
    return isBare(node, parent) ? [{ ...node, value: asTyped(node.value, signs) }] : split(node, hidden);
  // The words of an image are running text that the engines flatten to a string.
  if ((node.type === 'image' || node.type === 'imageReference') && code(node.alt ?? '', signs))
    throw unclosed(placesOf(node, hidden)[0]);
  change(node, meant, (text) => (isBare(childrenOf(node)[0], node) ? asTyped : asMeant)(text, signs));
  change(node, typed, (text) => asTyped(text, signs));
  if (isJsx(node))
    for (const attribute of (node as { readonly attributes: readonly object[] }).attributes)
      change(attribute, typed, (text) => asTyped(text, signs));
  const children = childrenOf(node);
  if (children.length > 0)
    (node as { children: TreeNode[] }).children = children.flatMap((child) => visit(child, node, hidden));
  return [node];
}

const sliceOf = (node: TreeNode, { source }: Hidden): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset);

/** A block that begins at the left edge with `import` or `export` and a blank: what MDX calls ESM. */
function startsModule(node: TreeNode, hidden: Hidden): boolean {
  if ((node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') || !node.position) return false;
  const text = sliceOf(node, hidden).trimStart();
  return text.startsWith(hidden.signs.letter) && text[6] === ' ';
}

/** Text of a bare address (`https://a.b/{c}`): no running text, and a backslash escapes nothing. */
function isBare(node: TreeNode | undefined, parent: TreeNode): boolean {
  return (
    node?.type === 'text' && parent.type === 'link' && node.position?.start.offset === parent.position?.start.offset
  );
}

/** True when a brace stands in the text that is not escaped. */
function code(text: string, { brace, slash }: Signs): boolean {
  return text.includes(brace) && text.replaceAll(`${slash}${brace}`, '').includes(brace);
}

/** Running text in parts: what stands between balanced braces is an expression. */
function split(node: Extract<TreeNode, { type: 'text' }>, hidden: Hidden): TreeNode[] {
  const { signs } = hidden;
  const { value, position } = node;
  if (!code(value, signs)) return [{ ...node, value: asMeant(value, signs) }];
  const parts: TreeNode[] = [];
  const text = (piece: string): void => {
    if (piece !== '') parts.push({ type: 'text', value: asMeant(piece, signs), ...(position && { position }) });
  };
  const places = placesOf(node, hidden);
  let from = 0;
  let seen = 0;
  for (let at = value.indexOf(signs.brace); at !== -1; at = value.indexOf(signs.brace, at + 1)) {
    const place = places[seen];
    seen += 1;
    if (value[at - 1] === signs.slash) continue;
    const end = closing(value, at, signs.brace);
    if (end === -1) throw unclosed(place);
    text(value.slice(from, at));
    const inner = value.slice(at + 1, end);
    const where = place && { start: place, end: { line: place.line, column: place.column + inner.length + 2 } };
    parts.push({ type: 'mdxTextExpression', value: asTyped(inner, signs), ...(where && { position: where }) });
    seen += inner.split(signs.brace).length - 1;
    from = end + 1;
    at = end;
  }
  text(value.slice(from));
  return parts;
}

/** Where the brace that closes the one at `open` stands, or -1. */
function closing(text: string, open: number, brace: string): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === brace) depth += 1;
    else if (text[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** Line and column in the file of each brace of a node. */
function placesOf(node: TreeNode, hidden: Hidden): readonly Place[] {
  const start = node.position?.start;
  if (!start) return [];
  let { line, column } = start;
  const places: Place[] = [];
  for (const char of sliceOf(node, hidden)) {
    if (char === hidden.signs.brace) places.push({ line, column });
    if (char === '\n') [line, column] = [line + 1, 1];
    else column += char.length;
  }
  return places;
}

const unclosed = ({ line, column }: Place = { line: 1, column: 1 }): EngineError =>
  new EngineError('Could not find the end of this expression', line, column);
