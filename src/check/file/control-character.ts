import { findHidden } from '../../body/guard.ts';
import { placeOf } from '../../body/facts.ts';
import { attributesOf } from '../../body/render.ts';
import type { Check, Report } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { pathInWords } from '../words.ts';

const cure = 'Haal het weg. Vaak komt het mee met plakken: plak dan als gewone tekst.';

/** Code of the first control character in a text: `U+202E`. */
function hidden(text: string): string | undefined {
  const found = findHidden(text);
  return found && `U+${(found.char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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
