import { close, createIndex } from 'pagefind';
import { packLexicon } from '../lexicon.ts';
import type { SearchDocument } from './document.ts';
import { recordOf } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A file of the index, below its folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files of Pagefind that we do not use: its interfaces. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)/;

/** Makes the index of a collection. Throws with Pagefind's words when it refuses one. */
export async function indexOf(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[] = [],
): Promise<readonly IndexFile[]> {
  const { words, parts, groups } = vocabularyOf(documents, synonyms);
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [place, document] of documents.entries()) {
      const added = await index.addHTMLFile({ url: document.url, content: recordOf(document, parts[place] ?? []) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${document.id}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind made no files: ${failed.join('; ')}`);
    const lexicon = new TextEncoder().encode(packLexicon(documents.length, words, groups));
    return [...files.filter(({ path }) => !unused.test(path)), { path: 'woorden.txt', content: lexicon }];
  } finally {
    await close();
  }
}
