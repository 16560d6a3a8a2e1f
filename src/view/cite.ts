import { nl } from '../i18n/nl.ts';
import { titleOf, type Entry } from '../model/entry.ts';
import { yearWords } from './dates.ts';
import type { Inline } from './facts.ts';
import { absolute, type Stage } from './stage.ts';

/** How to name a text as a source: "Jan Jansen (2026). Titel. Naam van de site. https://…". */
export function citationOf(stage: Stage, entry: Entry, authors: readonly Inline[]): string {
  const { site } = stage;
  const date = (entry.data as { date?: string }).date ?? site.history.get(entry.id)?.created;
  const by = authors.map(({ text }) => text).join('') || site.settings.publisher;
  const year = date === undefined ? nl.undated : yearWords(date);
  const title = titleOf(entry);
  const stop = /[.?!]$/.test(title) ? '' : '.';
  return `${by} (${year}). ${title}${stop} ${site.settings.title}. ${absolute(stage, entry.url ?? '/')}`;
}
