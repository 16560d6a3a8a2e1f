import { isMailbox } from '../../model/address.ts';
import { placeOf } from '../../body/facts.ts';
import { attributesOf } from '../../body/render.ts';
import type { Check, Report } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

// The look-behind keeps it linear: without it a word of 100,000 letters takes 20 seconds.
const mail = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const phone = /(?<![\d/.-])(?:\+31|0031|0)[\s.-]?(?:\(0\))?[\s.-]?[1-9](?:[\s.-]?\d){8}(?![\d-])/g;
const functional =
  /^(?:info|contact|redactie|communicatie|participatie|post|postbus|secretariaat|griffie|gemeente|team|project|bureau|pers|privacy|meedoen|wijkteam|webredactie|noreply|[\w-]*(?:redactie|participatie|team|loket|balie|punt|raad))(?:[.+_-]|@|$)/i;
const cure = 'Haal het weg. Gebruik een functionele mailbox (zoals info@ of redactie@) of een webadres.';

function* inText(text: string, at: FileWhere): Generator<Report<FileWhere>> {
  // Nearly every text has neither sign, and looking for one sign costs nothing.
  for (const [address] of text.includes('@') ? text.matchAll(mail) : []) {
    if (isMailbox(address) && !functional.test(address))
      yield { at, message: `Er staat een persoonlijk e-mailadres: ${shown(address)}.`, cure };
  }
  for (const [number] of /\d/.test(text) ? text.matchAll(phone) : [])
    yield { at, message: `Er staat een telefoonnummer: ${shown(number)}.`, cure };
}

function* inValue(value: unknown, path: readonly (string | number)[]): Generator<Report<FileWhere>> {
  if (typeof value === 'string') yield* inText(/^https?:\S+$/.test(value) ? '' : value, { field: path });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* inValue(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* inValue(item, [...path, key]);
  }
}

/** Personal e-mail addresses and telephone numbers do not belong in a public repository. */
export const personalContact: Check<FileSubject, FileWhere> = {
  code: 'personal-contact',
  level: 'error',
  why: 'What is once in a public git history can hardly be taken out again.',
  *run({ data, nodes }) {
    yield* inValue(data, []);
    for (const node of [...nodes.of('text'), ...nodes.of('inlineCode'), ...nodes.of('code')])
      yield* inText(node.value, placeOf(node));
    for (const node of nodes.of('wikiLink')) yield* inText(node.label ?? '', placeOf(node));
    for (const node of [...nodes.of('image'), ...nodes.of('imageReference')])
      yield* inText(node.alt ?? '', placeOf(node));
    for (const node of nodes.jsx) {
      for (const value of Object.values(attributesOf(node))) {
        if (typeof value === 'string' && !/^https?:\S+$/.test(value)) yield* inText(value, placeOf(node));
      }
    }
    for (const node of nodes.of('link')) {
      const shownText = node.children.some((child) => child.type === 'text' && node.url.includes(child.value));
      if (node.url.startsWith('mailto:') && !shownText) yield* inText(node.url.slice(7), placeOf(node));
    }
  },
};
