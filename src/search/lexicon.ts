import { splitter } from './dutch/compounds.ts';
import { mistakes } from './dutch/distance.ts';

/** The words of a collection that a reader may have meant: of titles and headings, and those of more than one page. */
export interface Lexicon {
  /** How many pages there are. */
  readonly pages: number;
  has(word: string): boolean;
  /** Words with hardly a typing mistake between them and this one, likeliest first; at most two. */
  near(word: string): readonly string[];
  /** Parts of a compound that are words themselves. */
  split(word: string): readonly string[] | undefined;
}

/** A word with the number of pages that have it. */
export type Counted = readonly [word: string, pages: number];

/**
 * Packs words for a browser: sorted, each as the number of letters it shares with the one before and
 * the rest, with how common it is as a digit (the power of two of its pages). About 3 bytes a word
 * when the server packs it too.
 */
export function packLexicon(pages: number, words: readonly Counted[]): string {
  let before = '';
  const lines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < Math.min(before.length, word.length, 35) && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${String(commonness(count))}`;
    });
  return [String(pages), ...lines].join('\n');
}

/** Opens what `packLexicon` packed. Throws for a text that it did not make. */
export function openLexicon(packed: string): Lexicon {
  const [first = '', ...lines] = packed.split('\n');
  const pages = Number(first);
  if (!Number.isInteger(pages) || pages < 0)
    throw new Error('This is no list of words: its first line is not a number');
  const words = new Map<string, number>();
  let before = '';
  for (const line of lines) {
    before = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
    words.set(before, Number(line.at(-1)));
  }
  const has = (word: string): boolean => words.has(word);
  return { pages, has, near: (word) => nearest(word, words), split: splitter(has) };
}

const commonness = (pages: number): number => Math.min(9, Math.floor(Math.log2(Math.max(1, pages))));

const shortestMisspelt = 4;
const longestMisspelt = 40;

function nearest(word: string, words: ReadonlyMap<string, number>): readonly string[] {
  if (word.length < shortestMisspelt || word.length > longestMisspelt) return [];
  const most = word.length <= 5 ? 1 : 2;
  const found: { readonly other: string; readonly cost: number }[] = [];
  for (const [other, common] of words) {
    if (Math.abs(other.length - word.length) > most) continue;
    const count = mistakes(word, other, most);
    if (count > most) continue;
    // Hardly anyone mistypes how a word begins; and a common word is likelier than a rare one.
    const begins = (other[0] === word[0] ? 3 : 0) + (other.slice(0, 3) === word.slice(0, 3) ? 2 : 0);
    found.push({ other, cost: count * 10 - begins - Math.min(4, common) });
  }
  return found
    .sort((a, b) => a.cost - b.cost || (a.other < b.other ? -1 : 1))
    .slice(0, 2)
    .map(({ other }) => other);
}
