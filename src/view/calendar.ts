import { nl } from '../i18n/nl.ts';
import { isDay, isLocalTime } from '../model/edtf.ts';
import { plain, summaryOf, titleOf, type Entry } from '../model/entry.ts';
import { eventKind, province } from '../model/vocabularies.ts';
import { absolute, type Stage } from './stage.ts';

/** Where the calendar of all events stands. */
export const agendaAddress = '/bijeenkomsten/agenda.ics';

/** The zone our times are in, with the rules of the European Union that hold since October 1996. */
const zone = 'Europe/Amsterdam';
const zoneSince = '1996-10-27';
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** True when the day is known, so that the event can stand in a calendar. */
export function hasDay({ data: { start } }: Entry<'events'>): boolean {
  return isDay(start) || isLocalTime(start);
}

/** Events as an iCalendar file (RFC 5545). What has no day must be left out before. */
export function icalendar(stage: Stage, name: string, description: string, events: readonly Entry<'events'>[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textValue(stage.site.settings.publisher)}//Publieke Pioniers//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `DESCRIPTION:${textValue(description)}`,
    `X-WR-CALDESC:${textValue(description)}`,
    ...timeZone,
    ...events.flatMap((event) => eventLines(stage, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** One event as a link that needs no file. */
export function calendarLink(stage: Stage, entry: Entry): { readonly href: string; readonly name: string } {
  const text = icalendar(stage, titleOf(entry), summaryOf(entry), [entry as Entry<'events'>]);
  return { href: `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`, name: `${entry.slug}.ics` };
}

function eventLines(stage: Stage, event: Entry<'events'>): readonly string[] {
  const { settings, asOf, history } = stage.site;
  const { kind, place, oldSlugs = [] } = event.data;
  const entry = event as Entry;
  const url = absolute(stage, event.url ?? '/');
  const where = [place?.name, place?.province === undefined ? undefined : province.labels.get(place.province)];
  const location = [...new Set(where.filter((part) => part !== undefined))].join(', ');
  return [
    'BEGIN:VEVENT',
    // The first name it ever had: a rename must not put it in an agenda twice.
    `UID:${oldSlugs[0] ?? event.slug}@${new URL(settings.address).hostname}`,
    `DTSTAMP:${compact(history.get(event.id)?.updated ?? asOf)}T000000Z`,
    ...timeLines(event),
    `SUMMARY:${textValue(plain(entry)['fictional'] === true ? `${titleOf(entry)} (${nl.fictional.toLowerCase()})` : titleOf(entry))}`,
    `DESCRIPTION:${textValue(`${summaryOf(entry)}\n\n${url}`)}`,
    ...(location === '' ? [] : [`LOCATION:${textValue(location)}`]),
    ...(kind === undefined ? [] : [`CATEGORIES:${textValue(eventKind.labels.get(kind) ?? kind)}`]),
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Begin and end. A day without a time is a whole day, and its end is the day after the last. Without
 * an end none is made up. Start and end must be of one kind, so with a time on one side only both
 * are days.
 */
function timeLines({ data: { start, end } }: Entry<'events'>): readonly string[] {
  const last =
    end !== undefined && (isDay(end) || isLocalTime(end)) && end.slice(0, 10) >= start.slice(0, 10) ? end : undefined;
  const [startDay, endDay] = [start.slice(0, 10), last?.slice(0, 10)];
  const timed = start.includes('T') && (last === undefined || last.includes('T') || endDay === startDay);
  if (!timed) {
    const until = endDay === undefined ? [] : [`DTEND;VALUE=DATE:${compact(dayAfter(endDay))}`];
    return [`DTSTART;VALUE=DATE:${compact(startDay)}`, ...until];
  }
  const until = last?.includes('T') && last > start ? [`DTEND${moment(last)}`] : [];
  return [`DTSTART${moment(start)}`, ...until];
}

/** A local time with its zone. Before the rules of the zone above it floats: what the clock said there and then. */
function moment(text: string): string {
  const value = `${compact(text).replace(':', '')}00`;
  return text >= zoneSince ? `;TZID=${zone}:${value}` : `:${value}`;
}

const compact = (text: string): string => text.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A text as a value: separators and line ends escaped, control characters left out. */
function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 octets, never within a character; a piece after the first begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
