import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { standInForSymbols } from './astral.ts';

/**
 * Turns MDX text into an mdast tree. Throws an EngineError for text that is no MDX. There are two:
 * Sätteri (engine-node.ts, native, fast) and this one of the unified family, for the browser.
 * They differ in details; `settle` makes their trees equal.
 */
export type Engine = (text: string) => Root;

/** The text cannot be read as MDX. `line` and `column` count from 1. */
export class EngineError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line: number, column: number) {
    super(reason);
    this.name = 'EngineError';
    this.line = line;
    this.column = column;
  }
}

const processor = remark().use(remarkGfm).use(remarkMdx).freeze();

/** The engine for the browser: the parser `remark` is made of. Needs about ten times Sätteri's time. */
export const unifiedEngine: Engine = (text) => {
  const standing = standInForSymbols(text);
  try {
    const tree = processor.parse(standing.text);
    standing.restore(tree);
    return tree;
  } catch (error) {
    const { reason, message, line, column } = error as {
      reason?: string;
      message: string;
      line?: number;
      column?: number;
    };
    // A tag that is never closed stands in the words only: "Expected a closing tag for `<Kader>` (3:1-3:21)".
    const [, tagLine = '1', tagColumn = '1'] = /`<[^`]*>` \((\d+):(\d+)/.exec(message) ?? [];
    throw new EngineError(reason ?? message, line ?? Number(tagLine), column ?? Number(tagColumn));
  }
};
