import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { firstDay } from '../model/edtf.ts';
import type { Entry } from '../model/entry.ts';
import { entryId } from '../model/slug.ts';
import { agendaAddress, calendarLink } from './calendar.ts';
import type { Fact, Inline } from './facts.ts';
import { listing, nameOf } from './naming.ts';
import { peopleByRole } from './people.ts';
import { seriesOf } from './series.ts';
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
}

/** The view of an event. */
export function eventView(stage: Stage, entry: Entry, facts: readonly Fact[]): EventView {
  const { site } = stage;
  const { data } = entry as Entry<'events'>;
  const lines = (name: string): readonly Line[] =>
    facts.filter(({ key }) => key === name).flatMap(({ items }) => items.map(({ line }) => line));
  const row = (key: string, label: string, line: Line): EventView['ticket'] =>
    line.length === 0 ? [] : [{ key, label, line }];
  return {
    ticket: [
      ...row('when', nl.eventWhen, [{ text: spanWords(data.start, data.end) }]),
      ...row('where', nl.eventWhere, lines('place').flat()),
      ...row('kind', nl.eventKind, lines('kind').flat()),
      ...row('by', nl.eventBy, listing(lines('organisations'))),
      ...row('url', nl.eventUrl, lines('url').flat()),
    ],
    calendar:
      (firstDay(data.start) ?? '') > site.asOf ? { ...calendarLink(stage, entry), all: agendaAddress } : undefined,
    series: seriesView(site, entry as Entry<'events'>),
    people: peopleByRole(site, entry),
    report: data.report === undefined ? [] : teasersOf(site, [entryId('essays', data.report)]),
    dilemmas: teasersOf(
      site,
      (data.dilemmas ?? []).map((slug) => entryId('dilemmas', slug)),
    ),
    documents: lines('documents'),
  };
}

function seriesView(site: Site, entry: Entry<'events'>): EventView['series'] {
  const { series } = entry.data;
  if (series === undefined) return undefined;
  const all = seriesOf(site, series);
  const at = all.findIndex(({ id }) => id === entry.id);
  const [previous, next] = [all[at - 1], all[at + 1]].map((other) => other && nameOf(site, other));
  const words = all.length > 1 ? nl.seriesPlace : nl.seriesAlone;
  return {
    words: words
      .replace('{number}', String(at + 1))
      .replace('{total}', String(all.length))
      .replace('{series}', series),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
