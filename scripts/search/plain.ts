import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/build/document.ts';
import type { IndexFile } from '../../src/search/build/pagefind.ts';
import { escaped } from '../../src/search/build/record.ts';

/** The index that Pagefind makes of the same pages by itself, to compare with. */
export async function plainIndexOf(documents: readonly SearchDocument[]): Promise<readonly IndexFile[]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const document of documents) {
    const { errors } = await index.addHTMLFile({ url: document.url, content: pageOf(document) });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${document.id}: ${errors.join('; ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind made no files: ${errors.join('; ')}`);
  return files;
}

/** A page as a site generator would write it. */
function pageOf({ title, aliases, names, summary, sections }: SearchDocument): string {
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(summary)}</p>`,
    ...sections.flatMap(({ heading, anchor, text }) => [
      heading === '' ? '' : `<h2 id="${escaped(anchor)}">${escaped(heading)}</h2>`,
      `<p>${escaped(text)}</p>`,
    ]),
    `<p>${escaped([...aliases, ...names].join(', '))}</p>`,
  ];
  return `<html lang="nl"><head><title>${escaped(title)}</title></head><body><main>${parts.join('')}</main></body></html>`;
}
