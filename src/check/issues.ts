import type * as z from 'zod';
import { metaOf, type Fields, type ValueProblem } from '../model/field.ts';
import { fieldAt, type DefinedType } from '../model/type.ts';
import type { FieldIssue, FieldPath } from './subject.ts';

/** Validates front matter against a type. Returns the data when it is valid, and every issue. */
export function validate(
  type: DefinedType,
  data: unknown,
): { readonly data?: unknown; readonly issues: readonly FieldIssue[] } {
  const result = type.schema.safeParse(data);
  if (result.success) return { data: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => translate(type, data, issue));
  // Zod says of a huge number twice that it is too large.
  return { issues: [...new Map(issues.map((issue) => [JSON.stringify([issue.kind, issue.path]), issue])).values()] };
}

const codes: Partial<Record<z.core.$ZodIssue['code'], FieldIssue['kind']>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'wrong-choice',
  too_big: 'too-large',
  too_small: 'too-small',
};

function translate(type: DefinedType, data: unknown, issue: z.core.$ZodIssue): FieldIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      path: [...path, key],
      value: undefined,
      meta: undefined,
      known: fieldsAt(type, path),
    }));
  }
  const value = valueAt(data, path);
  const meta = fieldAt(type, path);
  const problem = issue.code === 'custom' ? (issue.params?.['problem'] as ValueProblem | undefined) : undefined;
  const empty = value === undefined || (value === null && meta?.required);
  return [{ kind: empty ? 'missing' : (problem ?? codes[issue.code] ?? 'wrong-type'), path, value, meta, known: {} }];
}

/** The value at a path of the front matter; undefined where there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Record<string | number, unknown>)[part];
  }, data);
}

function fieldsAt(type: DefinedType, path: FieldPath): Fields {
  const names = path.filter((part) => typeof part === 'string');
  return names.reduce<Fields>((fields, name) => {
    const schema = fields[name];
    return (schema && metaOf(schema).fields) ?? {};
  }, type.fields);
}
