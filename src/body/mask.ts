import { EngineError } from './engine.ts';
import { freeLetters, freePunctuation } from './signs.ts';

/**
 * Keeps JavaScript away from the engines. Content is data: an expression or an import is refused
 * wherever it stands, so nothing has to parse it. And nothing may: 80 characters (`{<a><a>…}`) keep
 * the native engine busy for seconds, 20,000 parentheses in braces crash the process, and the two
 * engines disagree about what is left. So before parsing, each opening brace and the first letter of
 * `import` and `export` give way to a sign that does not occur in the text; unmask.ts puts them back.
 * See .github/decisions/no-javascript-in-the-engine.md.
 */
export interface Mask {
  /** As long as the original, so that places stay the same. */
  readonly text: string;
  /** Undefined when there was nothing to hide. */
  readonly signs?: Signs;
}

export interface Signs {
  /** Stands for an opening brace. */
  readonly brace: string;
  /** Stands for the backslash before an escaped brace. */
  readonly slash: string;
  /** Stands for the first letter of `import` and `export`. */
  readonly letter: string;
  /** Stands for the bracket of a checkbox without words, which the engines read differently. */
  readonly box: string;
}

/** Words that can begin a line of code: at the left edge only. */
const moduleWord = /^[ie](?=(?:mport|xport)(?![\p{L}\p{N}_-]))/gmu;

/** `- [x]` with nothing behind it: just brackets. Sätteri would take the next item for its words. */
const bareBox = /(?<=^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+)\[(?=[ xX]\][ \t]*$)/gm;

export function mask(text: string): Mask {
  if (!text.includes('{') && text.search(moduleWord) === -1 && text.search(bareBox) === -1) return { text };
  const [brace, slash, box] = freePunctuation(text);
  const [letter] = freeLetters(text);
  if (brace === undefined || slash === undefined || box === undefined || letter === undefined)
    throw new EngineError('No sign is free to stand for an expression', 1, 1);
  return {
    text: hideBraces(text.replace(moduleWord, letter).replace(bareBox, box), brace, slash),
    signs: { brace, slash, letter, box },
  };
}

/**
 * A short plain value of an attribute, and a spread. They stay, a few of them, because the checks
 * can then name the attribute. Nothing in them nests, and a string in them ends in them.
 */
const plainValue = /(?<==)\{(?:[\w .,+-]|"[^"\n\\]{0,60}"|'[^'\n\\]{0,60}'){1,60}\}|\{\.\.\.[\w.]{1,60}\}/y;
const mostValues = 100;

function hideBraces(text: string, brace: string, slash: string): string {
  let hidden = '';
  let from = 0;
  let values = 0;
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    plainValue.lastIndex = at;
    if (values < mostValues && plainValue.test(text)) {
      values += 1;
      at = plainValue.lastIndex - 1;
      continue;
    }
    let slashes = 0;
    while (at - slashes > from && text[at - slashes - 1] === '\\') slashes += 1;
    hidden += slashes % 2 === 1 ? `${text.slice(from, at - 1)}${slash}${brace}` : `${text.slice(from, at)}${brace}`;
    from = at + 1;
  }
  return hidden + text.slice(from);
}
