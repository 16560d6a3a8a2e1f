import type { Inline } from './facts.ts';

/** What a place in a sentence is filled with. */
export type Filling = string | readonly Inline[];

/**
 * A sentence with its places filled: `sentence('{name} stopt.', { name })`. The first letter becomes
 * a capital, unless it is the first of a name.
 */
export function sentence(template: string, fillings: Readonly<Record<string, Filling>> = {}): readonly Inline[] {
  const parts = template.split(/\{(\w+)\}/).flatMap((part, index): readonly Inline[] => {
    const filling = index % 2 === 0 ? part : (fillings[part] ?? '');
    return typeof filling === 'string' ? [{ text: filling }] : filling;
  });
  const line = parts.filter(({ text }) => text !== '');
  const [first, ...rest] = line;
  if (!first || first.href !== undefined) return line;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** Sentences as one line, with a space between them. */
export function paragraph(sentences: readonly (readonly Inline[])[]): readonly Inline[] {
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((line, index) => (index > 0 ? [{ text: ' ' }, ...line] : line));
}
