import { expect, it } from 'vitest';
import { parse } from '../../content.ts';

const found = (matter: string): unknown =>
  parse('essays/a', `---\n${matter}status: gepubliceerd\n---\n`)
    .findings.filter(({ code }) => code === 'trailing-comment')
    .map(({ level, line, column, message, cure }) => [level, line, column, message, cure]);
const at = (line: number, column: number): unknown => [
  'error',
  line,
  column,
  'Alles na # wordt niet gelezen.',
  'Zet de hele tekst tussen rechte aanhalingstekens. Is het een aantekening? Zet die op een eigen regel.',
];

it('refuses what YAML leaves out behind a value', () => {
  expect(found('title: A\nsummary: Onze buurt is nummer # 1 van\n')).toEqual([at(3, 31)]);
  expect(found('title: "A" # nog nakijken\nsummary: # later\n')).toEqual([at(2, 12), at(3, 10)]);
  expect(found('title: A\naliases:\n  - een\n  - twee # drie\n')).toEqual([at(5, 10)]);
});

it('takes a comment on a line of its own, above a list, and a # that is part of a text', () => {
  expect(found('# vooraf\ntitle: A#1\n  # ingesprongen\nsummary: "nummer # 1"\n')).toEqual([]);
  expect(found('themes: # thema’s\n  - a\nplace: # waar\n  name: x\n')).toEqual([]);
  expect(found('redactienoot: |\n  een # twee\n')).toEqual([]);
});
