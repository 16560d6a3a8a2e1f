import type { SearchDocument } from './document.ts';

/** How much more a word says in a title, a name, a summary or a heading than in a text. Pagefind takes 0 to 10. */
const weights = { title: 7, names: 7, summary: 3, heading: 4 } as const;

/**
 * A document as the page that Pagefind reads. Parts of its compounds stand in a field of their own,
 * which is searched but never shown.
 */
export function recordOf(
  { title, names, summary, sections, facets, shown }: SearchDocument,
  parts: readonly string[],
): string {
  const metas = Object.entries(shown).map(([name, value]) => hidden('meta', name, value));
  const filters = Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => hidden('filter', name, value)),
  );
  const body = [
    `<h1 data-pagefind-weight="${String(weights.title)}">${escaped(title)}</h1>`,
    names.length > 0 ? `<p data-pagefind-weight="${String(weights.names)}">${names.map(escaped).join(', ')}</p>` : '',
    summary === '' ? '' : `<p data-pagefind-weight="${String(weights.summary)}">${escaped(summary)}</p>`,
    ...sections.map(
      ({ heading, anchor, text }) =>
        (heading === ''
          ? ''
          : `<h2 id="${escaped(anchor)}" data-pagefind-weight="${String(weights.heading)}">${escaped(heading)}</h2>`) +
        `<p>${escaped(text)}</p>`,
    ),
  ].join('');
  return `<html lang="nl"><body>${metas.join('')}${filters.join('')}${parts.length > 0 ? hidden('meta', 'delen', parts.join(' ')) : ''}<main data-pagefind-body>${body}</main></body></html>`;
}

/** A value that stands in an attribute, so that it is no part of the text. */
function hidden(kind: 'meta' | 'filter', name: string, value: string): string {
  return `<span data-pagefind-${kind}="${escaped(name)}[data-v]" data-v="${escaped(value)}"></span>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
