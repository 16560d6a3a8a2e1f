import { nl } from '../i18n/nl.ts';
import { parseEdtf } from '../model/edtf.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A date in words, as precise as it is known: `2010-05` is "mei 2010", `2010~` "rond 2010". */
export function dateWords(text: string): string {
  const [day = '', time] = text.split('T');
  const date = parseEdtf(day);
  if (!date) return text;
  const month = date.month === undefined ? undefined : months[date.month - 1];
  const words = [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
  const about = date.approximate ? `${nl.around} ${words}` : words;
  return time === undefined ? about : `${about}, ${time.replace(':', '.')} ${nl.oclock}`;
}

/** The year of an EDTF date, with "rond" where it is only roughly known. */
export function yearWords(text: string): string {
  const date = parseEdtf(text.split('T')[0] ?? '');
  if (!date) return text;
  return date.approximate ? `${nl.around} ${String(date.year)}` : String(date.year);
}

export interface Period {
  readonly start?: string;
  readonly end?: string;
  readonly ongoing?: boolean;
}

/** A period in words: "2008–2014", "sinds 2008", "tot 2014". `words` says how precise. */
export function periodWords({ start, end, ongoing }: Period, words: (date: string) => string = dateWords): string {
  if (start !== undefined && end !== undefined) {
    const [from, to] = asPrecise(start, end).map(words) as [string, string];
    return from === to ? from : /^\d+$/.test(from + to) ? `${from}–${to}` : `${from} – ${to}`;
  }
  if (start !== undefined) return ongoing ? `${nl.since} ${words(start)}` : `${nl.from} ${words(start)}`;
  if (end !== undefined) return `${nl.until} ${words(end)}`;
  return ongoing ? nl.ongoing : '';
}

/** Both as precise as the less precise, when only one is known to the day: a day beside a year says more than we know. */
function asPrecise(start: string, end: string): readonly [string, string] {
  const parts = Math.min(...[start, end].map((date) => date.split('-').length));
  const isMixed = [start, end].filter((date) => parseEdtf(date)?.day !== undefined).length === 1;
  const cut = (date: string): string =>
    date.replace('~', '').split('-').slice(0, parts).join('-') + (date.endsWith('~') ? '~' : '');
  return isMixed ? [cut(start), cut(end)] : [start, end];
}

/** A whole number with dots between thousands. */
export function numberWords(n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  const dotted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? dotted : `${dotted},${fraction}`;
}

/** Time to read: "1 minuut lezen", "7 minuten lezen". */
export function readingWords(minutes: number): string {
  return `${String(minutes)} ${minutes === 1 ? nl.minute : nl.minutes}`;
}
