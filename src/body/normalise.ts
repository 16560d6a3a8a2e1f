import type { Engine } from './engine.ts';
import { escapeProse } from './escape.ts';
import { isProblem, parseBody } from './parse.ts';
import type { BodyProblem } from './problem.ts';
import { shapeOf } from './shape.ts';
import { writeBody } from './write.ts';

export type Normalised = { readonly text: string; readonly problem?: undefined } | { readonly problem: BodyProblem; readonly text?: undefined };

/**
 * Turns what a person typed into canonical Markdown that says the same. Text that would be code to
 * MDX becomes visible text. Returns a problem for text that cannot be made safe, for example a box
 * that is never closed. `normalise(normalise(t))` is `normalise(t)`.
 */
export function normalise(text: string, engine: Engine): Normalised {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const escaped = escapeProse(clean);
  const first = parseBody(escaped, engine);
  if (isProblem(first)) return { problem: first };
  const meaning = shapeOf(first.tree);
  let current = escaped;
  let tree = first.tree;
  // One pass is nearly always enough; a second settles what the first one only made visible.
  for (let pass = 0; pass < 4; pass += 1) {
    const written = writeBody(tree);
    if (written === current) return { text: written };
    const again = parseBody(escapeProse(written), engine);
    // Never trade meaning for beauty: when the writer says something else, the author's text stays.
    if (isProblem(again) || shapeOf(again.tree) !== meaning || escapeProse(written) !== written) return { text: ending(current) };
    current = written;
    tree = again.tree;
  }
  return { text: current };
}

function ending(text: string): string {
  const trimmed = text.replace(/\s+$/, '');
  return trimmed === '' ? '' : `${trimmed}\n`;
}
