/** A seeded generator of numbers from 0 to 1 (mulberry32): the same corpus on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const openings = [
  'b',
  'd',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'z',
  'br',
  'gr',
  'kl',
  'sch',
  'st',
  'vr',
  'bew',
  'gem',
  'ver',
];
const middles = ['a', 'e', 'i', 'o', 'u', 'aa', 'ee', 'oo', 'ie', 'oe', 'ui', 'ij', 'ei', 'eu'];
const endings = [
  'n',
  'r',
  't',
  's',
  'k',
  'l',
  'nd',
  'rt',
  'cht',
  'st',
  'ng',
  'nten',
  'ners',
  'gen',
  'den',
  'ten',
  'heid',
  'ing',
];

/** A syllable as Dutch has them. */
export function syllable(random: () => number): string {
  return pickOf(openings, random) + pickOf(middles, random) + pickOf(endings, random);
}

/** One of a list. */
export function pickOf(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}
