import { isSafeAddress } from '../../model/address.ts';
import { attributesOf } from '../../body/render.ts';
import { components } from '../../body/components/registry.ts';
import { placeOf } from '../../body/facts.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords, shown } from '../words.ts';

/** Kinds of attributes that hold an address. */
const addresses = new Set(['url', 'media']);

const cure = 'Gebruik een adres dat begint met https://, of mailto: voor een mailbox.';

/** An address that could run code (`javascript:`) or open another program. */
export const unsafeUrl: Check<FileSubject, FileWhere> = {
  code: 'unsafe-url',
  level: 'error',
  why: 'A link with another scheme than http, https or mailto can run script in the reader’s browser.',
  *run({ issues, nodes }) {
    for (const { kind, path, value } of issues) {
      if (kind !== 'unsafe-url') continue;
      yield {
        at: { field: path },
        message: `Het adres "${shown(value)}" in het veld "${pathInWords(path)}" is niet toegestaan.`,
        cure,
      };
    }
    for (const node of [...nodes.of('link'), ...nodes.of('definition'), ...nodes.of('image')]) {
      if (isSafeAddress(node.url)) continue;
      yield { at: placeOf(node), message: `Het adres "${shown(node.url)}" is niet toegestaan.`, cure };
    }
    for (const node of nodes.jsx) {
      const rules = components.get(node.name ?? '')?.attributes ?? {};
      for (const [name, value] of Object.entries(attributesOf(node))) {
        if (
          !Object.hasOwn(rules, name) ||
          !addresses.has(rules[name]?.kind ?? '') ||
          typeof value !== 'string' ||
          isSafeAddress(value)
        )
          continue;
        yield {
          at: placeOf(node),
          message: `Het adres "${shown(value)}" bij <${node.name ?? ''}> is niet toegestaan.`,
          cure,
        };
      }
    }
  },
};
