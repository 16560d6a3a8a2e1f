import type { Inline } from './facts.ts';

/** What a place in a sentence is filled with: words, or a name, with a link or without. */
export type Filling = string | readonly Inline[];

/**
 * A sentence with its places filled: `sentence('{name} stopt.', { name })`. The first letter becomes
 * a capital, unless it is the first of a name.
 */
export function sentence(template: string, fillings: Readonly<Record<string, Filling>> = {}): readonly Inline[] {
  const parts = template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (fillings[part] ?? '')))
    .filter(({ length }) => length > 0);
  return parts.flatMap((part, index): readonly Inline[] => {
    if (typeof part !== 'string') return part;
    return [{ text: index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part }];
  });
}

/** Sentences as one line, with a space between them. */
export function paragraph(sentences: readonly (readonly Inline[])[]): readonly Inline[] {
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((line, index) => (index > 0 ? [{ text: ' ' }, ...line] : line));
}

/** The paragraphs of a text of a field: each on one line, empty ones left out. */
export function paragraphsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\n\s*\n/).flatMap((part) => part.replace(/\s*\n\s*/g, ' ').trim() || []);
}
