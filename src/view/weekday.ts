import { nl } from '../i18n/nl.ts';
import { isDay, parseEdtf } from '../model/edtf.ts';
import { dateWords } from './dates.ts';

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** A day with its day of the week: "zaterdag 22 maart 2014". Less precise dates stay as `dateWords` says them. */
export function longDate(text: string): string {
  const [day = ''] = text.split('T');
  const date = parseEdtf(day);
  // A calendar day has the same day of the week in every time zone.
  const weekday = isDay(day) && date ? weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] : undefined;
  return weekday === undefined ? dateWords(text) : `${weekday} ${dateWords(text)}`;
}

/**
 * When something is, from its first to its last moment in Dutch local time:
 * "zaterdag 22 maart 2014, 19.30–22.00 uur", "vrijdag 1 mei 2026 tot en met zondag 3 mei 2026".
 */
export function spanWords(start: string, end: string | undefined): string {
  if (end === undefined || end === start) return longDate(start);
  const [[day, time], [lastDay, lastTime]] = [start.split('T'), end.split('T')];
  if (day !== lastDay) return `${longDate(start)} ${nl.upToAndWith} ${longDate(end)}`;
  if (time === undefined || lastTime === undefined) return longDate(time === undefined ? end : start);
  return `${longDate(day ?? '')}, ${time.replace(':', '.')}–${lastTime.replace(':', '.')} ${nl.oclock}`;
}
