import type { Root } from 'mdast';
import type { Place } from '../model/entry.ts';
import { EngineError, type Engine } from './engine.ts';
import { guard, maxDepth } from './guard.ts';
import { mask } from './mask.ts';
import type { BodyProblem } from './problem.ts';
import { settle } from './settle.ts';
import { syntaxProblem } from './syntax.ts';
import { deeperThan } from './tree.ts';
import { unmask } from './unmask.ts';
import { linkWiki, type Leftover } from './wikilinks.ts';

/** A body as a tree, with what stood in it that is neither text nor a link. */
export interface ParsedBody {
  readonly tree: Root;
  /** `![[x]]`: embeds in the manner of other programs. */
  readonly embeds: readonly Place[];
  /** `[[x#^block]]`: links to a paragraph in the manner of other programs. */
  readonly blocks: readonly Place[];
  /** `[[` or `]]` that belong to no link. */
  readonly leftovers: readonly Leftover[];
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
