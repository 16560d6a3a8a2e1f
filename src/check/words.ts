import type { FieldPath } from './subject.ts';

/** A field's place in words: `sources › 2 › url`. Positions count from 1. Keys may be anything an author typed. */
export function pathInWords(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : shown(part))).join(' › ');
}

/** A value as it may be shown in a message: short, on one line, control characters visible. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? String(value));
  const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return flat.length > 80 ? `${flat.slice(0, 77)}…` : flat;
}

/** "a, b of c". */
export function listed(items: readonly string[], word = 'of'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** A word as people compare it: without capitals, blanks and signs. */
export function plainWord(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
