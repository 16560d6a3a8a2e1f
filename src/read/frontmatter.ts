import matter from 'gray-matter';
import type { Place } from '../model/entry.ts';
import { parseYaml } from './yaml.ts';

/** A file taken apart: values of the front matter, its text, and the body with its first line. */
export interface FrontMatter {
  readonly value: unknown;
  /** Text between the fences; begins on line 2 of the file. */
  readonly matter: string;
  readonly body: string;
  readonly startLine: number;
}

export interface MatterProblem extends Place {
  readonly message: string;
  readonly cure: string;
}

/** gray-matter only splits; the values come from `parseYaml`. */
const nothing = { parse: (): object => ({}), stringify: (): string => '' };
const refuse = {
  parse(): never {
    throw new Error('Only YAML front matter is read');
  },
  stringify: (): string => '',
};

/**
 * Splits a file with LF line ends and no BOM. gray-matter does the splitting, made safe: its other
 * languages (`---js` runs code) are refused, and a closing fence must be exactly `---`.
 */
export function readFrontMatter(text: string): FrontMatter | MatterProblem {
  const first = text.slice(0, text.includes('\n') ? text.indexOf('\n') : undefined);
  if (first !== '---') {
    return {
      line: 1,
      column: 1,
      message: 'Het bestand begint niet met een regel van precies ---.',
      cure: 'Zet bovenaan een regel ---, dan de velden, dan weer een regel ---.',
    };
  }
  // Only \n ends a line here: to `^` and `.` of a regular expression U+2028 does too, to gray-matter not.
  const close = text.indexOf('\n---', 3);
  if (close === -1) {
    return {
      line: 1,
      column: 1,
      message: 'De velden bovenaan worden niet afgesloten.',
      cure: 'Zet na de velden een regel ---.',
    };
  }
  const line = text.slice(0, close).split('\n').length + 1;
  if (!/^\n---(?:\n|$)/.test(text.slice(close, close + 5))) {
    return {
      line,
      column: 1,
      message: 'Deze regel begint met --- maar er staat meer achter.',
      cure: 'Laat alleen --- staan, of zet de tekst tussen aanhalingstekens.',
    };
  }
  const between = text.slice(4, close + 1);
  const yaml = parseYaml(between);
  if (yaml.problem) return { ...yaml.problem, line: yaml.problem.line + 1 };
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: nothing, javascript: refuse, js: refuse, json: refuse, coffee: refuse },
  });
  const blank = /^\n*/.exec(file.content)?.[0].length ?? 0;
  return { value: yaml.value, matter: between, body: file.content.slice(blank), startLine: line + 1 + blank };
}
