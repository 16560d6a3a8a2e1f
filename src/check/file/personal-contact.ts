import { isMailbox, isPersonalMailbox } from '../../model/address.ts';
import { placesIn } from '../../body/places.ts';
import { attributesOf } from '../../body/render.ts';
import { childrenOf, type JsxElement, type TreeNode } from '../../body/tree.ts';
import type { Place } from '../../model/entry.ts';
import type { Check, Report } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

// The look-behind keeps it linear: without it a word of 100,000 letters takes 20 seconds.
const mail = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const digits = (count: number): string => String.raw`(?:[\s.-]?\d){${String(count)}}`;
/** Nine digits of which the first one to three are the town's, with a mark behind those. */
const town = (mark: string): string =>
  ['[1-9]', '[1-9]\\d', '[1-9]\\d{2}'].map((code, index) => code + mark + digits(8 - index)).join('|');
const forms = [
  String.raw`(?:\+31|0031|0)[\s.-]?(?:\(0\))?[\s.-]?[1-9]${digits(8)}`,
  String.raw`(?:(?:\+31|0031)[\s.-]?\(0?|\(0)(?:${town('\\)')})`,
  String.raw`0(?:${town(' ?[–-] ?')})`,
];
const phone = new RegExp(String.raw`(?<![\d/.-])(?:${forms.join('|')})(?![\d-])`, 'g');
const cure = 'Haal het weg. Gebruik een functionele mailbox (zoals info@ of redactie@) of een webadres.';

/** Every address and number in a text, in reading order. */
function* privateIn(text: string): Generator<{ readonly piece: string; readonly message: string }> {
  const found: { readonly index: number; readonly piece: string; readonly message: string }[] = [];
  // Nearly every text has neither sign, and looking for one sign costs nothing.
  for (const { 0: piece, index } of text.includes('@') ? text.matchAll(mail) : []) {
    if (isPersonalMailbox(piece))
      found.push({ index, piece, message: `Er staat een persoonlijk e-mailadres: ${shown(piece)}.` });
  }
  for (const { 0: piece, index } of /\d/.test(text) ? text.matchAll(phone) : [])
    found.push({ index, piece, message: `Er staat een telefoonnummer: ${shown(piece)}.` });
  yield* found.sort((a, b) => a.index - b.index);
}

function* inField(value: unknown, path: readonly (string | number)[]): Generator<Report<FileWhere>> {
  if (typeof value === 'string') {
    for (const { message } of isWebPage(value) ? [] : privateIn(value)) yield { at: { field: path }, message, cure };
  } else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* inField(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* inField(item, [...path, key]);
  }
}

const isWebPage = (text: string): boolean => /^https?:\S+$/.test(text);

/** Texts of a node, each found where it stands in the file. */
function* inNode(node: TreeNode | JsxElement, texts: readonly string[], source: string): Generator<Report<FileWhere>> {
  let find: ((piece: string) => Place) | undefined;
  for (const text of texts) {
    for (const { piece, message } of privateIn(text))
      yield { at: (find ??= placesIn(node, source))(piece), message, cure };
  }
}

/** The mailbox an address of a link leads to, with or without `mailto:`; undefined when it is none. */
function mailboxOf(url: string): string | undefined {
  const [, scheme = '', path = ''] = /^(mailto:)?([^?]*)/i.exec(url) ?? [];
  const address = decoded(path);
  return scheme !== '' || isMailbox(address) ? address : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Personal e-mail addresses and telephone numbers do not belong in a public repository. */
export const personalContact: Check<FileSubject, FileWhere> = {
  code: 'personal-contact',
  level: 'error',
  why: 'What is once in a public git history can hardly be taken out again.',
  *run({ data, nodes, text: source }) {
    yield* inField(data, []);
    for (const node of [...nodes.of('text'), ...nodes.of('inlineCode'), ...nodes.of('code')])
      yield* inNode(node, [node.value], source);
    for (const node of nodes.of('wikiLink')) yield* inNode(node, [node.label ?? ''], source);
    for (const node of [...nodes.of('image'), ...nodes.of('imageReference')])
      yield* inNode(node, [node.alt ?? ''], source);
    for (const node of nodes.jsx) {
      const values = Object.values(attributesOf(node)).filter(
        (value) => typeof value === 'string' && !isWebPage(value),
      );
      yield* inNode(node, values as string[], source);
    }
    for (const node of [...nodes.of('link'), ...nodes.of('definition')]) {
      const mailbox = mailboxOf(node.url);
      // What is shown as text has been found there.
      const isShown = childrenOf(node).some((child) => child.type === 'text' && child.value.includes(mailbox ?? ''));
      if (mailbox !== undefined && !isShown) yield* inNode(node, [mailbox], source);
    }
  },
};
