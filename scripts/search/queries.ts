import { readFileSync } from 'node:fs';
import * as z from 'zod';

const form = z.object({
  queries: z
    .array(
      z.object({
        query: z.string().min(1),
        category: z.string().min(1),
        best: z.array(z.string()).min(1),
        acceptable: z.array(z.string()).default([]),
      }),
    )
    .min(1),
});

/** A question with its right answers, named as its collection names pages. */
export type Query = z.infer<typeof form>['queries'][number];

/** What is in a file of questions, with what it wants that is not among the pages. */
export interface Queries {
  readonly queries: readonly Query[];
  readonly missing: readonly string[];
}

/** Reads a file of questions; a text that says what is wrong when it cannot be used. `ids` are the pages there are. */
export function readQueries(file: string, ids: ReadonlySet<string>): Queries | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
  const read = form.safeParse(json);
  if (!read.success)
    return [
      `${file} is no file of queries:`,
      ...read.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the whole'}: ${message}`),
    ].join('\n');
  return { queries: read.data.queries, missing: missingIn(read.data.queries, ids) };
}

/** Right answers that are not in the collection, a line for each. */
function missingIn(queries: readonly Query[], ids: ReadonlySet<string>): readonly string[] {
  return queries.flatMap(({ query, best, acceptable }) =>
    [...best, ...acceptable].filter((id) => !ids.has(id)).map((id) => `"${query}" wants ${id}, which is not there`),
  );
}
