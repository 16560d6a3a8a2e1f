import { splitter } from '../dutch/compounds.ts';
import { wordsOf } from '../dutch/words.ts';
import type { Counted, Group } from '../lexicon.ts';
import type { SearchDocument } from './document.ts';

/** What a collection teaches about its own words. */
export interface Vocabulary {
  /** Words a reader may have meant, with the number of pages that have them. */
  readonly words: readonly Counted[];
  /** What is on a page in another form: parts of its compounds, and `co2` where it says `CO₂`; by its place in the collection. */
  readonly parts: readonly (readonly string[])[];
  /** Names of one thing: the synonyms that were given, and titles with their other names. */
  readonly groups: readonly Group[];
}

const letters = /^\p{L}{3,}$/u;

/** The vocabulary of a collection: every text is read once, and every word split once. */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[] = [],
): Vocabulary {
  const count = new Map<string, number>();
  const strong = new Set<string>();
  const pages = documents.map((document) => {
    const { title, aliases, summary, sections } = document;
    const names = [...aliases, ...document.names];
    for (const word of wordsOf([title, ...names, ...sections.map(({ heading }) => heading)].join(' ')))
      strong.add(word);
    const text = [title, ...names, summary, ...sections.flatMap(({ heading, text: below }) => [heading, below])].join(
      ' ',
    );
    const words = new Set(wordsOf(text));
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    // Pagefind takes accents off letters, and leaves `CO₂` as it is.
    return { words, signs: wordsOf((text.match(/\S*[²³¹⁰-₉ﬀ-ﬆ]\S*/gu) ?? []).join(' ')) };
  });
  const split = splitter((word) => letters.test(word) && count.has(word));
  return {
    words: [...count].filter(
      ([word, number]) => word.length > 3 && letters.test(word) && (number > 1 || strong.has(word)),
    ),
    parts: pages.map(({ words, signs }) => [
      ...new Set([...[...words].flatMap((word) => split(word) ?? []).filter((part) => !words.has(part)), ...signs]),
    ]),
    groups: [...synonyms, ...documents.filter(({ isTerm }) => isTerm).map(({ title, aliases }) => [title, ...aliases])]
      .map(groupOf)
      .filter(({ length }) => length > 1),
  };
}

/** Longest name that stands for another; a whole sentence is a title, and no name. */
const mostWords = 5;

/** Names as they are looked for; what is too long for a name is left out. */
function groupOf(names: readonly string[]): Group {
  return [
    ...new Set(
      names
        .map(wordsOf)
        .filter(({ length }) => length > 0 && length <= mostWords)
        .map((words) => words.join(' ')),
    ),
  ];
}
