import { nl } from '../i18n/nl.ts';
import { numberWords } from './dates.ts';

/** Minutes of two hours and more read as hours, where those are whole or halves. */
export function rangeWords(unit: string, value: Readonly<Record<string, unknown>>): string {
  const low = (value['min'] ?? value['from']) as number | undefined;
  const high = (value['max'] ?? value['to']) as number | undefined;
  if (unit === 'minuten' && [low, high].every((part) => part === undefined || (part >= 120 && part % 30 === 0))) {
    const hours = { min: low === undefined ? undefined : low / 60, max: high === undefined ? undefined : high / 60 };
    return rangeWords(nl.hours, hours);
  }
  if (low === undefined && high === undefined) return '';
  if (low === undefined) return `${nl.upTo} ${numberWords(high ?? 0)} ${unit}`;
  if (high === undefined) return `${nl.from} ${numberWords(low)} ${unit}`;
  return low === high ? `${numberWords(low)} ${unit}` : `${numberWords(low)}–${numberWords(high)} ${unit}`;
}
