/** A row of numbers from 0 up to, not including, 1 that belongs to a text: the same text, the same row. */
export type Chance = () => number;

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
export function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32, begun with the hash: FNV alone gives ids that differ in their last letter nearly the same number. */
export function chance(text: string): Chance {
  let state = fnv(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
