import type { Root } from 'mdast';
import { components } from './components/registry.ts';
import type { Engine } from './engine.ts';
import { escapeProse } from './escape.ts';
import { placeOf } from './facts.ts';
import { isProblem, parseBody, type ParsedBody } from './parse.ts';
import type { BodyProblem } from './problem.ts';
import { shapeOf } from './shape.ts';
import { isJsx, walk, type JsxElement, type TreeNode } from './tree.ts';
import { writeBody } from './write.ts';

export type Normalised =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly problem: BodyProblem; readonly text?: undefined };

/**
 * Turns what a person typed into canonical Markdown that says the same. Text that would be code to
 * MDX becomes visible text. Returns a problem for text that cannot be made safe, for example a box
 * that is never closed. `normalise(normalise(t))` is `normalise(t)`.
 */
export function normalise(text: string, engine: Engine): Normalised {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const first = readSafely(clean, engine);
  if ('code' in first) return { problem: first };
  const meaning = shapeOf(first.body.tree);
  let current = first.text;
  let { tree } = first.body;
  // One pass is nearly always enough; a second settles what the first one only made visible.
  for (let pass = 0; pass < 4; pass += 1) {
    const written = writeBody(tree);
    if (written === current) return { text: written };
    const again = parseBody(written, engine);
    // Never trade meaning for beauty: when the writer says something else, the author's text stays.
    if (isProblem(again) || shapeOf(again.tree) !== meaning) return { text: ending(current, meaning, engine) };
    current = written;
    tree = again.tree;
  }
  return { text: current };
}

/** The text as it is when it holds no code, else with the code made visible. */
function readSafely(text: string, engine: Engine): { readonly text: string; readonly body: ParsedBody } | BodyProblem {
  const asTyped = parseBody(text, engine);
  if (isProblem(asTyped) ? asTyped.code !== 'syntax' : !codeIn(asTyped.tree))
    return isProblem(asTyped) ? asTyped : { text, body: asTyped };
  const escaped = escapeProse(text);
  const body = parseBody(escaped, engine);
  if (isProblem(body)) return body;
  const code = codeIn(body.tree);
  if (!code) return { text: escaped, body };
  return {
    code: 'syntax',
    ...placeOf(code),
    message: 'Hier staat iets dat als code wordt gelezen.',
    cure: 'Haal het weg, of zet het tussen `backticks`.',
  };
}

const codeTypes = new Set<string>(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']);

/** The first node that is code or HTML instead of content, or undefined. */
export function codeIn(tree: Root): TreeNode | JsxElement | undefined {
  for (const { node } of walk(tree)) {
    if (codeTypes.has(node.type)) return node;
    if (isJsx(node) && !components.has(node.name ?? '')) return node;
  }
  return undefined;
}

/** The text with one line end at its end, unless that would change what it says. */
function ending(text: string, meaning: string, engine: Engine): string {
  const trimmed = text.trimEnd() === '' ? '' : `${text.trimEnd()}\n`;
  const body = parseBody(trimmed, engine);
  return !isProblem(body) && shapeOf(body.tree) === meaning ? trimmed : text;
}
