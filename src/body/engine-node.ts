import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { EngineError, type Engine } from './engine.ts';

const features = { frontmatter: false };

/** The engine for Node: Sätteri, the native parser that Astro ships. Not in the browser. */
export const nativeEngine: Engine = (text) => {
  try {
    return mdxToMdast(text, { features }) as Root;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
    throw new EngineError(reason, Number(line), Number(column));
  }
};
