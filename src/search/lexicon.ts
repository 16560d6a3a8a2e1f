import { endsOf, splitter } from './dutch/compounds.ts';
import { mistakes } from './dutch/distance.ts';
import { formsOf } from './dutch/inflect.ts';
import { saying } from './dutch/words.ts';

/** The words of a collection that a reader may have meant: of titles and headings, and those of more than one page. */
export interface Lexicon {
  /** How many pages there are. */
  readonly pages: number;
  has(word: string): boolean;
  /** Words with hardly a typing mistake between them and this one, likeliest first; at most two. With at most `mistakes` when given. */
  near(word: string, mistakes?: number): readonly string[];
  /** Words that begin so, likeliest first; at most four. */
  completions(word: string): readonly string[];
  /** Parts of a compound that are words themselves. */
  split(word: string): readonly string[] | undefined;
  /** The longest words with which a compound begins and ends, of one that cannot be split; at most two. */
  endsOf(word: string): readonly string[];
  /** Other words for the same thing, each one or more words with spaces between. */
  synonyms(words: readonly string[]): readonly string[];
}

/** Names of one thing: each one or more words, as search sees them, with spaces between. */
export type Group = readonly string[];

/** A word with the number of pages that have it. */
export type Counted = readonly [word: string, pages: number];

/**
 * Packs words for a browser: sorted, each as the number of letters it shares with the one before and
 * the rest, with how common it is as a digit (the power of two of its pages). About 3 bytes a word
 * when the server packs it too. Names of one thing follow after an empty line, a line for each thing.
 */
export function packLexicon(pages: number, words: readonly Counted[], groups: readonly Group[]): string {
  let before = '';
  const lines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < Math.min(before.length, word.length, 35) && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${String(commonness(count))}`;
    });
  return [String(pages), ...lines, '', ...groups.map((group) => group.join(','))].join('\n');
}

/** Opens what `packLexicon` packed. Throws for a text that it did not make. */
export function openLexicon(packed: string): Lexicon {
  const [ours = '', theirs = ''] = packed.split('\n\n');
  const [first = '', ...lines] = ours.split('\n');
  const pages = Number(first);
  if (first === '' || !Number.isInteger(pages) || pages < 0)
    throw new Error('This is no list of words: its first line is not a number');
  const words = new Map<string, number>();
  let before = '';
  for (const line of lines.filter((text) => text !== '')) {
    before = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
    words.set(before, Number(line.at(-1)));
  }
  const has = (word: string): boolean => words.has(word);
  const names = new Map<string, Set<string>>();
  for (const group of theirs.split('\n').map((line) => line.split(','))) {
    for (const name of group) {
      // As it stands in a question: without the words that say nothing.
      const asked = saying(name.split(' ')).join(' ');
      const others = names.get(asked) ?? new Set();
      for (const other of group) if (other !== name) others.add(other);
      names.set(asked, others);
    }
  }
  return {
    pages,
    has,
    near: (word, most) => nearest(word, words, most),
    completions: (word) => longerThan(word, words),
    split: splitter(has),
    endsOf: (word) => endsOf(word, has),
    synonyms: (name) => namesLike(name).flatMap((like) => [...(names.get(like) ?? [])]),
  };
}

/** A name, and the same with other forms of its last word: `digitale middelen` for `digitale middel`. */
function namesLike(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return [last, ...formsOf(last)].map((form) => [...words.slice(0, -1), form].join(' '));
}

const shortestBegun = 4;

function longerThan(word: string, words: ReadonlyMap<string, number>): readonly string[] {
  if (word.length < shortestBegun) return [];
  return [...words]
    .filter(([other]) => other.length > word.length && other.startsWith(word))
    .sort(([a, many], [b, few]) => few - many || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([other]) => other);
}

const commonness = (pages: number): number => Math.min(9, Math.floor(Math.log2(Math.max(1, pages))));

const shortestMisspelt = 4;
const longestMisspelt = 40;

function nearest(word: string, words: ReadonlyMap<string, number>, most = word.length < 7 ? 1 : 2): readonly string[] {
  if (word.length < shortestMisspelt || word.length > longestMisspelt) return [];
  const found: { readonly other: string; readonly cost: number }[] = [];
  for (const [other, common] of words) {
    if (other === word || Math.abs(other.length - word.length) > most) continue;
    const count = mistakes(word, other, most);
    if (count > most) continue;
    // Hardly anyone mistypes how a word begins; and a common word is likelier than a rare one.
    const begins = (other.startsWith(word.slice(0, 1)) ? 3 : 0) + (other.startsWith(word.slice(0, 3)) ? 2 : 0);
    found.push({ other, cost: count * 10 - begins - Math.min(4, common) });
  }
  return found
    .sort((a, b) => a.cost - b.cost || (a.other < b.other ? -1 : 1))
    .slice(0, 2)
    .map(({ other }) => other);
}
