import type { Root } from 'mdast';
import type { Address, Body, Heading, Picture, Place, Reference } from '../model/entry.ts';
import { schemeOf } from '../model/address.ts';
import { slugify } from '../model/slug.ts';
import { isJsx, textOf, walk, type JsxElement, type TreeNode } from './tree.ts';

/** Gives anchors out: `kop`, then `kop-2`. */
export function anchors(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const slug = slugify(text) || 'kop';
    for (;;) {
      const times = (used.get(slug) ?? 0) + 1;
      used.set(slug, times);
      const id = times === 1 ? slug : `${slug}-${String(times)}`;
      if (times === 1 || !used.has(id)) {
        if (times > 1) used.set(id, 1);
        return id;
      }
    }
  };
}

/** Number of words a person would count: runs of letters and digits. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  // Not a regular expression: it takes ten times as long, on every text of every page.
  for (let i = 0; i < text.length; i += 1) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === letter) {
      if (!inside) words += 1;
      inside = true;
    } else if (kind === other) inside = false;
  }
  return words;
}

const [other, letter, joiner] = [0, 1, 2];

/** For each UTF-16 code unit: letters and digits make a word, a point or hyphen within it does not end it. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code === 0x27 || code === 0x2d || code === 0x2e || code === 0x2019) return joiner;
  // Halves of surrogate pairs count as letters: most are, and an emoji is read too.
  return (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? letter : other;
});

export type Facts = Pick<Body, 'headings' | 'references' | 'pictures' | 'addresses' | 'words'>;

/** The text of an attribute of a JSX element, when it is a literal. */
export function attributeText(node: JsxElement, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  }
  return undefined;
}

/** Everything the rest of the program wants to know of a settled tree, gathered in one walk. */
export function factsOf(root: Root): Facts {
  const anchor = anchors();
  const headings: { -readonly [K in keyof Heading]: Heading[K] }[] = [];
  const references: Reference[] = [];
  const pictures: Picture[] = [];
  const addresses: Address[] = [];
  let definitions: ReadonlyMap<string, string> | undefined;
  let words = 0;
  for (const { node } of walk(root)) {
    const current = headings.at(-1);
    if ((node.type === 'link' || node.type === 'definition') && schemeOf(node.url) === '')
      addresses.push({ url: node.url, ...placeOf(node) });
    if (node.type === 'heading') {
      const text = textOf(node);
      headings.push({ depth: node.depth, text, id: anchor(text), evidence: 0, words: 0, ...placeOf(node) });
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const count = countWords(node.value);
      words += count;
      if (current) current.words += count;
    } else if (node.type === 'wikiLink') {
      const count = countWords(node.label ?? node.target);
      words += count;
      if (current) current.words += count;
      const { target, heading, label } = node;
      references.push({
        target,
        ...(heading !== undefined && { heading }),
        ...(label !== undefined && { label }),
        ...placeOf(node),
      });
    } else if (node.type === 'footnoteReference' || (node.type === 'link' && /^https?:/i.test(node.url))) {
      if (current) current.evidence += 1;
    } else if (node.type === 'image') {
      pictures.push({ src: node.url, ...placeOf(node) });
    } else if (node.type === 'imageReference') {
      definitions ??= definitionsIn(root);
      pictures.push({ src: definitions.get(node.identifier.toUpperCase()) ?? '', ...placeOf(node) });
    } else if (isJsx(node)) {
      const jsx: JsxElement = node;
      const id = attributeText(jsx, 'id');
      const src = attributeText(jsx, 'src');
      if (jsx.name === 'Verwijzing' && id !== undefined) references.push({ target: id, embed: true, ...placeOf(node) });
      if (jsx.name === 'Figuur' && src !== undefined) pictures.push({ src, ...placeOf(node) });
    }
  }
  return { headings, references, pictures, addresses, words };
}

/** Addresses by the name a reference uses, `[naam]: adres`; the first of a name wins. */
function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { node } of walk(root)) {
    if (node.type === 'definition' && !addresses.has(node.identifier.toUpperCase()))
      addresses.set(node.identifier.toUpperCase(), node.url);
  }
  return addresses;
}

/** Line and column of a node; 1:1 when the engine gives none. */
export function placeOf(node: TreeNode | JsxElement): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Minutes of reading at 230 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
