import { isId, maxKept } from './kept.ts';

/** A list of entries as the fragment of an address: `#essays/waarom,cases/wijkraad`. */
export interface Shared {
  /** Without doubles, in the order of the link. */
  readonly ids: readonly string[];
  /** Whether part of the link was no id, or was one too many. */
  readonly damaged: boolean;
}

/**
 * What a fragment shares, of entries of these types; undefined when it is something else, such as the
 * anchor of a place on the page. Everything in a fragment is text that anybody can have written.
 */
export function readFragment(fragment: string, types: ReadonlySet<string>): Shared | undefined {
  const text = decoded(fragment.replace(/^#/, ''));
  if (!text.includes('/')) return undefined;
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const sound = parts.filter((part) => isId(part) && types.has(part.slice(0, part.indexOf('/'))));
  const all = [...new Set(sound)];
  const ids = all.slice(0, maxKept);
  return { ids, damaged: sound.length < parts.length || ids.length < all.length };
}

/** The fragment that shares these entries. Ids have no signs that an address must escape. */
export function writeFragment(ids: readonly string[]): string {
  return `#${ids.join(',')}`;
}

/** Some programs escape the slash and the comma of a link they pass on. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
