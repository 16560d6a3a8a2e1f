import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import { entryId } from '../model/slug.ts';
import { agendaAddress, calendarLink, hasDay } from './calendar.ts';
import { hostOf, type Fact, type Inline } from './facts.ts';
import { listing, nameOf } from './naming.ts';
import { peopleByRole } from './people.ts';
import { seriesName, seriesOf } from './series.ts';
import type { Stage } from './stage.ts';
import { teasersOf, type Teaser } from './teaser.ts';
import { spanWords } from './weekday.ts';

type Line = readonly Inline[];

/** What the page of an event has of its own. */
export interface EventView {
  /** Label and value: when, where, kind, by whom, website. */
  readonly ticket: readonly { readonly key: string; readonly label: string; readonly line: Line }[];
  /** For an event that is still to come: one to put in a calendar, and all of them. */
  readonly calendar: { readonly href: string; readonly name: string; readonly all: string } | undefined;
  readonly series: { readonly words: string; readonly previous?: Line; readonly next?: Line } | undefined;
  readonly people: ReturnType<typeof peopleByRole>;
  readonly report: readonly Teaser[];
  readonly dilemmas: readonly Teaser[];
  readonly documents: readonly Line[];
  /** There are people or documents, for beside the text. */
  readonly aside: boolean;
}

/** The view of an event. */
export function eventView(stage: Stage, entry: Entry, facts: readonly Fact[]): EventView {
  const { site } = stage;
  const { data } = entry as Entry<'events'>;
  const lines = (name: string): readonly Line[] =>
    facts.filter(({ key }) => key === name).flatMap(({ items }) => items.map(({ line }) => line));
  const series = seriesView(site, entry);
  const row = (key: string, label: string, line: Line): EventView['ticket'] =>
    line.length === 0 ? [] : [{ key, label, line }];
  const isToCome = hasDay(entry as Entry<'events'>) && data.start.slice(0, 10) > site.asOf;
  const people = peopleByRole(site, entry);
  const documents = lines('documents');
  return {
    ticket: [
      ...row('when', nl.eventWhen, [{ text: spanWords(data.start, data.end) }]),
      ...row('where', nl.eventWhere, lines('place').flat()),
      ...row('kind', nl.eventKind, lines('kind').flat()),
      ...row('by', nl.eventBy, listing(lines('organisations'))),
      ...row('url', nl.eventUrl, data.url === undefined ? [] : [{ text: hostOf(data.url), href: data.url }]),
      ...row('series', nl.eventSeries, series || data.series === undefined ? [] : [{ text: data.series }]),
    ],
    calendar: isToCome ? { ...calendarLink(stage, entry), all: agendaAddress } : undefined,
    series,
    people,
    report: data.report === undefined ? [] : teasersOf(site, [entryId('essays', data.report)]),
    dilemmas: teasersOf(
      site,
      (data.dilemmas ?? []).map((slug) => entryId('dilemmas', slug)),
    ),
    documents,
    aside: people.length + documents.length > 0,
  };
}

/** The place of an event in its series; undefined when it is the only one we know. */
function seriesView(site: Site, entry: Entry): EventView['series'] {
  const name = seriesName(entry);
  const all = name === undefined ? [] : seriesOf(site, name);
  if (name === undefined || all.length < 2) return undefined;
  const at = all.indexOf(entry);
  const [previous, next] = [all[at - 1], all[at + 1]].map((other) => other && nameOf(site, other));
  return {
    words: nl.seriesPlace
      .replace('{number}', String(at + 1))
      .replace('{total}', String(all.length))
      .replace('{series}', name),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
