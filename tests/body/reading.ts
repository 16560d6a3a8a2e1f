import type { Root } from 'mdast';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { unifiedEngine, type Engine } from '../../src/body/engine.ts';
import { isProblem, parseBody, type ParsedBody } from '../../src/body/parse.ts';
import type { BodyProblem } from '../../src/body/problem.ts';
import { walk, type TreeNode } from '../../src/body/tree.ts';
import { refusedSyntax } from '../../src/check/file/refused-syntax.ts';
import { indexNodes, type FileSubject } from '../../src/check/subject.ts';

/** Both engines, for tests that hold for either: `describe.each(engines)`. */
export const engines: readonly (readonly [string, Engine])[] = [
  ['Sätteri', nativeEngine],
  ['unified', unifiedEngine],
];

/** A body that can be read. Throws with the Dutch message when it cannot. */
export function bodyOf(text: string, engine: Engine = nativeEngine): ParsedBody {
  const result = parseBody(text, engine);
  if (isProblem(result)) throw new Error(`${String(result.line)}:${String(result.column)} ${result.message}`);
  return result;
}

export const treeOf = (text: string, engine?: Engine): Root => bodyOf(text, engine).tree;

/** A body that cannot be read. Throws when it can. */
export function problemOf(text: string, engine: Engine = nativeEngine): BodyProblem {
  const result = parseBody(text, engine);
  if (!isProblem(result)) throw new Error(`This can be read: ${text.slice(0, 80)}`);
  return result;
}

/** Nodes of one type in reading order, without places. */
export function nodesOf(tree: Root, type: string): TreeNode[] {
  return [...walk(tree)].flatMap(({ node }) => (node.type === type ? [withoutPlaces(node)] : []));
}

export function withoutPlaces<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' || value === null ? undefined : value)),
  ) as T;
}

/** What the rule about refused syntax says of a tree. */
export function refusalsOf(tree: Root): readonly string[] {
  return [...refusedSyntax.run({ text: '', nodes: indexNodes(tree) } as unknown as FileSubject)].map(
    ({ message }) => message,
  );
}

/**
 * Where the engines read a text differently and we leave it so, with a sign to know such a text by.
 * The reasons are in .github/decisions/two-engines.md.
 */
export const knownDifferences: readonly { readonly what: string; readonly text: string; readonly sign: RegExp }[] = [
  { what: 'an address whose only line is a row of dashes', text: '[a]:\n|-', sign: /^ *\[[^\]]*\]:\n\|?[-:|]+$/m },
  {
    what: 'a note after an exclamation mark and before a bracket',
    text: 'een![^a][\n\n[^a]: noot',
    sign: /!\[\^[^\]]*\]\[/,
  },
  { what: 'a note that is indented like code', text: 'een[^a]\n\n    [^a]: noot', sign: /^(?: {4}|\t)[ \t]*\[\^/m },
  { what: 'a bracket at the start of a line within a code span', text: '=```\n<```', sign: /`\n<`/ },
];
