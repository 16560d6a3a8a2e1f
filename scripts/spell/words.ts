/** Words of a text: letters, with apostrophes and hyphens inside. Numbers and addresses are none. */
export function wordsOf(text: string): string[] {
  return [...text.replace(/\S+@\S+|https?:\S+|\S+\.(?:nl|eu|org|com)\b/g, ' ').matchAll(word)].map(([found]) =>
    found.replaceAll('’', "'"),
  );
}

const word = /(?<![\p{L}\d])\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\d])/gu;

/**
 * Whether a word is spelled well: in the dictionary, a name, or a term that `explained` lists; for
 * a word with hyphens, each of its parts.
 */
export function isKnown(text: string, knows: (word: string) => boolean, explained: ReadonlySet<string>): boolean {
  const sure = (part: string): boolean =>
    part.length === 1 ||
    [part, unstressed(part)].some(
      (form) => knows(form) || explained.has(form.toLowerCase()) || explained.has(bare(form)),
    );
  return sure(text) || (text.includes('-') && text.split('-').every(sure));
}

/** A word without what a possessive or a plural adds: `Pleio's`. */
function bare(text: string): string {
  return text.toLowerCase().replace(/'?s$/, '');
}

/** A word without accents that only say it is stressed: `níet`, `Eén`. */
function unstressed(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}

/** Terms of a list: one on a line, after `#` why they are there. */
export function termsOf(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}
