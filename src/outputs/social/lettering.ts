import type { Typeface } from '../../view/typeface.ts';

/** Letters stand a little closer in a title, as on the pages. In shares of the size. */
export const tracking = -0.012;

/** What a typeface can show of a text: letters it lacks become their base letter or fall away. */
export function legible(text: string, face: Typeface): string {
  const has = (char: string): boolean => face.advance(char) !== undefined && !/[\p{C}\p{Zl}\p{Zp}]/u.test(char);
  const shown = Array.from(text.normalize('NFC').replace(/\s+/g, ' '), (char) => {
    if (has(char)) return char;
    return Array.from(char.normalize('NFKD'))
      .filter((part) => has(part) && !/\p{M}/u.test(part))
      .join('');
  });
  return shown.join('').replace(/ +/g, ' ').trim();
}

/** Width of a text at a size. */
export function widthOf(text: string, face: Typeface, size: number, spacing = 0): number {
  let width = 0;
  for (const char of text) width += (face.advance(char) ?? 0) + spacing;
  return width * size;
}

/** A title in lines. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface Room {
  readonly width: number;
  readonly lines: number;
  /** From large to small. */
  readonly sizes: readonly number[];
}

/**
 * Sets a title as large as it fits. A size at which no word breaks goes before a larger one at
 * which a word does; what is too long for the smallest size ends in an ellipsis.
 */
export function setTitle(text: string, face: Typeface, { width, lines: most, sizes }: Room): Setting {
  const words = text.split(' ');
  const fits = (line: string, size: number, wide: number): boolean => widthOf(line, face, size, tracking) <= wide;
  for (const breaks of [false, true]) {
    for (const size of sizes) {
      if (!breaks && !words.every((word) => fits(word, size, width))) continue;
      const lines = wrap(words, (line) => fits(line, size, width));
      if (lines.length <= most) return { size, lines: even(words, lines, size, width, fits) };
    }
  }
  const size = sizes.at(-1) ?? 0;
  const lines = wrap(words, (line) => fits(line, size, width));
  return {
    size,
    lines: [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', (line) => fits(line, size, width))],
  };
}

/** The same number of lines in the narrowest column: lines of about one length. */
function even(
  words: readonly string[],
  lines: readonly string[],
  size: number,
  width: number,
  fits: (line: string, size: number, wide: number) => boolean,
): readonly string[] {
  let best = lines;
  for (let wide = width - size / 4; wide > width / 2; wide -= size / 4) {
    const narrower = wrap(words, (line) => fits(line, size, wide));
    if (narrower.length > lines.length || !words.every((word) => fits(word, size, wide))) break;
    best = narrower;
  }
  return best;
}

/** Words in lines; a word that fits on no line is broken with a hyphen. */
function wrap(words: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = fits(word) ? word : '';
    for (const char of line === '' ? word : '') {
      if (line !== '' && !fits(`${line}${char}-`)) {
        lines.push(`${line}-`);
        line = '';
      }
      line += char;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A line that ends in an ellipsis and fits; no comma stands before it. */
export function shortened(line: string, fits: (line: string) => boolean): string {
  const chars = Array.from(line);
  const ended = (): string => `${chars.join('').replace(/[\s\p{P}]+$/u, '')}…`;
  while (chars.length > 0 && !fits(ended())) chars.pop();
  return ended();
}
