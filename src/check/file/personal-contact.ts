import { isMailbox, isPersonalMailbox } from '../../model/address.ts';
import { placesIn } from '../../body/places.ts';
import { childrenOf } from '../../body/tree.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { piecesIn, type Piece } from '../texts.ts';
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

interface Private extends Piece {
  readonly message: string;
}

/** Every address and number in a text, in reading order. */
function* privateIn(text: string): Generator<Private> {
  const found: (Private & { readonly index: number })[] = [];
  // Nearly every text has neither sign, and looking for one sign costs nothing.
  for (const { 0: piece, index } of text.includes('@') ? text.matchAll(mail) : []) {
    if (isPersonalMailbox(piece))
      found.push({ index, text: piece, message: `Er staat een persoonlijk e-mailadres: ${shown(piece)}.` });
  }
  for (const { 0: piece, index } of /\d/.test(text) ? text.matchAll(phone) : [])
    found.push({ index, text: piece, message: `Er staat een telefoonnummer: ${shown(piece)}.` });
  yield* found.sort((a, b) => a.index - b.index);
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
  *run(subject) {
    const { nodes, text: source } = subject;
    for (const { piece, at } of piecesIn(subject, privateIn)) yield { at, message: piece.message, cure };
    for (const node of [...nodes.of('link'), ...nodes.of('definition')]) {
      const mailbox = mailboxOf(node.url);
      // What is shown as text has been found there.
      const isShown = childrenOf(node).some((child) => child.type === 'text' && child.value.includes(mailbox ?? ''));
      if (mailbox === undefined || isShown) continue;
      const find = placesIn(node, source);
      for (const { text, message } of privateIn(mailbox)) yield { at: find(text), message, cure };
    }
  },
};
