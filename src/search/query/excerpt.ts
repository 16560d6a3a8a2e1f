import { wordsOf } from '../dutch/words.ts';
import { besideText, type Anchor } from '../fragment.ts';

/** A piece of a text; `hit` when it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Some words of a page that show why it was found. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The heading below which they stand, when that is not the beginning of the page. */
  readonly section: Anchor | undefined;
}

/** The words of a question, each with every form of it that was looked for; folded. */
export type Sought = readonly ReadonlySet<string>[];

/** Words in an excerpt, and how many of them may stand before the first that was looked for. */
const length = 32;
const before = 8;

/** Part of a longer word counts from here: `begroting` in `buurtbegroting`. */
const shortestPart = 5;

/**
 * The stretch of a text with most of the words of a question. The text is what Pagefind keeps of a page; the first `skip` words, its
 * title, are shown elsewhere.
 */
export function excerptOf(text: string, anchors: readonly Anchor[], sought: Sought, skip = 0): Excerpt {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const hits = words.map((word, place) => (place < skip ? -1 : soughtIn(word, sought)));
  const itself = words.map((word, place) => isItself(word, hits[place] ?? -1, sought));
  const first = bestStart(hits, itself, new Set(anchors.map(({ location }) => location)), sought.length, skip);
  const section = anchors.findLast(({ location }) => location <= first && location >= skip);
  const last = anchors.find(({ location }) => location > first)?.location ?? words.length;
  // The heading itself is shown as the way to its section.
  const begin = section ? Math.min(last, section.location + wordCount(section.text)) : skip;
  const start = sentenceStart(words, Math.max(first, begin), begin);
  const end = Math.min(last, start + length);
  return {
    pieces: piecesOf(words, hits, start, end, skip),
    section: section?.id === besideText ? undefined : section,
  };
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Which word of the question a word of the text is, by its place; -1 for none. */
function soughtIn(word: string, sought: Sought): number {
  const parts = wordsOf(word);
  const whole = sought.findIndex((forms) => parts.some((part) => forms.has(part)));
  if (whole >= 0) return whole;
  return sought.findIndex((forms) =>
    parts.some((part) => [...forms].some((form) => form.length >= shortestPart && part.includes(form))),
  );
}

/** Whether a word of the text is the word of the question itself, which is the first of its forms, or has it in it. */
function isItself(word: string, hit: number, sought: Sought): boolean {
  const [typed] = sought[hit] ?? [];
  return typed !== undefined && wordsOf(word).some((part) => part.includes(typed));
}

/**
 * Where the first window begins that has most different words of the question, rather one of them itself than parts
 * and other names: a page says first what it is about.
 */
function bestStart(
  hits: readonly number[],
  itself: readonly boolean[],
  starts: ReadonlySet<number>,
  count: number,
  skip: number,
): number {
  const inside = new Array<number>(count).fill(0);
  let different = 0;
  let literal = 0;
  let best = { place: -1, worth: 0 };
  const change = (hit: number | undefined, by: 1 | -1): void => {
    if (hit === undefined || hit < 0) return;
    const now = (inside[hit] ?? 0) + by;
    inside[hit] = now;
    if (by === 1 ? now === 1 : now === 0) different += by;
  };
  const room = length - before;
  let begin = skip;
  for (let end = skip; end < hits.length; end += 1) {
    change(hits[end], 1);
    literal += Number(itself[end]);
    // A window does not reach over a heading.
    const least = starts.has(end) ? end : end - room + 1;
    for (; begin < least; begin += 1) {
      change(hits[begin], -1);
      literal -= Number(itself[begin]);
    }
    const worth = different * 2 + Math.min(1, literal);
    if (worth > best.worth) best = { place: begin, worth };
  }
  if (best.place < 0) return skip;
  // The window slid on until the last word came in: begin with its first.
  const first = hits.findIndex((hit, place) => place >= best.place && hit >= 0);
  return first < 0 ? skip : first;
}

/** A little before a word: at the beginning of its sentence when that is near. */
function sentenceStart(words: readonly string[], first: number, skip: number): number {
  const least = Math.max(skip, first - before);
  for (let place = first; place > least; place -= 1) {
    if (/[.!?:]["’”)]*$/.test(words[place - 1] ?? '')) return place;
  }
  return least === skip ? skip : Math.max(skip, first - 4);
}

function piecesOf(
  words: readonly string[],
  hits: readonly number[],
  start: number,
  end: number,
  skip: number,
): readonly Piece[] {
  const pieces: { text: string; hit: boolean }[] = [];
  const add = (text: string, hit: boolean): void => {
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += text;
    else pieces.push({ text, hit });
  };
  if (start > skip) add('… ', false);
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    const space = place > start ? ' ' : '';
    if ((hits[place] ?? -1) < 0) add(space + word, false);
    else {
      const open = /^[^\p{L}\p{N}]*/u.exec(word)?.[0] ?? '';
      const core = word.slice(open.length).replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
      const close = word.slice(open.length + core.length);
      if (space + open !== '') add(space + open, false);
      add(core, true);
      if (close !== '') add(close, false);
    }
  }
  if (end < words.length) add(' …', false);
  return pieces;
}
