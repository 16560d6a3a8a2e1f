import type { Root } from 'mdast';
import type { Place } from '../model/entry.ts';
import { EngineError, type Engine } from './engine.ts';
import { guard, maxDepth } from './guard.ts';
import { mask } from './mask.ts';
import type { BodyProblem } from './problem.ts';
import { settle } from './settle.ts';
import { deeperThan } from './tree.ts';
import { unmask } from './unmask.ts';
import { linkWiki } from './wikilinks.ts';

/** A body as a tree, with what stood in it that is neither text nor a link. */
export interface ParsedBody {
  readonly tree: Root;
  /** `![[x]]`: embeds in the manner of other programs. */
  readonly embeds: readonly Place[];
  /** `[[x#^block]]`: links to a paragraph in the manner of other programs. */
  readonly blocks: readonly Place[];
  /** `[[` or `]]` that belong to no link. */
  readonly leftovers: readonly Place[];
}

/** Reads a body. Never throws: what cannot be read comes back as a problem with its place. */
export function parseBody(text: string, engine: Engine): ParsedBody | BodyProblem {
  const refused = guard(text);
  if (refused) return refused;
  try {
    const masked = mask(text);
    const raw = engine(masked.text);
    if (deeperThan(raw, maxDepth)) return tooDeep(1, 1);
    const tree = unmask(settle(raw), masked);
    return { tree, ...linkWiki(tree, text) };
  } catch (error) {
    if (error instanceof EngineError) return syntaxProblem(text, error);
    if (error instanceof RangeError) return tooDeep(1, 1);
    throw error;
  }
}

/** Reads a body that has been read before and was sound: nothing is guarded or reported again. */
export function parseSound(text: string, engine: Engine): Root {
  const masked = mask(text);
  const tree = unmask(settle(engine(masked.text)), masked);
  linkWiki(tree, text);
  return tree;
}

/** True when parsing gave a problem instead of a tree. */
export function isProblem(result: ParsedBody | BodyProblem): result is BodyProblem {
  return 'code' in result;
}

function tooDeep(line: number, column: number): BodyProblem {
  return {
    code: 'too-deep',
    line,
    column,
    message: `De tekst is te diep genest (meer dan ${String(maxDepth)} niveaus).`,
    cure: 'Gebruik minder lijsten, citaten of kaders in elkaar.',
  };
}

const openTag = /^Expected a closing tag for `<([\w.-]+)/;
const closeTag = /^Unexpected closing (?:tag|slash)/;

/** The engine's English reason in Dutch, with a cure for what people really type. */
function syntaxProblem(text: string, { message, line, column: at }: EngineError): BodyProblem {
  const typed = text.split('\n')[line - 1] ?? '';
  // One engine points at the tag, the other at the character in it that it did not expect.
  const bracket = /[{}]/.test(typed[at - 1] ?? '') ? -1 : typed.lastIndexOf('<', at - 1);
  const column = bracket === -1 ? at : bracket + 1;
  const rest = typed.slice(column - 1);
  const base = { code: 'syntax', line, column } as const;
  const open = openTag.exec(message);
  if (open) {
    return {
      ...base,
      message: `Het kader <${open[1] ?? ''}> wordt niet gesloten.`,
      cure: `Zet </${open[1] ?? ''}> op een eigen regel na de tekst, of haal <${open[1] ?? ''}> weg.`,
    };
  }
  if (closeTag.test(message) || rest.startsWith('</')) {
    return {
      ...base,
      message: 'Hier wordt iets gesloten dat niet is geopend.',
      cure: 'Haal dit weg, of zet het openingsdeel ervoor.',
    };
  }
  if (rest.startsWith('{') || rest.startsWith('}') || message.includes('expression')) {
    return {
      ...base,
      message: 'Er staat een accolade { of } in de tekst.',
      cure: 'Schrijf \\{ of \\} als je het teken zelf bedoelt.',
    };
  }
  if (/^<https?:|^<mailto:|^<[^\s>]+@/.test(rest)) {
    return {
      ...base,
      message: 'Er staat een adres tussen < en >.',
      cure: 'Haal de tekens < en > weg, of schrijf [tekst](adres).',
    };
  }
  if (rest.startsWith('<!--')) {
    return {
      ...base,
      message: 'Er staat een HTML-opmerking in de tekst.',
      cure: 'Haal de opmerking weg. Zet een notitie voor de redactie in het veld Redactienoot.',
    };
  }
  return {
    ...base,
    message: 'Er staat een < in de tekst die geen onderdeel opent.',
    cure: 'Schrijf \\< als je "kleiner dan" bedoelt.',
  };
}
