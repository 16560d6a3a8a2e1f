import { besideText } from '../fragment.ts';
import type { SearchDocument } from './document.ts';

/** How much more a word says in a title, a name, a summary or a heading than in a text. Pagefind takes 0 to 10. */
const weights = { title: 7, names: 7, summary: 3, heading: 4 } as const;

/** How much a page about the site itself says, beside one about something else. */
const asideShare = 0.4;

/**
 * A document as the page that Pagefind reads. Parts of its compounds stand in a field of their own,
 * which is searched but never shown; `kop` counts the words before its summary, which no excerpt shows.
 */
export function recordOf(
  { title, aliases, names, summary, sections, facts = '', isAside = false, shown }: SearchDocument,
  parts: readonly string[],
): string {
  const other = [...aliases, ...names].join(', ');
  const skipped = `${title} ${other}`.split(/\s+/).filter((word) => word !== '').length;
  const hidden = [
    meta('kop', String(skipped)),
    ...Object.entries(shown).map(([name, value]) => meta(name, value)),
    ...(parts.length > 0 ? [meta('delen', parts.join(' '))] : []),
  ].join('');
  const weigh = (part: keyof typeof weights): string => String(weights[part] * (isAside ? asideShare : 1));
  const body = [
    `<h1 data-pagefind-weight="${weigh('title')}">${escaped(title)}</h1>`,
    other === '' ? '' : `<p data-pagefind-weight="${weigh('names')}">${escaped(other)}</p>`,
    summary === '' ? '' : `<p data-pagefind-weight="${weigh('summary')}">${block(summary)}</p>`,
    ...sections.map(
      ({ heading, anchor, text }) =>
        (heading === ''
          ? ''
          : `<h2 id="${escaped(anchor)}" data-pagefind-weight="${weigh('heading')}">${escaped(heading)}</h2>`) +
        `<p${isAside ? ` data-pagefind-weight="${String(asideShare)}"` : ''}>${block(text)}</p>`,
    ),
    facts === '' ? '' : `<p id="${besideText}">${block(facts)}</p>`,
  ].join('');
  return `<html lang="nl"><body>${hidden}<main data-pagefind-body>${body}</main></body></html>`;
}

/** A text as a block, after which Pagefind puts a full stop itself. */
const block = (text: string): string => escaped(text.trim().replace(/\.$/, ''));

/** A value that stands in an attribute, so that it is no part of the text. */
function meta(name: string, value: string): string {
  return `<span data-pagefind-meta="${escaped(name)}[data-v]" data-v="${escaped(value)}"></span>`;
}

/** Text as it stands in HTML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
