import type { Text } from 'mdast';
import type { Bracketed } from '../model/entry.ts';
import { placesIn } from './places.ts';

/** Words between single brackets that are no link, no note and no box of a task. */
const single = /(?<![[\]\\!])\[([^[\]^][^[\]]{1,200})\](?![\](])/g;

/** Texts between single brackets. Whether one of them names a page, only the site can tell. */
export function bracketedIn(texts: readonly Text[], source: string): readonly Bracketed[] {
  return texts.flatMap((node) => {
    if (!node.value.includes('[')) return [];
    const find = placesIn(node, source);
    return [...node.value.matchAll(single)].map(([whole, text = '']) => ({ text, ...find(whole) }));
  });
}
