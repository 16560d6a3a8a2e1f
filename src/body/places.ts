import type { Node } from 'mdast';
import type { Place } from '../model/entry.ts';

/**
 * Makes a function that gives the place in the file of a piece of a node's text. The text differs
 * from its source by escapes, entities and indentation, so the source is searched for the piece
 * itself, from where the last one ended: ask in reading order. A piece the source spells in another
 * way stands at the start of the node, as do all after it. Linear in all questions together.
 */
export function placesIn(node: Node, source: string): (piece: string) => Place {
  const begin = node.position?.start;
  const start = { line: begin?.line ?? 1, column: begin?.column ?? 1 };
  const end = node.position?.end.offset;
  if (begin?.offset === undefined || end === undefined) return () => start;
  const slice = source.slice(begin.offset, end);
  let from = 0;
  let { line } = start;
  let lineStart = 1 - start.column;
  let lineEnd = slice.indexOf('\n');
  let isLost = false;
  return (piece) => {
    const offset = isLost ? -1 : slice.indexOf(piece, from);
    if (offset === -1) {
      isLost = true;
      return start;
    }
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = slice.indexOf('\n', lineStart);
    }
    from = offset + piece.length;
    return { line, column: offset - lineStart + 1 };
  };
}
