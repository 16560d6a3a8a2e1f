import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { firstDay, parseEdtf } from '../model/edtf.ts';
import { plain, type Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import { eventKind, initiativeKind } from '../model/vocabularies.ts';
import { dateWords, type Period } from './dates.ts';
import type { Inline } from './facts.ts';
import type { Tie } from './kin.ts';
import { linked, listing, nameOf } from './naming.ts';
import { paragraph, sentence } from './sentence.ts';

type Line = readonly Inline[];

/** Something that happened: on what day at the earliest, how a reader sees its year, and in words. */
export interface Moment {
  /** First day it can have been, for the order. */
  readonly day: string;
  readonly year: number;
  readonly line: Line;
  readonly type: string;
  /** The initiative of this page itself. */
  readonly own: boolean;
}

/** What fields say of an entry, as full sentences: dated ones, and what has no date. Nothing is made up. */
export interface Told {
  readonly moments: readonly Moment[];
  readonly undated: readonly Line[];
}

/** The sentences about an entry on the line of an initiative. */
export function tell(site: Site, entry: Entry, tie: Tie): Told {
  return entry.type === 'initiatives'
    ? tellInitiative(site, entry as Entry<'initiatives'>, tie)
    : tellOther(site, entry, tie);
}

function tellInitiative(site: Site, entry: Entry<'initiatives'>, tie: Tie): Told {
  const { kind, date, beganAt, place } = entry.data;
  const period = plain(entry)['period'] as Period | undefined;
  const name = tie === 'own' ? [{ text: entry.data.title }] : nameOf(site, entry as Entry);
  const begin = period?.start;
  const rest = [
    kind === undefined ? '' : ` ${nl.lineAs} ${(initiativeKind.labels.get(kind) ?? kind).toLowerCase()}`,
    place?.name === undefined ? '' : ` ${nl.lineIn} ${place.name}`,
    beganAt === undefined ? '' : ` ${nl[`lineBegan_${beganAt}`]}`,
  ].join('');
  const on = (day: string, plainly: string, dated: string, more: readonly Line[] = []): Moment[] =>
    momentOf(entry as Entry, tie, day, plainly, dated, { name, rest }, more);
  const ties = tiesOf(site, entry as Entry);
  const told = [
    ...(begin === undefined ? [] : on(begin, nl.lineBegins, nl.lineBeginsWhen, ties(nl.lineIt))),
    ...(begin === undefined && date !== undefined ? on(date, nl.lineThere, nl.lineThereWhen, ties(nl.lineIt)) : []),
    ...(period?.end === undefined ? [] : on(period.end, nl.lineStops, nl.lineStopsWhen)),
  ];
  if (begin !== undefined || date !== undefined) return { moments: told, undated: [] };
  if (tie === 'own')
    return { moments: told, undated: [paragraph([sentence(nl.lineNoStart, { name }), ...ties(nl.lineIt)])] };
  // What this initiative followed, is part of or answers is said where it stands itself.
  const isSaid = tie === 'before' || tie === 'whole' || tie === 'answered';
  return { moments: told, undated: isSaid ? [] : [paragraph(ties(name))] };
}

/** "Het is opvolger van A. Het is onderdeel van B.", with what comes first as the subject of the first sentence. */
function tiesOf(site: Site, entry: Entry): (subject: string | Line) => readonly Line[] {
  const said = (['successorOf', 'partOf', 'respondsTo'] as const).flatMap((relation) => {
    const targets = linked(site, entry.id, 'from', (name) => name === relation).map((target) => nameOf(site, target));
    return targets.length === 0 ? [] : [{ template: nl[`line_${relation}`], targets: listing(targets) }];
  });
  return (subject) =>
    said.map(({ template, targets }, index) =>
      sentence(template, { name: index === 0 ? subject : nl.lineIt, targets }),
    );
}

function tellOther(site: Site, entry: Entry, tie: Tie): Told {
  const data = plain(entry);
  const name = nameOf(site, entry);
  if (entry.type === 'events') {
    const { start, kind, place } = (entry as Entry<'events'>).data;
    const fillings = {
      name,
      kind: (eventKind.labels.get(kind ?? '') ?? mustType('events').labels.one).toLowerCase(),
      rest: place?.name === undefined ? '' : ` ${nl.lineIn} ${place.name}`,
    };
    const comes = (firstDay(start) ?? '') > site.asOf;
    const [plainly, dated] = comes ? [nl.lineEventComes, nl.lineEventComesWhen] : [nl.lineEvent, nl.lineEventWhen];
    return { moments: momentOf(entry, tie, start, plainly, dated, fillings), undated: [] };
  }
  // What this initiative answers is said of the initiative.
  if (tie !== 'answer') return { moments: [], undated: [] };
  const date = data['date'] ?? (data['period'] as Period | undefined)?.start;
  const fillings = { name, kind: mustType(entry.type).labels.one.toLowerCase() };
  return typeof date === 'string'
    ? { moments: momentOf(entry, tie, date, nl.lineAnswer, nl.lineAnswerWhen, fillings), undated: [] }
    : { moments: [], undated: [sentence(nl.lineAnswerUndated, fillings)] };
}

function momentOf(
  entry: Entry,
  tie: Tie,
  text: string,
  plainly: string,
  dated: string,
  fillings: Readonly<Record<string, string | Line>>,
  more: readonly Line[] = [],
): Moment[] {
  const date = parseEdtf(text.split('T')[0] ?? '');
  if (!date) return [];
  const when = whenWords(text.split('T')[0] ?? '', date);
  const first = when === '' ? sentence(plainly, fillings) : sentence(dated, { ...fillings, when });
  return [
    {
      day: firstDay(text) ?? '',
      year: date.year,
      line: paragraph([first, ...more]),
      type: entry.type,
      own: tie === 'own',
    },
  ];
}

/** When within its year: "in mei", "op 12 mei", "rond dit jaar"; '' when only the year is known. */
function whenWords(text: string, { year, month, day, approximate }: NonNullable<ReturnType<typeof parseEdtf>>): string {
  if (month === undefined) return approximate ? nl.lineAroundYear : '';
  const words = dateWords(text.replace('~', '')).replace(` ${String(year)}`, '');
  return `${approximate ? nl.around : day === undefined ? nl.lineIn : nl.lineOn} ${words}`;
}
