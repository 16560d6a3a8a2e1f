import type { Place } from '../model/entry.ts';

/** Something in a body that stops it from being a page. Place counts from 1 within the body. */
export interface BodyProblem extends Place {
  readonly code: 'too-long' | 'too-deep' | 'too-many-marks' | 'control-character' | 'syntax' | 'refused-syntax';
  /** Dutch sentence. */
  readonly message: string;
  /** Dutch sentence: what to do. */
  readonly cure: string;
}

/** Line and column (from 1) of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line += 1;
  return { line, column: offset - start + 1 };
}
