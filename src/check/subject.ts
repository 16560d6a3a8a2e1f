import type { Root } from 'mdast';
import type { Facts } from '../body/facts.ts';
import type { ParsedBody } from '../body/parse.ts';
import type { BodyProblem } from '../body/problem.ts';
import { walk, type JsxElement, type TreeNode } from '../body/tree.ts';
import type { Place } from '../model/entry.ts';
import type { FieldMeta, Fields, ValueProblem } from '../model/field.ts';
import type { DefinedType } from '../model/type.ts';

export type FieldPath = readonly (string | number)[];

/** One thing Zod has against the front matter, in our terms. */
export interface FieldIssue {
  readonly kind: 'unknown-key' | 'missing' | 'wrong-type' | 'wrong-choice' | 'too-large' | 'too-small' | ValueProblem;
  readonly path: FieldPath;
  readonly value: unknown;
  /** The field's knowledge; undefined for an unknown key. */
  readonly meta: FieldMeta | undefined;
  /** The fields that could have been meant, for an unknown key. */
  readonly known: Fields;
}

/** Nodes of a body by kind, so that many rules need one walk. */
export interface NodeIndex {
  readonly jsx: readonly JsxElement[];
  /** mdast nodes of a type, in reading order. */
  of<T extends TreeNode['type']>(type: T): readonly Extract<TreeNode, { type: T }>[];
}

/** One file as the rules about files see it; nothing of any other file. */
export interface FileSubject {
  readonly type: DefinedType;
  readonly slug: string;
  /** Text of the front matter, without its fences. */
  readonly matter: string;
  /** Values of the front matter as written; may hold anything. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly issues: readonly FieldIssue[];
  /** The body as typed, line ends `\n`. */
  readonly text: string;
  readonly body: ParsedBody | BodyProblem;
  readonly facts: Facts;
  readonly nodes: NodeIndex;
}

/** Where a rule about a file points: at a field, or at a place in the front matter or the body (line from 1 within it). */
export type FileWhere = { readonly field: FieldPath } | { readonly matter: Place } | Place;

/** Sorts the nodes of a tree by type in one walk. */
export function indexNodes(tree: Root | undefined): NodeIndex {
  const byType = new Map<string, TreeNode[]>();
  const jsx: JsxElement[] = [];
  if (tree) {
    for (const { node } of walk(tree)) {
      const list = byType.get(node.type);
      if (list) list.push(node);
      else byType.set(node.type, [node]);
      if (node.type.startsWith('mdxJsx')) jsx.push(node as unknown as JsxElement);
    }
  }
  return { jsx, of: (type) => (byType.get(type) ?? []) as never };
}
