import type { StandIn } from './faces.ts';
import type { FontMeasure } from './tables.ts';

/** Of a thousand characters of Dutch text, how many are a space and the letters a to z. */
const frequencies = [170, 62, 13, 10, 49, 157, 7, 28, 20, 54, 12, 19, 30, 18, 83, 50, 13, 0, 53, 31, 56, 17, 24, 13, 0, 0, 12]; // prettier-ignore
const letters = Array.from(' abcdefghijklmnopqrstuvwxyz');

/** What makes a typeface that is there take the place of one that is still to come. */
export interface Adjustment {
  readonly sizeAdjust: string;
  readonly ascent: string;
  readonly descent: string;
  readonly lineGap: string;
}

/** Scales the stand-in until Dutch text is as long in it, and gives it the height of line of the real one. */
export function adjust(real: FontMeasure, standIn: StandIn): Adjustment {
  const scale =
    mean(letters.map((letter) => real.advance(letter) ?? 0)) / mean(standIn.widths.map((width) => width / 1000));
  const percent = (value: number): string => `${(value * 100).toFixed(2).replace(/\.?0+$/, '')}%`;
  return {
    sizeAdjust: percent(scale),
    // The browser scales these along with the glyphs.
    ascent: percent(real.ascent / scale),
    descent: percent(real.descent / scale),
    lineGap: percent(real.lineGap / scale),
  };
}

function mean(widths: readonly number[]): number {
  const total = frequencies.reduce((sum, count) => sum + count, 0);
  return widths.reduce((sum, width, index) => sum + width * (frequencies[index] ?? 0), 0) / total;
}
