import { LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Place } from '../model/entry.ts';

/** Front matter as YAML: values, and the document that knows where each stands. */
export interface Yaml {
  readonly value: unknown;
  readonly problem?: Place & { readonly message: string; readonly cure: string };
}

/** Longest front matter in UTF-16 code units; the largest of ours is about 6,000. */
export const maxMatter = 64 * 1024;

const clean: Record<string, { message: string; cure: string }> = {
  DUPLICATE_KEY: { message: 'Deze regel staat er twee keer.', cure: 'Laat een van de twee staan.' },
  TAB_AS_INDENT: { message: 'Er staat een tab aan het begin van de regel.', cure: 'Gebruik spaties.' },
  MULTIPLE_DOCS: { message: 'De kop van het bestand bevat twee delen.', cure: 'Laat een deel staan tussen de twee regels ---.' },
};
const broken = {
  message: 'De kop van het bestand is niet te lezen.',
  cure: 'Kijk naar aanhalingstekens, dubbele punten en inspringen. Zet tekst met een dubbele punt tussen aanhalingstekens.',
};

function open(matter: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(matter, { schema: 'core', uniqueKeys: true, lineCounter: lines, prettyErrors: false }), lines };
}

/**
 * Reads YAML 1.2 (core schema: `NO` is a text, `2010-05-12` is a text). Anchors, aliases and tags
 * are refused: the CMS loses them, and they can blow a small file up. Never throws.
 */
export function parseYaml(matter: string): Yaml {
  if (matter.length > maxMatter) {
    return { value: undefined, problem: { line: 1, column: 1, message: 'De kop van het bestand is te lang (meer dan 64 kB).', cure: 'Verplaats tekst naar de inhoud onder de kop.' } };
  }
  try {
    const { document, lines } = open(matter);
    const error = document.errors[0] ?? document.warnings[0];
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      return { value: undefined, problem: { line, column: col, ...(clean[error.code] ?? broken) } };
    }
    let alias: number | undefined;
    visit(document, {
      Alias: (_key, node) => {
        alias ??= node.range?.[0] ?? 0;
        return visit.BREAK;
      },
      Node: (_key, node) => {
        if ((node as { anchor?: string }).anchor === undefined) return undefined;
        alias ??= node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    if (alias !== undefined) {
      const { line, col } = lines.linePos(alias);
      return { value: undefined, problem: { line, column: col, message: 'De kop bevat een verwijzing met & of *.', cure: 'Schrijf de waarde uit. Zet tekst die met & of * begint tussen aanhalingstekens.' } };
    }
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return { value: undefined, problem: { line: 1, column: 1, ...broken } };
  }
}

/**
 * Line and column (from 1, within the front matter) of a field. For a path that does not exist, of
 * the deepest part that does. Reads the YAML again, which only findings do.
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
          | { key: Node; value: unknown }
          | undefined;
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
