import type { Root } from 'mdast';

const ignored = new Set(['position', 'data', 'spread']);

/**
 * A tree as text without places and engine details: two bodies say the same when their shapes are
 * equal. `spread` (a blank line between list items) is how a list looks, not what it says.
 */
export function shapeOf(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) =>
    ignored.has(key) || value === null || (key === 'label' && typeof value === 'string' && value === '') ? undefined : value,
  );
}
