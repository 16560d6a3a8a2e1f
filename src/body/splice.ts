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
export function plainMarkdown(
  source: string,
  engine: Engine,
  links: readonly Link[],
  context: RenderContext,
  address: (path: string) => string,
): string {
  // Most bodies hold no component, no image and no link to an address of the site, and need no tree.
  const needsTree = /<[A-Z]|\]\(\/|!\[/.test(source);
  const whole = needsTree ? apply(source, editsOf(source, parseSound(source, engine), context, address)) : source;
  let next = 0;
  // The same brackets the tree has; code keeps its own, because its links are not in the list.
  return outsideCode(whole, (text) =>
    text.replace(/!?\\?\[\\?\[([^[\]\n]+)\]\\?\]/g, (match, inner: string) => {
      // Not simply the next one: a name with an escape or an entity in it is not recognised.
      const index = links.findIndex(({ target }, place) => place >= next && inner.includes(target));
      const link = links[index];
      if (!link) return match;
      next = index + 1;
      const label = link.text.replace(/[\\[\]|]/g, '\\$&');
      return link.state === 'found' && link.url !== undefined ? `[${label}](${address(link.url)})` : label;
    }),
  );
}

function editsOf(
  source: string,
  tree: Root,
  context: RenderContext,
  address: (path: string) => string,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { node } of walk(tree)) {
    if (isJsx(node)) edits.push(...componentEdits(source, node, context));
    else if (node.type === 'link' || node.type === 'image') {
      const target =
        node.type === 'image' ? context.image(node.url)?.url : node.url.startsWith('/') ? address(node.url) : undefined;
      const end = node.position?.end.offset;
      const open = target === undefined || end === undefined ? -1 : source.lastIndexOf(`(${node.url}`, end);
      if (target !== undefined && open !== -1)
        edits.push({ from: open + 1, to: open + 1 + node.url.length, text: target });
    }
  }
  return edits;
}

/** Replaces the tags of a component and takes the indentation between them away; what stands there has its own edits. */
function componentEdits(source: string, node: JsxElement, context: RenderContext): Edit[] {
  const definition = components.get(node.name ?? '');
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (!definition || start === undefined || end === undefined) return [];
  const { before, after } = definition.toMarkdown(attributesOf(node), context);
  const text = source.slice(start, end);
  const tag = /^<[A-Z]\w*(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>/.exec(text)?.[0] ?? text;
  const close = /[ \t]*(?:\n[ \t>]*)*<\/[A-Z]\w*>\s*$/.exec(text);
  if (tag.endsWith('/>') || !close) return [{ from: start, to: end, text: before + after }];
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  // A quote goes on with its sign, a list item with blanks.
  const margin = source.slice(lineStart, start).replace(/[^>]/g, ' ');
  const lead = /^(?:[ \t>]*\n)*/.exec(text.slice(tag.length))?.[0].length ?? 0;
  const first = start + tag.length + lead;
  const last = start + Math.max(close.index, tag.length + lead);
  return [
    {
      from: start,
      to: first,
      text: before === '' ? '' : `${before}\n${margin.trimEnd()}\n${lead === 0 ? margin : ''}`,
    },
    ...indentation(source, first, last, margin.length),
    { from: last, to: end, text: after === '' ? '' : `\n${margin.trimEnd()}\n${margin}${after}` },
  ];
}

/** Edits that take two blanks away at the start of each line, behind the margin. */
function indentation(source: string, from: number, to: number, margin: number): Edit[] {
  const edits: Edit[] = [];
  for (
    let line = source[from - 1] === '\n' ? from : source.indexOf('\n', from) + 1;
    line > 0 && line < to;
    line = source.indexOf('\n', line) + 1
  ) {
    const at = line + margin;
    if (source.startsWith('  ', at)) edits.push({ from: at, to: at + 2, text: '' });
  }
  return edits;
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
