import { components } from './components/registry.ts';

/**
 * Rewrites what people type and MDX chokes on, outside code: `5<6`, a lone `{`, `<https://…>`,
 * `<br>`, a line that starts with "import". What authors may not use (expressions, HTML, imports)
 * becomes visible text. Text without any of these comes back unchanged. Linear in its length.
 */
export function escapeProse(text: string): string {
  const out: string[] = [];
  let fence: Fence | undefined;
  let block: string[] = [];
  const flush = (): void => {
    if (block.length > 0) out.push(escapeBlock(block.join('\n')));
    block = [];
  };
  for (const line of text.split('\n')) {
    if (fence && !leaves(line, fence)) {
      out.push(line);
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    fence = opening(line);
    if (fence || line.trim() === '') {
      flush();
      out.push(line);
    } else block.push(line);
  }
  flush();
  return out.join('\n');
}

/** A code block: its marks, and the quote or list item it began in, which ends it too. */
interface Fence {
  readonly marks: string;
  readonly quoted: boolean;
  readonly indent: number;
}

function opening(line: string): Fence | undefined {
  const [whole = '', containers = '', marks = ''] =
    /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*)[ \t]*(`{3,}|~{3,})/.exec(line) ?? [];
  if (marks === '' || (marks.startsWith('`') && line.slice(whole.length).includes('`'))) return undefined;
  return {
    marks,
    quoted: containers.trimStart().startsWith('>'),
    indent: /[^\s>]/.test(containers) ? whole.length - marks.length : 0,
  };
}

function leaves(line: string, { quoted, indent }: Fence): boolean {
  if (quoted) return !/^ {0,3}>/.test(line);
  return indent > 0 && line.trim() !== '' && line.length - line.trimStart().length < Math.min(indent, 2);
}

function closes(line: string, { marks, quoted }: Fence): boolean {
  const mark = (quoted ? /^[ \t>]*(`{3,}|~{3,})[ \t]*$/ : /^[ \t]*(`{3,}|~{3,})[ \t]*$/).exec(line)?.[1];
  return mark?.startsWith(marks) ?? false;
}

const names = [...components.keys()].join('|');
/**
 * A tag of one of our components: the only markup that stays. A plain `={waarde}` stays too, because
 * the checks can say more about it than "this is no tag".
 */
const ours = new RegExp(
  String.raw`</?(?:${names})(?:\s+[\w-]+(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[\w .]{1,60}\}))?)*\s*/?>`,
  'y',
);
/** The address of a link in angle brackets: `[tekst](<pad met spatie>)`. */
const destination = /<(?:\\.|[^<>\\\n])*>(?=[)\s]|$)/y;
const address = /<(https?:\/\/[^\s<>]+|(?:mailto:)?[^\s<>@"'(),;:\\]+@[^\s<>@"'(),;:\\/?]+\.[a-z]+)>/iy;
/** A bare address with a brace in its path, where a brace is no code and a backslash no escape. */
const bareAddress = /(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+\/[^\s<\\`{]{0,500}\{[^\s<\\`]{0,500}/iy;
const lineBreak = /<br\s*\/?>/iy;
const moduleWord = /(?:import|export)(?=[\s{*"'])/y;
const backticks = /`+/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function escapeBlock(block: string): string {
  const out: string[] = [];
  let i = 0;
  const lastRun = lastRuns(block);
  const take = (length: number): void => {
    out.push(block.slice(i, i + length));
    i += length;
  };
  const replace = (length: number, by: string): void => {
    out.push(by);
    i += length;
  };
  while (i < block.length) {
    const char = block[i] ?? '';
    const word = i === 0 || block[i - 1] === '\n' ? at(moduleWord, block, i) : null;
    if (word) replace(word[0].length, `&#${String(char.charCodeAt(0))};${word[0].slice(1)}`);
    else if (char === '\\') take(2);
    else if (char === '`') {
      const run = at(backticks, block, i)?.[0].length ?? 1;
      const end = (lastRun.get(run) ?? -1) > i ? findRun(block, i + run, run) : -1;
      take(end === -1 ? run : end + run - i);
    } else if (char === '<') {
      const br = at(lineBreak, block, i);
      const tag = at(ours, block, i) ?? (isDestination(block, i) ? at(destination, block, i) : null);
      const link = at(address, block, i);
      if (tag) take(tag[0].length);
      else if (br) {
        i += br[0].length;
        const rest = at(/[ \n]*/y, block, i)?.[0].length ?? 0;
        if (i + rest === block.length || holdsOneLine(lineAround(block, i))) out.push(' ');
        else {
          while (out.at(-1) === ' ') out.pop();
          replace(rest, `\\\n${noBlock(block, i + rest)}`);
        }
      } else if (link?.[1] !== undefined) replace(link[0].length, asLink(link[1]));
      else replace(1, '\\<');
    } else if ((char === 'h' || char === 'w') && !/[\w.\-/:@]/.test(block[i - 1] ?? ''))
      take(at(bareAddress, block, i)?.[0].length ?? 1);
    else if (char === '{' || char === '}') replace(1, `\\${char}`);
    else take(1);
  }
  return out.join('');
}

/** `](<` and `[x]: <` open the address of a link, which may stand in angle brackets. */
function isDestination(block: string, index: number): boolean {
  const before = block.slice(Math.max(0, index - 300), index);
  return before.endsWith('](') || /(?:^|\n) {0,3}\[[^\]\n]+\]:\s*$/.test(before);
}

/** The line a place is in, up to 2,000 characters either side. */
function lineAround(block: string, index: number): string {
  const before = block.slice(Math.max(0, index - 2000), index);
  const after = block.slice(index, index + 2000);
  return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n')[0] ?? '');
}

/** Headings, notes and rows of a table cannot go on on a new line. */
function holdsOneLine(line: string): boolean {
  return /^\s*(?:#{1,6}\s|\[\^)/.test(line) || line.replace(/\[\[[^\]]*\]\]/g, '').includes('|');
}

/** A backslash where a new line would otherwise begin a list, a quote, a heading or a note. */
function noBlock(block: string, index: number): string {
  return at(/[-+*](?=\s)|[#>=]|-{2}|\[\^/y, block, index) ? '\\' : '';
}

/** An address in angle brackets as a link with itself as text; the writer decides how it looks. */
function asLink(target: string): string {
  const shown = target.replace(/^mailto:/i, '');
  const url = shown === target && !/^https?:/i.test(target) ? `mailto:${target}` : target;
  return `[${shown.replace(/[\\`*_{}[\]<>~|&!]/g, '\\$&')}](<${url.replace(/[|\\]/g, encodeURIComponent).replace(/[{}&]/g, '\\$&')}>)`;
}

/** For each length of a run of backticks, where the last such run begins. */
function lastRuns(text: string): ReadonlyMap<number, number> {
  return new Map([...text.matchAll(/`+/g)].map((match) => [match[0].length, match.index]));
}

function findRun(text: string, from: number, length: number): number {
  const pattern = /`+/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0].length === length) return match.index;
  }
  return -1;
}
