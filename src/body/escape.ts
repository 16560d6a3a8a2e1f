import { components } from './components/registry.ts';

/**
 * Rewrites what people type and MDX chokes on, outside code: `5<6`, a lone `{`, `<https://…>`,
 * `<br>`, a line that starts with "import". What authors may not use (expressions, HTML, imports)
 * becomes visible text. Text without any of these comes back unchanged. Linear in its length.
 */
export function escapeProse(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let fence = '';
  let block: string[] = [];
  const flush = (): void => {
    if (block.length > 0) out.push(escapeBlock(block.join('\n')));
    block = [];
  };
  for (const line of lines) {
    const mark = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      out.push(line);
      if (mark?.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = '';
    } else if (mark && !line.slice(line.indexOf(mark) + mark.length).includes('`')) {
      flush();
      out.push(line);
      fence = mark;
    } else if (line.trim() === '') {
      flush();
      out.push(line);
    } else block.push(line);
  }
  flush();
  return out.join('\n');
}

const names = [...components.keys()].join('|');
/** A tag of one of our components with literal attributes: the only markup that stays. */
const ours = new RegExp(String.raw`^</?(?:${names})(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*/?>`);
const address = /^<((?:https?|mailto):[^\s<>]*|[^\s<>@"'(),;:\\]+@[^\s<>@"'(),;:\\]+\.[a-z]+)>/i;
const lineBreak = /^<br\s*\/?>/i;

function escapeBlock(block: string): string {
  let out = '';
  let i = 0;
  const take = (length: number): void => {
    out += block.slice(i, i + length);
    i += length;
  };
  const backticks = lastRuns(block);
  while (i < block.length) {
    const char = block[i] ?? '';
    const rest = (): string => block.slice(i, i + 2000);
    if (char === '\\') take(2);
    else if (char === '`') {
      const run = /^`+/.exec(block.slice(i))?.[0].length ?? 1;
      const end = (backticks.get(run) ?? -1) > i ? findRun(block, i + run, run) : -1;
      take(end === -1 ? run : end + run - i);
    } else if (char === '<') {
      const tag = ours.exec(rest())?.[0];
      const link = address.exec(rest());
      const br = lineBreak.exec(rest())?.[0];
      if (tag) take(tag.length);
      else if (isDestination(out)) take(Math.max(1, block.indexOf('>', i) + 1 - i));
      else if (br) {
        i += br.length;
        const here = block.slice(block.lastIndexOf('\n', i - 1) + 1);
        const rest = block.slice(i);
        const inline = /^\s*(?:\||#{1,6}\s|\[\^)/.test(here) || rest.trim() === '';
        out = inline ? `${out} ` : `${out.trimEnd()}\\\n`;
        if (!inline) while (block[i] === ' ' || block[i] === '\n') i += 1;
      } else if (link?.[1] !== undefined) {
        out += link[1].replace(/^mailto:/i, '');
        i += link[0].length;
      } else {
        out += '\\<';
        i += 1;
      }
    } else if (char === '{' || char === '}') {
      out += `\\${char}`;
      i += 1;
    } else take(1);
  }
  return out.replace(/^(?:import|export)(?=[\s{*"'])/gm, (word) => `&#${String(word.charCodeAt(0))};${word.slice(1)}`);
}

/** `](<` and `[x]: <` open the address of a link, which may stand in angle brackets. */
function isDestination(before: string): boolean {
  return before.endsWith('](') || /(?:^|\n) {0,3}\[[^\]\n]+\]:\s*$/.test(before.slice(-300));
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
