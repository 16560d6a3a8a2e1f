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

const fence = /^ {0,3}(`{3,}|~{3,})/;
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\u202a-\u202e\u2066-\u2069]/u;
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

  /** Counts a character; returns the mark of which there are too many. */
  count(char: string): string | undefined {
    this.row = char === this.last ? this.row + 1 : 1;
    const newRun = char !== this.last;
    this.last = char;
    if ('{}<>[]()_*~`!|&@:#$^\\'.includes(char)) {
      if (this.row > maxMarks) return char;
    }
    const opened = opening.indexOf(char);
    if (opened !== -1 && (this.open[opened] = (this.open[opened] ?? 0) + 1) > maxMarks) return char;
    const closed = closing.indexOf(char);
    if (closed !== -1) this.open[closed] = Math.max(0, (this.open[closed] ?? 0) - 1);
    if (newRun && '_*~`'.includes(char)) {
      const runs = (this.runs.get(char) ?? 0) + 1;
      this.runs.set(char, runs);
      if (runs > 4 * maxMarks) return char;
    }
    return undefined;
  }
}

const problem = (code: BodyProblem['code'], text: string, offset: number, message: string, cure: string): BodyProblem => ({
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
    return problem('too-long', text, 0, 'De tekst is te lang (meer dan 512 kB).', 'Verdeel de tekst over meer pagina’s.');
  }
  const bad = control.exec(text);
  if (bad) {
    const code = bad[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return problem(
      'control-character',
      text,
      bad.index,
      `Er staat een onzichtbaar stuurteken in de tekst (U+${code}).`,
      'Haal het weg. Vaak komt het mee met plakken: plak dan als gewone tekst.',
    );
  }
  const tally = new Tally();
  let inFence = '';
  let openTags = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (inFence !== '') {
      if (mark?.startsWith(inFence) && line.trim() === mark) inFence = '';
    } else if (mark && !line.slice(line.indexOf(mark) + mark.length).includes('`')) {
      inFence = mark;
      tally.reset();
    } else if (line.trim() === '') {
      tally.reset();
    } else {
      if (containerDepth(line) > maxDepth) return tooDeep(text, offset);
      for (const tag of line.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
        openTags += tag[1] ? -1 : tag[2] ? 0 : 1;
        if (openTags > maxDepth) return tooDeep(text, offset);
        if (openTags < 0) openTags = 0;
      }
      for (let i = 0; i < line.length; i += 1) {
        const char = line[i] ?? '';
        const many = tally.count(char);
        if (many !== undefined) {
          return problem(
            'too-many-marks',
            text,
            offset + i,
            `Er staan te veel tekens ${many} bij elkaar.`,
            'Haal ze weg, of zet de tekst in een codeblok.',
          );
        }
      }
    }
    offset += line.length + 1;
  }
  return undefined;
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
