import { splitter } from '../dutch/compounds.ts';
import { wordsOf } from '../dutch/words.ts';
import type { Counted } from '../lexicon.ts';
import type { SearchDocument } from './document.ts';

/** What a collection teaches about its own words. */
export interface Vocabulary {
  /** Words a reader may have meant, with the number of pages that have them. */
  readonly words: readonly Counted[];
  /** Parts of the compounds on a page that are not on it by themselves; by its place in the collection. */
  readonly parts: readonly (readonly string[])[];
}

const letters = /^\p{L}{3,}$/u;

/** The vocabulary of a collection: every text is read once, and every word split once. */
export function vocabularyOf(documents: readonly SearchDocument[]): Vocabulary {
  const count = new Map<string, number>();
  const strong = new Set<string>();
  const pages = documents.map((document) => {
    const { title, names, summary, sections } = document;
    for (const word of wordsOf([title, ...names, ...sections.map(({ heading }) => heading)].join(' ')))
      strong.add(word);
    const words = new Set(
      wordsOf([title, ...names, summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join(' ')),
    );
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return words;
  });
  const split = splitter((word) => letters.test(word) && count.has(word));
  return {
    words: [...count].filter(
      ([word, number]) => word.length > 3 && letters.test(word) && (number > 1 || strong.has(word)),
    ),
    parts: pages.map((words) =>
      [...new Set([...words].flatMap((word) => split(word) ?? []))].filter((part) => !words.has(part)),
    ),
  };
}
