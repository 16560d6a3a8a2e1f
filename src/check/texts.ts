import { placesIn } from '../body/places.ts';
import { attributesOf } from '../body/render.ts';
import type { TreeNode, JsxElement } from '../body/tree.ts';
import type { Place } from '../model/entry.ts';
import type { FieldPath, FileSubject, FileWhere } from './subject.ts';

/** A piece of a text that a rule looks for. */
export interface Piece {
  readonly text: string;
}

/** Finds pieces in a text, in reading order. */
type Find<P extends Piece> = (text: string) => Iterable<P>;

/** A piece and where it stands. */
interface Found<P extends Piece> {
  readonly piece: P;
  readonly at: FileWhere;
}

/** What stands in the texts of a file, in its fields and its body. Addresses of pages are no text. */
export function* piecesIn<P extends Piece>(
  { data, nodes, text: source }: FileSubject,
  find: Find<P>,
): Generator<Found<P>> {
  yield* inField(data, [], find);
  for (const node of [...nodes.of('text'), ...nodes.of('inlineCode'), ...nodes.of('code')])
    yield* inNode(node, [node.value], source, find);
  for (const node of nodes.of('wikiLink')) yield* inNode(node, [node.label ?? ''], source, find);
  for (const node of [...nodes.of('image'), ...nodes.of('imageReference')])
    yield* inNode(node, [node.alt ?? ''], source, find);
  for (const node of nodes.jsx) {
    const values = Object.values(attributesOf(node)).filter((value) => typeof value === 'string' && !isWebPage(value));
    yield* inNode(node, values as string[], source, find);
  }
}

function* inField<P extends Piece>(value: unknown, path: FieldPath, find: Find<P>): Generator<Found<P>> {
  if (typeof value === 'string') {
    for (const piece of isWebPage(value) ? [] : find(value)) yield { piece, at: { field: path } };
  } else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* inField(item, [...path, index], find);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* inField(item, [...path, key], find);
  }
}

/** Texts of a node, each piece where it stands in the file. */
function* inNode<P extends Piece>(
  node: TreeNode | JsxElement,
  texts: readonly string[],
  source: string,
  find: Find<P>,
): Generator<Found<P>> {
  let placeOf: ((piece: string) => Place) | undefined;
  for (const text of texts)
    for (const piece of find(text)) yield { piece, at: (placeOf ??= placesIn(node, source))(piece.text) };
}

const isWebPage = (text: string): boolean => /^https?:\S+$/.test(text);
