import { placeAt, type BodyProblem } from './problem.ts';

/**
 * How much work a text may ask for. What the engine and the drawing of a page do is quadratic here
 * and there: in the marks of a line, in the items of a list, in the cells of a table. The limits are
 * far above any real page and keep the largest body under about two seconds. They hold in code
 * blocks too, because where a fence ends depends on everything around it.
 */
const maxLines = 20_000;
/** An item is compared with all its neighbours to know whether the list is loose. */
export const maxItems = 5000;
/** Lists all lines together: a line of a hundred `-` is a hundred lists in each other. */
const maxLists = 40_000;
/** Cells of a table. A short row is filled up to the widest, so 25 kB of text can make 15 million. */
export const maxCells = 50_000;
/** Marks times characters of their line, added up: the engine walks a line from its start for each. */
const maxWork = 100_000_000;
const maxTags = 4000;
/** All marks together: each can be a node of the page. */
const maxMarksInBody = 60_000;

/** Characters that can mean something to the engine. */
export const marks = '{}<>[]()_*~`!|&@:#$^\\';
/** Most of each in a block, which ends at a blank line. */
const maxInBlock = Uint16Array.from(marks, (mark) => ({ '&': 1000, '@': 2000, '[': 4000, '>': 4000 })[mark] ?? 8000);
/** For each ASCII character its place among the marks, from 1; 0 for any other. */
export const places = Uint8Array.from({ length: 128 }, (_, code) => marks.indexOf(String.fromCharCode(code)) + 1);
const bar = marks.indexOf('|') + 1;
const tag = marks.indexOf('<') + 1;

const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const lead = /^[ \t>*+\-\d.)]+/;

/** The first reason why reading this text would take too long, or undefined. One look at each character. */
export function overload(text: string): BodyProblem | undefined {
  const inBlock = new Uint32Array(marks.length + 1);
  let [lines, linesInBlock, items, lists, widest, work, tags, all] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    let inLine = 0;
    let bars = 0;
    let last = 0;
    let blank = true;
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i);
      if (code !== 32 && code !== 9) blank = false;
      const place = code < 128 ? (places[code] ?? 0) : 0;
      if (place === 0) continue;
      inLine += 1;
      last = place;
      if (place === bar) bars += 1;
      if (place === tag) tags += 1;
      const count = (inBlock[place] ?? 0) + 1;
      inBlock[place] = count;
      if (count > (maxInBlock[place - 1] ?? 0) || tags > maxTags) return tooMany(text, i, marks[place - 1] ?? '');
    }
    if (blank) {
      inBlock.fill(0);
      linesInBlock = 0;
      widest = 0;
    }
    lines += 1;
    all += inLine;
    linesInBlock += 1;
    widest = Math.max(widest, bars);
    // An address becomes a link without any mark: www.voorbeeld.nl.
    const addresses = end - start > 1000 ? (text.slice(start, end).match(/www\./gi)?.length ?? 0) : 0;
    work += (inLine + addresses) * (end - start);
    const opening = text.slice(start, Math.min(end, start + 1000));
    if (item.test(opening)) {
      items += 1;
      lists += lead.exec(opening)?.[0].match(/[*+-]|\d[.)]/g)?.length ?? 0;
    }
    if (lines > maxLines) return tooLong(text, start, `meer dan ${String(maxLines)} regels`);
    if (all > maxMarksInBody) return tooLong(text, start, 'te veel opmaak');
    if (items > maxItems) return tooMany(text, start, '-');
    if (lists > maxLists) return tooMany(text, start, '-');
    if (linesInBlock * widest > maxCells) return tooMany(text, start, '|');
    if (work > maxWork)
      return last === 0
        ? tooLong(text, start, 'te veel adressen op een regel')
        : tooMany(text, start, marks[last - 1] ?? '');
  }
  return undefined;
}

function tooMany(text: string, offset: number, mark: string): BodyProblem {
  return {
    code: 'too-many-marks',
    ...placeAt(text, offset),
    message: `Er staan te veel tekens ${mark} bij elkaar.`,
    cure: 'Haal ze weg, of verdeel de tekst over meer alinea’s of pagina’s.',
  };
}

function tooLong(text: string, offset: number, why: string): BodyProblem {
  return {
    code: 'too-long',
    ...placeAt(text, offset),
    message: `De tekst is te lang (${why}).`,
    cure: 'Verdeel de tekst over meer pagina’s.',
  };
}
