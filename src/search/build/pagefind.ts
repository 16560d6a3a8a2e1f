import { close, createIndex } from 'pagefind';
import { packLexicon } from '../lexicon.ts';
import { choicesOf } from './choices.ts';
import type { SearchDocument } from './document.ts';
import { recordOf } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A file of the index, below its folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Files of Pagefind that we do not use: its interfaces, and the copy of its code for a worker, which costs
 * a reader more than it brings.
 */
const unused = /^pagefind-(?!entry)/;

/** Places of words in a piece of the index; Pagefind makes them of 20,000, some 30 kB. */
const chunkSize = 3_000;

/** Pagefind is one program for all who ask, and closing it ends what others make: one index at a time. */
let before: Promise<unknown> = Promise.resolve();

/** Makes the index of a collection. Throws with Pagefind's words when it refuses one. */
export function indexOf(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[] = [],
): Promise<readonly IndexFile[]> {
  const made = before.then(() => make(documents, synonyms));
  before = made.catch(() => undefined);
  return made;
}

async function make(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
): Promise<readonly IndexFile[]> {
  const { words, parts, groups } = vocabularyOf(documents, synonyms);
  // A question needs the piece of the index that has its word: small pieces, little to fetch.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize);
  // Without a stemmer: it takes `overheid` and `over` for one word. Forms of a word are looked for by name.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [place, document] of documents.entries()) {
      const added = await index.addHTMLFile({ url: document.url, content: recordOf(document, parts[place] ?? []) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${document.id}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind made no files: ${failed.join('; ')}`);
    const lexicon = new TextEncoder().encode(packLexicon(documents.length, words, groups));
    const choices = new TextEncoder().encode(choicesOf(documents, files));
    return [
      ...files.filter(({ path }) => !unused.test(path)),
      { path: 'woorden.txt', content: lexicon },
      { path: 'keuzes.json', content: choices },
    ];
  } finally {
    await close();
  }
}
