import { placeOf } from '../../body/facts.ts';
import { attributesOf } from '../../body/render.ts';
import type { Check, Report } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords } from '../words.ts';

const cure = 'Haal het weg. Vaak komt het mee met plakken: plak dan als gewone tekst.';

/** Controls but tab and line ends, text direction, noncharacters. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/;
/** Noncharacters of the other planes and half a surrogate pair. Costly, so for texts with surrogates only. */
const wide = /\p{Noncharacter_Code_Point}|\p{Cs}/u;

/** Code of the first control character in a text: `U+202E`. */
function hidden(text: string): string | undefined {
  const found = control.exec(text) ?? (/[\ud800-\udfff]/.test(text) ? wide.exec(text) : null);
  return found ? `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : undefined;
}

function* inValue(value: unknown, path: readonly (string | number)[]): Generator<Report<FileWhere>> {
  if (typeof value === 'string') {
    const code = hidden(value);
    if (code)
      yield {
        at: { field: path },
        message: `In het veld "${pathInWords(path)}" staat een onzichtbaar stuurteken (${code}).`,
        cure,
      };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* inValue(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Control and direction characters that the guard cannot see: in the front matter, and written as `&#8238;`. */
export const controlCharacters: Check<FileSubject, FileWhere> = {
  code: 'control-character',
  level: 'error',
  why: 'Control and direction characters hide what a text says, and feeds and books cannot hold them.',
  *run({ data, nodes }) {
    yield* inValue(data, []);
    const texts = [...nodes.of('text'), ...nodes.of('inlineCode'), ...nodes.of('code')].map((node) => ({
      node,
      text: node.value,
    }));
    const addresses = [...nodes.of('link'), ...nodes.of('definition'), ...nodes.of('image')].map((node) => ({
      node,
      text: node.url + (node.title ?? ''),
    }));
    const attributes = nodes.jsx.map((node) => ({ node, text: Object.values(attributesOf(node)).join('') }));
    for (const { node, text } of [...texts, ...addresses, ...attributes]) {
      const code = hidden(text);
      if (code)
        yield { at: placeOf(node), message: `Er staat een onzichtbaar stuurteken in de tekst (${code}).`, cure };
    }
  },
};
