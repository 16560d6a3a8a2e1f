/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2, level 0 and 1) that our content uses:
 * `2010`, `2010-05`, `2010-05-12`, each with an optional `~` for "about".
 */
export interface EdtfDate {
  readonly year: number;
  /** 1 to 12; absent when the source does not give it. */
  readonly month?: number;
  /** 1 to 31; absent when the source does not give it. */
  readonly day?: number;
  /** True for a date that is only roughly known. */
  readonly approximate: boolean;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/** Days in a month of the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads an EDTF date. Returns undefined for another form, and for a day that does not exist. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, y, m, d, about] = match;
  const date = {
    year: Number(y),
    ...(m && { month: Number(m) }),
    ...(d && { day: Number(d) }),
    approximate: about !== undefined,
  };
  if (date.month !== undefined && (date.month < 1 || date.month > 12)) return undefined;
  if (date.day !== undefined && date.month !== undefined) {
    if (date.day < 1 || date.day > daysIn(date.year, date.month)) return undefined;
  }
  return date;
}

/**
 * True when the text has the form of a date or a local time but names a day, month or hour that does
 * not exist: `2010-02-30`. Not for an existing day in another form than was asked, such as `2010-5-2`.
 */
export function isImpossibleDate(text: string): boolean {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T(\d{1,2}):(\d{2}))?~?$/.exec(text);
  if (!match) return false;
  const [, year, month, day, hour = '0', minute = '0'] = match;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return parseEdtf(date) === undefined || Number(hour) > 23 || Number(minute) > 59;
}

/** First day of an EDTF date as `YYYY-MM-DD`, for sorting; undefined when it is no date. */
export function firstDay(text: string): string | undefined {
  const date = parseEdtf(text.slice(0, text.includes('T') ? text.indexOf('T') : undefined));
  if (!date) return undefined;
  const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month ?? 1)}-${pad(date.day ?? 1)}`;
}

/** True for a complete, existing day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = parseEdtf(text);
  return date?.day !== undefined && !date.approximate;
}

/** True for a local date and time in the Netherlands, `YYYY-MM-DDTHH:MM`. */
export function isLocalTime(text: string): boolean {
  const [day = '', time = '', ...rest] = text.split('T');
  return rest.length === 0 && isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}
