import type { Root } from 'mdast';

const ignored = new Set(['position', 'data', 'spread']);

/**
 * A tree as text without places and engine details: two bodies say the same when their shapes are
 * equal. `spread` (a blank line between list items) is how a list looks, not what it says. Keys are
 * written in alphabetical order, because the engines fill their nodes in different orders.
 */
export function shapeOf(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (ignored.has(key) || value === null || (key === 'label' && value === '')) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    const node = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(node)
        .sort()
        .map((name) => [name, node[name]]),
    );
  });
}
