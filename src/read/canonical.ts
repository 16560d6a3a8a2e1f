import { CST, Lexer, parseDocument, stringify, visit } from 'yaml';
import type { Engine } from '../body/engine.ts';
import { normalise } from '../body/normalise.ts';
import { metaOf, type Fields } from '../model/field.ts';
import type { ContentType } from '../model/type.ts';

/** The one way in which a file of this type is written. Front matter in the order of the model. */
export function writeFile(type: ContentType, data: Readonly<Record<string, unknown>>, body: string): string {
  const matter = stringify(inOrder(type.fields, data), { schema: 'core', lineWidth: 0 });
  return body.trim() === '' ? `---\n${matter}---\n` : `---\n${matter}---\n\n${body.trim()}\n`;
}

/** Why a file cannot be written anew. */
export interface CanonicalRefusal {
  readonly message: string;
  readonly line: number;
}

/**
 * A file in its canonical form, or why it cannot have one. The words stay: key order, quotes and
 * Markdown spelling change, and bare years become texts. Comments in YAML would be lost, and numbers
 * such as 0123 would change, so a file that has any keeps its front matter as it is.
 */
export function canonicalFile(
  type: ContentType,
  file: {
    readonly matter: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly body: string;
    readonly startLine: number;
  },
  engine: Engine,
): { readonly text: string } | CanonicalRefusal {
  const body = normalise(file.body, engine);
  if (body.problem)
    return { message: `${body.problem.message} ${body.problem.cure}`, line: file.startLine + body.problem.line - 1 };
  const text = writeFile(type, file.data, body.text);
  if (!hasComments(file.matter) && !hasOddNumbers(file.matter)) return { text };
  return { text: `---\n${file.matter}${text.slice(text.indexOf('\n---\n', 3) + 1)}` };
}

function hasComments(matter: string): boolean {
  return [...new Lexer().lex(matter)].some((token) => CST.tokenType(token) === 'comment');
}

/** Numbers that YAML reads as another one than was typed: `0123`, `1e3`, twenty digits. */
function hasOddNumbers(matter: string): boolean {
  let odd = false;
  visit(parseDocument(matter, { schema: 'core' }), {
    Scalar(_key, { value, source }) {
      if (typeof value === 'number' && String(value) !== source) odd = true;
    },
  });
  return odd;
}

/** Keys in the order of the model; keys the model does not know come last, as they were. */
function inOrder(fields: Fields, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(fields)) {
    if (!Object.hasOwn(data, key)) continue;
    const meta = metaOf(schema);
    result[key] = ordered(
      meta.fields,
      meta.kind === 'edtf' && typeof data[key] === 'number' ? String(data[key]) : data[key],
    );
  }
  for (const [key, value] of Object.entries(data)) if (!Object.hasOwn(result, key)) result[key] = value;
  return result;
}

function ordered(fields: Fields | undefined, value: unknown): unknown {
  if (!fields || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => ordered(fields, item));
  return inOrder(fields, value as Record<string, unknown>);
}
