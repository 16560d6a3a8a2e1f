import { Alias, CST, Lexer, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Place } from '../model/entry.ts';
import { explain, explainText } from './yaml-problem.ts';

/** Front matter as YAML: values, and the document that knows where each stands. */
export interface Yaml {
  readonly value: unknown;
  readonly problem?: Place & { readonly message: string; readonly cure: string };
}

/** Longest front matter in UTF-16 code units; the largest of ours is about 6,000. */
export const maxMatter = 64 * 1024;
/** Most line ends and commas, for a part stands between two; the largest of ours has about 300. */
const maxParts = 2500;
/** Deepest nesting of lists and groups; the model needs four levels. */
const maxDepth = 20;

const clean: Record<string, { message: string; cure: string }> = {
  DUPLICATE_KEY: { message: 'Deze regel staat er twee keer.', cure: 'Laat een van de twee staan.' },
  TAB_AS_INDENT: { message: 'Er staat een tab aan het begin van de regel.', cure: 'Gebruik spaties.' },
  MULTIPLE_DOCS: {
    message: 'De kop van het bestand bevat twee delen.',
    cure: 'Laat een deel staan tussen de twee regels ---.',
  },
};
const broken = {
  message: 'De kop van het bestand is niet te lezen.',
  cure: 'Kijk naar aanhalingstekens, dubbele punten en inspringen. Zet tekst met een dubbele punt tussen aanhalingstekens.',
};

const reasons = {
  alias: {
    message: 'De kop bevat een verwijzing met & of *.',
    cure: 'Schrijf de waarde uit. Zet tekst die met & of * begint tussen aanhalingstekens.',
  },
  tag: {
    message: 'De kop bevat een teken ! voor een waarde.',
    cure: 'Haal het weg. Zet tekst die met ! begint tussen aanhalingstekens.',
  },
  deep: { message: 'De kop is te diep genest.', cure: 'Haal de overbodige haakjes of inspringing weg.' },
};

interface Opened {
  readonly matter: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** The text opened last. A file with a thousand findings asks a thousand times for a place in it. */
let last: Opened | undefined;

function open(matter: string): Opened {
  if (last?.matter === matter) return last;
  const lines = new LineCounter();
  const document = parseDocument(matter, { schema: 'core', uniqueKeys: true, lineCounter: lines, prettyErrors: false });
  last = { matter, document, lines };
  return last;
}

/**
 * Reads YAML 1.2 (core schema: `NO` is a text, `2010-05-12` is a text). Anchors, aliases and tags
 * are refused: the CMS loses them, and they can blow a small file up. Never throws.
 */
export function parseYaml(matter: string): Yaml {
  if (matter.length > maxMatter) {
    return {
      value: undefined,
      problem: {
        line: 1,
        column: 1,
        message: 'De kop van het bestand is te lang (meer dan 64 kB).',
        cure: 'Verplaats tekst naar de inhoud onder de kop.',
      },
    };
  }
  // To know that a key is unique the YAML parser compares it with all others.
  if ((matter.match(/[\n,]/g)?.length ?? 0) > maxParts) {
    return {
      value: undefined,
      problem: {
        line: 1,
        column: 1,
        message: 'De kop van het bestand bevat te veel velden.',
        cure: 'Laat alleen de velden staan die je nodig hebt.',
      },
    };
  }
  // gray-matter looks for comments in a way that is quadratic in blank lines.
  if (/\s{1000}/.test(matter)) {
    return {
      value: undefined,
      problem: {
        line: 1,
        column: 1,
        message: 'In de kop van het bestand staan te veel lege regels of spaties.',
        cure: 'Haal ze weg.',
      },
    };
  }
  try {
    const { document, lines } = open(matter);
    const error = document.errors[0] ?? document.warnings[0];
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      const known = clean[error.code];
      const problem = known
        ? undefined
        : explain(matter, error.message.endsWith('quote') ? 'MISSING_QUOTE' : error.code, line);
      return { value: undefined, problem: problem ?? { line, column: col, ...(known ?? broken) } };
    }
    const refused = mayHide(matter) ? refusedNode(document) : undefined;
    if (refused) {
      const { line, col } = lines.linePos(refused.offset);
      return { value: undefined, problem: { line, column: col, message: refused.message, cure: refused.cure } };
    }
    const value = document.toJS({ maxAliasCount: 0 }) as unknown;
    const problem = typeof value === 'string' ? explainText(matter) : undefined;
    return problem ? { value: undefined, problem } : { value };
  } catch {
    return { value: undefined, problem: { line: 1, column: 1, ...broken } };
  }
}

/** True when the text holds a sign of an alias, anchor or tag, or enough to be nested deeply: few do. */
function mayHide(matter: string): boolean {
  return /[&*!]|^[ -]{20}/m.test(matter) || (matter.match(/[[{]/g)?.length ?? 0) > maxDepth;
}

/** The first alias, anchor, tag or too deep nesting of a document. */
function refusedNode(document: Document.Parsed): { offset: number; message: string; cure: string } | undefined {
  let found: { offset: number; message: string; cure: string } | undefined;
  visit(document, {
    Node: (_key, node, path) => {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      const reason =
        node instanceof Alias || anchor !== undefined
          ? reasons.alias
          : tag !== undefined
            ? reasons.tag
            : path.length > 2 * maxDepth
              ? reasons.deep
              : undefined;
      if (!reason) return undefined;
      found = { offset: node.range?.[0] ?? 0, ...reason };
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * Line and column (from 1, within the front matter) of a field. For a path that does not exist, of
 * the deepest part that does. Reads the YAML, which only findings need.
 */
export function placeOfField(matter: string, path: readonly (string | number)[]): Place {
  try {
    const { document, lines } = open(matter);
    let offset: number | undefined;
    let node: unknown = document.contents;
    for (const part of path) {
      const items = (node as { items?: unknown[] } | null)?.items;
      if (!items) break;
      if (typeof part === 'number') {
        node = items[part];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else {
        const pair = items.find((item) => (item as { key?: { value?: unknown } }).key?.value === part) as
          { key: Node; value: unknown } | undefined;
        if (!pair) break;
        offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      }
    }
    if (offset === undefined) return { line: 1, column: 1 };
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  } catch {
    return { line: 1, column: 1 };
  }
}

/** Places of comments that stand behind something on their line, where a text may have been meant. */
export function commentsBehind(matter: string): readonly Place[] {
  if (!/[ \t]#/.test(matter)) return [];
  const places: Place[] = [];
  let [line, column] = [1, 1];
  let before = '';
  for (const token of new Lexer().lex(matter)) {
    const kind = CST.tokenType(token);
    // Signs of the lexer itself, which do not stand in the text.
    if (kind === 'doc-mode' || kind === 'scalar' || kind === 'flow-error-end') {
      if (token.length === 1 && token < ' ') continue;
    }
    // Behind a bare `themes:` above its list a comment is only a comment.
    if (kind === 'comment' && before.trim() !== '' && !opensBlock(matter, before, line)) places.push({ line, column });
    const end = token.lastIndexOf('\n');
    if (end === -1) {
      before += token;
      column += token.length;
    } else {
      before = token.slice(end + 1);
      line += token.split('\n').length - 1;
      column = before.length + 1;
    }
  }
  return places;
}

function opensBlock(matter: string, before: string, line: number): boolean {
  if (!before.trimEnd().endsWith(':')) return false;
  const next = matter.split('\n', line + 1)[line] ?? '';
  return /^\s*- |^ +\S/.test(next);
}

/** Values without quotes that have a form, with their places. */
export function plainTexts(matter: string, form: RegExp): readonly (Place & { readonly text: string })[] {
  if (!/[“„‘]/.test(matter)) return [];
  const found: (Place & { text: string })[] = [];
  const { document, lines } = open(matter);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string' || !form.test(node.value)) return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      found.push({ line, column: col, text: node.value });
    },
  });
  return found;
}
