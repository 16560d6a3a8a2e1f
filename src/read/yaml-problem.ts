import type { Place } from '../model/entry.ts';

/** What is wrong with front matter that YAML cannot read, and what to write instead. */
export interface YamlProblem extends Place {
  readonly message: string;
  readonly cure: string;
}

/** A line taken apart: `  - title: "x` has a lead `  - `, a key `title` and a value `"x`. */
interface Line {
  readonly number: number;
  readonly lead: string;
  readonly key: string;
  readonly value: string;
  /** Column of the value, or of the text when there is no key. */
  readonly column: number;
}

/** Longest text that returns in a cure. */
const maxShown = 160;
const dashes = /^ *(?:- +)*/;

/**
 * What an author did wrong where YAML only says that it cannot go on. Looks at the text itself, for
 * the parser often stops lines below the mistake. Undefined when it is none of the known ones.
 */
export function explain(matter: string, code: string, at: number): YamlProblem | undefined {
  const texts = matter.split('\n');
  const stopped = texts[at - 1] === '' && at > 1 ? at - 1 : at;
  const line = takeApart(texts[stopped - 1] ?? '', stopped);
  const quote = openQuote(texts, stopped);
  // A quote that is not closed swallows the lines below it, so it comes before what stands there.
  if (quote && (code === 'MISSING_QUOTE' || code === 'UNEXPECTED_TOKEN' || quote.number === stopped))
    return aboutQuote(quote);
  const say = (message: string, cure: string, column = line.column): YamlProblem => ({
    line: stopped,
    column,
    message,
    cure,
  });
  const whole = `Zet de hele tekst tussen dubbele aanhalingstekens: ${written(line)}`;
  const glued = /^([A-Za-z]{2,20}):([^\s:/].*)$/.exec((line.key === '' ? line.value : '').slice(0, 2000));
  if (glued)
    return say('Na de dubbele punt ontbreekt een spatie.', `Schrijf: ${glued[1] ?? ''}: ${short(glued[2] ?? '')}`);
  if (/^[“„‘]/.test(line.value)) return aboutCurly(line);
  if (line.key !== '' && line.value.startsWith('- '))
    return say(
      'Een lijst kan niet op dezelfde regel beginnen.',
      `Zet elk onderdeel op een eigen regel onder ${line.key}:, twee spaties ingesprongen, met een streepje ervoor.`,
    );
  if (code === 'BAD_SCALAR_START') return say(`Een tekst kan hier niet beginnen met ${line.value.slice(0, 1)}.`, whole);
  if (/^[[{]/.test(line.value) && code === 'UNEXPECTED_TOKEN')
    return say(`Een tekst kan hier niet beginnen met ${line.value.slice(0, 1)}.`, whole);
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return /:(?: |$)/.test(line.value) ? aboutColon(line) : aboutIndent(texts, line);
  if (code === 'BAD_INDENT' && /^[[{]/.test(line.value))
    return say(
      `Deze waarde begint met ${line.value.slice(0, 1)} en wordt niet gesloten.`,
      `Zet achteraan een ${line.value.startsWith('[') ? ']' : '}'}. Is het een tekst? ${whole}`,
    );
  if (code === 'BAD_INDENT')
    return say(
      'Deze regel springt niet even ver in als de andere regels van het groepje.',
      'Zet er evenveel spaties voor als voor de regel waar hij bij hoort.',
      1,
    );
  if (line.key === '' && /^(?:MISSING_CHAR|MULTILINE_IMPLICIT_KEY)$/.test(code) && !/^[-?[{|>]/.test(line.value))
    return say(
      'Deze regel begint niet met de naam van een veld en een dubbele punt.',
      'Hoort de tekst bij de regel erboven? Zet haar daarachter, op dezelfde regel. Zet er anders de naam van een veld voor.',
    );
  return undefined;
}

/** Front matter that is one text: a first line `status:gepubliceerd`. */
export function explainText(matter: string): YamlProblem | undefined {
  return explain(matter, '', 1);
}

function takeApart(text: string, number: number): Line {
  const lead = dashes.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const key = /^([\w-]{1,60}):(?:[ \t]+|$)/.exec(rest);
  const value = rest.slice(key?.[0].length ?? 0);
  return {
    number,
    lead,
    key: key?.[1] ?? '',
    value: value.trimEnd(),
    column: lead.length + (key?.[0].length ?? 0) + 1,
  };
}

/** The last line up to this one whose value begins with a straight quote and does not end with its fellow. */
function openQuote(texts: readonly string[], last: number): Line | undefined {
  for (let number = last; number > 0; number -= 1) {
    const line = takeApart(texts[number - 1] ?? '', number);
    const close = closingQuote(line.value);
    if (close !== undefined && !/^\s*(?:$|:|\s#)/.test(line.value.slice(close + 1, close + 200))) return line;
  }
  return undefined;
}

/** Place of the quote that closes a value; -1 when it stays open, undefined when it begins with none. */
function closingQuote(value: string): number | undefined {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote) {
      if (quote === "'" && value[at + 1] === "'") at += 1;
      else return at;
    }
  }
  return -1;
}

function aboutQuote(line: Line): YamlProblem {
  const { number, column, value } = line;
  const quote = value.slice(0, 1);
  const place = { line: number, column };
  if (closingQuote(value) === -1) {
    // 's, 't and 'n are words; another quote in front was meant to open the text.
    const text = /^'[stn]\b/i.test(value) ? value : value.slice(1);
    return {
      ...place,
      message: `Deze tekst begint met ${quote} en wordt niet gesloten.`,
      cure: `Zet de hele tekst tussen dubbele aanhalingstekens: ${written(line, text)}`,
    };
  }
  const text = value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
  return {
    ...place,
    message: `Deze tekst begint met ${quote} en gaat door na de volgende ${quote}.`,
    cure: `Zet aanhalingstekens van de andere soort om de hele tekst: ${written(line, text)}`,
  };
}

function aboutCurly(line: Line): YamlProblem {
  return {
    line: line.number,
    column: line.column,
    message: `Hier staan gekrulde aanhalingstekens ${line.value.slice(0, 1)} ${/[”’“]$/.exec(line.value)?.[0] ?? '”'}.`,
    cure: `Gebruik rechte: ${written(line, withoutCurly(line.value))}`,
  };
}

/** A text without the curly quotes around it. */
function withoutCurly(text: string): string {
  return text.replace(/^[“„‘]/, '').replace(/[”’“]$/, '');
}

function aboutColon(line: Line): YamlProblem {
  const field = line.key === '' ? undefined : /^([a-z][A-Za-z]*): +(\S.*)$/.exec(line.value);
  const group = field
    ? ` Is ${field[1] ?? ''} een veld van ${line.key}? Zet het dan op de volgende regel, twee spaties ingesprongen.`
    : '';
  return {
    line: line.number,
    column: line.column,
    message: 'In deze tekst staat een dubbele punt met een spatie erachter.',
    cure: `Zet de hele tekst tussen dubbele aanhalingstekens: ${written(line)}${group && `.${group}`}`,
  };
}

/** A line further down that begins too far to the right to be the next field. */
function aboutIndent(texts: readonly string[], { number, lead }: Line): YamlProblem | undefined {
  const wrong = texts.findIndex((text, index) => index >= number && /^ *[\w-]{1,60}:(?: |$)/.test(text));
  if (wrong === -1) return undefined;
  const spaces = lead.length === 0 ? 'zonder spaties ervoor' : `met ${String(lead.length)} spaties ervoor`;
  return {
    line: wrong + 1,
    column: 1,
    message: 'Deze regel springt te ver in.',
    cure: `Begin de regel ${spaces}, recht onder het veld erboven.`,
  };
}

/** A line with its text in quotes, as it can be copied. */
function written({ lead, key, value }: Line, text = value): string {
  const before = key === '' ? (lead.includes('-') ? '- ' : '') : `${key}: `;
  const shown = short(text);
  const quotes = shown.includes('"') && !shown.includes("'") ? `'${shown}'` : JSON.stringify(shown);
  return `${before}${quotes}`;
}

function short(text: string): string {
  const flat = text.trim().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return flat.length > maxShown ? `${flat.slice(0, maxShown - 1)}…` : flat;
}
