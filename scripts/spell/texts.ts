import type { Engine } from '../../src/body/engine.ts';
import { parseSound } from '../../src/body/parse.ts';
import { childrenOf, type TreeNode } from '../../src/body/tree.ts';
import { plain, type Entry } from '../../src/model/entry.ts';
import { metaOf, type Fields } from '../../src/model/field.ts';
import { mustType } from '../../src/model/registry.ts';

/** What the editors wrote themselves in an entry, and the names that stand in it as others write them. */
export interface Texts {
  /** Sentences and loose words, without addresses, code and quotations. */
  readonly own: readonly string[];
  /** Titles, names and sources: their words are spelled as they are, here and in any text. */
  readonly names: readonly string[];
}

/** Fields that hold names, of things or of people. */
const naming = new Set(['title', 'subtitle', 'aliases', 'name', 'affiliation', 'publisher', 'edition', 'archive']);

/** What stands between quotation marks is somebody else's; between straight ones it may be a term as well. */
const quoted = /[‘“][^’”]{0,400}[’”](?![\p{L}])|"[^"]{0,400}"/gu;

/** The texts of an entry. */
export function textsOf(entry: Entry, engine: Engine): Texts {
  const fields = fieldTexts(mustType(entry.type).fields, plain(entry), '');
  const body = entry.body.sound ? bodyTexts(parseSound(entry.body.text, engine)) : [];
  return {
    own: [...fields.own, ...body].map((text) => text.replace(quoted, ' ')),
    names: fields.names,
  };
}

function fieldTexts(fields: Fields, data: Readonly<Record<string, unknown>>, within: string): Texts {
  const found = Object.entries(fields).map(([key, schema]): Texts => {
    const { kind, fields: inner } = metaOf(schema);
    const value = data[key];
    if (value === undefined || value === null) return { own: [], names: [] };
    if (inner) {
      const items = (Array.isArray(value) ? value : [value]) as Readonly<Record<string, unknown>>[];
      return joined(items.map((item) => fieldTexts(inner, item, key)));
    }
    if (kind !== 'text' && kind !== 'texts' && kind !== 'prose') return { own: [], names: [] };
    const texts = [value].flat().map(String);
    return naming.has(key) || within === 'sources' ? { own: [], names: texts } : { own: texts, names: [] };
  });
  return joined(found);
}

const joined = (all: readonly Texts[]): Texts => ({
  own: all.flatMap(({ own }) => own),
  names: all.flatMap(({ names }) => names),
});

/** One text for each block; code, and what a link to elsewhere is called, are not ours. */
function bodyTexts(node: TreeNode): string[] {
  const { type } = node as { type: string };
  if (['code', 'inlineCode', 'definition', 'blockquote'].includes(type)) return [];
  if (type === 'paragraph' || type === 'heading' || type === 'tableCell') return [inline(node)];
  return childrenOf(node).flatMap((child) => bodyTexts(child));
}

function inline(node: TreeNode): string {
  const { type, value, label } = node as { type: string; value?: string; label?: string };
  if (type === 'text') return value ?? '';
  if (type === 'wikiLink') return label ?? '';
  if (type === 'inlineCode' || type === 'link') return ' ';
  return childrenOf(node)
    .map((child) => inline(child))
    .join('');
}
