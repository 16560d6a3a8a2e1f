import type { Root } from 'mdast';
import type { Link } from '../model/link.ts';
import type { RenderContext } from './component.ts';
import type { Engine } from './engine.ts';
import { parseSound } from './parse.ts';
import { components } from './components/registry.ts';
import { attributesOf } from './render.ts';
import { isJsx, walk, type JsxElement } from './tree.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A body as plain Markdown that any program reads: wiki links become links, components become what
 * they say. The author's text is kept and only these places are replaced, which is far cheaper than
 * writing the tree anew. `address` completes an address of the site; the context gives complete ones.
 */
export function plainMarkdown(source: string, engine: Engine, links: readonly Link[], context: RenderContext, address: (path: string) => string): string {
  // Most bodies hold no component, no image and no link to an address of the site, and need no tree.
  const needsTree = /<[A-Z]|\]\(\/|!\[/.test(source);
  const whole = needsTree ? apply(source, editsOf(source, parseSound(source, engine), context, address)) : source;
  let next = 0;
  // The same brackets the tree has; code keeps its own, because its links are not in the list.
  return outsideCode(whole, (text) =>
    text.replace(/!?\\?\[\\?\[([^[\]\n]+)\]\\?\]/g, (match, inner: string) => {
      const link = links[next];
      if (!link || !inner.includes(link.target)) return match;
      next += 1;
      const label = link.text.replace(/[\\[\]|]/g, '\\$&');
      return link.state === 'found' && link.url !== undefined ? `[${label}](${address(link.url)})` : label;
    }),
  );
}

function editsOf(source: string, tree: Root, context: RenderContext, address: (path: string) => string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { node } of walk(tree)) {
    if (isJsx(node)) edits.push(...componentEdits(source, node, context));
    else if (node.type === 'link' || node.type === 'image') {
      const target = node.type === 'image' ? context.image(node.url)?.url : node.url.startsWith('/') ? address(node.url) : undefined;
      const end = node.position?.end.offset;
      const open = target === undefined || end === undefined ? -1 : source.lastIndexOf(`(${node.url}`, end);
      if (target !== undefined && open !== -1) edits.push({ from: open + 1, to: open + 1 + node.url.length, text: target });
    }
  }
  return edits;
}

function componentEdits(source: string, node: JsxElement, context: RenderContext): Edit[] {
  const definition = components.get(node.name ?? '');
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (!definition || start === undefined || end === undefined) return [];
  const { before, after } = definition.toMarkdown(attributesOf(node), context);
  const text = source.slice(start, end);
  const openEnd = /^<[A-Z]\w*(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>/.exec(text)?.[0].length ?? text.length;
  const close = /<\/[A-Z]\w*>\s*$/.exec(text);
  if (text.slice(0, openEnd).endsWith('/>') || !close) return [{ from: start, to: end, text: before + after }];
  const gap = (piece: string): string => (piece === '' ? '' : `${piece}\n`);
  const inner = text.slice(openEnd, close.index).replace(/^\n+|\s+$/g, '').replace(/^ {2}/gm, '');
  return [
    { from: start, to: start + openEnd, text: gap(before) },
    { from: start + openEnd, to: start + close.index, text: before === '' ? inner : `\n${inner}` },
    { from: start + close.index, to: end, text: after === '' ? '' : `\n\n${after}` },
  ];
}

function apply(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let out = '';
  let at = 0;
  for (const { from, to, text } of sorted) {
    if (from < at) continue;
    out += source.slice(at, from) + text;
    at = to;
  }
  return out + source.slice(at);
}

/** Changes the text outside fenced code and code spans. */
function outsideCode(text: string, change: (piece: string) => string): string {
  if (!/[`~]/.test(text)) return change(text);
  const code = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[`~]*\s*$|(?![^]))|(`+)(?!`)[^`][^]*?(?<!`)\2(?!`)/gm;
  let out = '';
  let at = 0;
  for (const match of text.matchAll(code)) {
    out += change(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + change(text.slice(at));
}
