import type { SearchDocument } from '../../../src/search/build/document.ts';
import { telling, wordsOf } from '../../../src/search/dutch/words.ts';

/** Questions of one word and of two, of what pages say: from pages all through the collection, a word anywhere. */
export function questionsOf(
  documents: readonly SearchDocument[],
  count: number,
): { readonly one: readonly string[]; readonly two: readonly string[] } {
  const pairs = Array.from({ length: count * 2 }, (_, i) => {
    const sections = documents[Math.floor((i * documents.length) / (count * 2))]?.sections ?? [];
    const words = telling(wordsOf(sections.map(({ text }) => text).join(' '))).filter((word) =>
      /^\p{L}{4,}$/u.test(word),
    );
    return words.slice((i * 7) % words.length).slice(0, 2);
  });
  return {
    one: pairs.filter((_, i) => i % 2 === 0).map(([word = '']) => word),
    two: pairs.filter((_, i) => i % 2 === 1).map((words) => words.join(' ')),
  };
}
