import { marks, maxCells, maxItems, overload, places } from './load.ts';
import { placeAt, type BodyProblem } from './problem.ts';

/**
 * A linear scan that runs before the engine. The engine is native code that cannot be interrupted
 * and takes seconds on text like 100,000 braces, so such text never reaches it.
 */

/** Largest body in UTF-16 code units. A book of 80,000 words is about this long. */
export const maxLength = 512 * 1024;
/** Deepest nesting of lists, quotes, boxes and emphasis. */
export const maxDepth = 100;
/** Most marks of one kind that may follow each other, or stand open, in one block of text. */
export const maxMarks = 500;
/**
 * A code block may hold four times as many. Not any number: where a fence ends depends on lists,
 * boxes and quotation marks around it, and text that only looks like code must be quick as well.
 */
const slackInCode = 4;
// MDX has no indented code, so a fence may stand at any depth.
const fence = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const fenceEnd = /^[ \t]*(`{3,}|~{3,})[ \t\r]*$/;
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/;
const wide = /\p{Noncharacter_Code_Point}|\p{Cs}/u;

/**
 * The first character nobody sees: controls but tab and line ends, text direction, noncharacters,
 * half a surrogate pair. The costly test is for texts with surrogates only.
 */
export function findHidden(text: string): { readonly index: number; readonly char: string } | undefined {
  const found = hidden.exec(text) ?? (/[\ud800-\udfff]/.test(text) ? wide.exec(text) : null);
  return found ? { index: found.index, char: found[0] } : undefined;
}
const opening = '{<[(';
const closing = '}>])';

/** Depth of containers at the start of a line: quotes, list markers and indentation (in twos). */
function containerDepth(line: string): number {
  let markers = 0;
  let i = 0;
  for (;;) {
    const start = i;
    while (line[i] === ' ' || line[i] === '\t') i += 1;
    const mark = /^(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/.exec(line.slice(i, i + 12));
    if (!mark) return markers + Math.floor((line.slice(start).length - line.slice(start).trimStart().length) / 2);
    markers += 1 + (i - start > 3 ? Math.floor((i - start) / 2) : 0);
    i += mark[0].length;
  }
}

/** Marks of one block of text (up to a blank line): how many stand open, how many there are in a row. */
class Tally {
  private readonly open = [0, 0, 0, 0];
  private readonly runs = new Map<string, number>();
  private last = '';
  private row = 0;

  reset(): void {
    this.open.fill(0);
    this.runs.clear();
    this.last = '';
  }

  private raise(counts: Map<string, number>, char: string): number {
    const count = (counts.get(char) ?? 0) + 1;
    counts.set(char, count);
    return count;
  }

  /** Counts a character; returns the mark of which there are too many. `slack` widens what a block may hold. */
  count(char: string, slack: number): string | undefined {
    const limit = slack * maxMarks;
    this.row = char === this.last ? this.row + 1 : 1;
    const newRun = char !== this.last;
    this.last = char;
    if (this.row > limit && marks.includes(char)) return char;
    const opened = opening.indexOf(char);
    if (opened !== -1 && (this.open[opened] = (this.open[opened] ?? 0) + 1) > limit) return char;
    const closed = closing.indexOf(char);
    if (closed !== -1) this.open[closed] = Math.max(0, (this.open[closed] ?? 0) - 1);
    if (newRun && '_*~`'.includes(char) && this.raise(this.runs, char) > 4 * limit) return char;
    return undefined;
  }
}

/** Longest text that may be plain: with thousands of addresses on one line a longer one is slow. */
const maxPlain = 20_000;

/**
 * True when a text holds so few marks that no limit can be passed, which nearly every text does.
 * One cheap look at each character; the exact count below costs a hundred times as much.
 */
function isPlain(text: string): boolean {
  let [count, lines, tags, bars] = [0, 1, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10) lines += 1;
    else if (code < 128 && places[code] !== 0) {
      count += 1;
      if (code === 60) tags += 1;
      else if (code === 124) bars += 1;
    }
  }
  if (count > maxMarks || tags > maxDepth || lines > maxItems || lines * bars > maxCells) return false;
  return !/^(?:[ \t]{9}|[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t])/m.test(text);
}

const problem = (
  code: BodyProblem['code'],
  text: string,
  offset: number,
  message: string,
  cure: string,
): BodyProblem => ({
  code,
  ...placeAt(text, offset),
  message,
  cure,
});

/**
 * Looks at a body before it is parsed. Returns the first reason to refuse it, or undefined.
 * Time is linear in the length of the text.
 */
export function guard(text: string): BodyProblem | undefined {
  if (text.length > maxLength) {
    return problem(
      'too-long',
      text,
      0,
      'De tekst is te lang (meer dan 512 kB).',
      'Verdeel de tekst over meer pagina’s.',
    );
  }
  const bad = findHidden(text);
  if (bad) {
    const code = bad.char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return problem(
      'control-character',
      text,
      bad.index,
      `Er staat een onzichtbaar stuurteken in de tekst (U+${code}).`,
      'Haal het weg. Vaak komt het mee met plakken: plak dan als gewone tekst.',
    );
  }
  if (text.length < maxPlain && isPlain(text)) return undefined;
  const heavy = overload(text);
  if (heavy) return heavy;
  const tally = new Tally();
  let inFence = '';
  let openTags = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const slack = inFence === '' ? 1 : slackInCode;
    if (inFence === '') inFence = fence.exec(line)?.[1] ?? '';
    else if (fenceEnd.exec(line)?.[1]?.startsWith(inFence)) inFence = '';
    // Only spaces and tabs make a blank line: after others, such as U+00A0, the block goes on.
    if (/^[ \t\r]*$/.test(line)) tally.reset();
    if (containerDepth(line) > slack * maxDepth) return tooDeep(text, offset);
    for (const tag of line.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
      openTags = Math.max(0, openTags + (tag[1] ? -1 : tag[2] ? 0 : 1));
      if (openTags > slack * maxDepth) return tooDeep(text, offset);
    }
    for (let column = 0; column < line.length; column += 1) {
      const many = tally.count(line[column] ?? '', slack);
      if (many !== undefined) return tooMany(text, offset + column, many);
    }
    offset += line.length + 1;
  }
  return undefined;
}

function tooMany(text: string, offset: number, mark: string): BodyProblem {
  return problem(
    'too-many-marks',
    text,
    offset,
    `Er staan te veel tekens ${mark} bij elkaar.`,
    'Haal ze weg, of zet de tekst in een codeblok.',
  );
}

function tooDeep(text: string, offset: number): BodyProblem {
  return problem(
    'too-deep',
    text,
    offset,
    `De tekst is te diep genest (meer dan ${String(maxDepth)} niveaus).`,
    'Gebruik minder lijsten, citaten of kaders in elkaar.',
  );
}
