import { expect, it } from 'vitest';
import { parse } from '../../content.ts';

const found = (matter: string): unknown =>
  parse('essays/a', `---\n${matter}summary: B\nstatus: gepubliceerd\n---\n`)
    .findings.filter(({ code }) => code === 'curly-quotes')
    .map(({ level, line, column, message, cure }) => [level, line, column, message, cure]);

it.each([
  ['title: “Wat ik leerde”\n', 2, 8, '“ ”'],
  ['title: „Wat ik leerde”\n', 2, 8, '„ ”'],
  ['title: A\naliases:\n  - ‘Wat ik leerde’\n', 4, 5, '‘ ’'],
])('warns that curly quotes are part of the text: %j', (matter, line, column, quotes) => {
  expect(found(matter)).toEqual([
    [
      'warning',
      line,
      column,
      `Hier staan gekrulde aanhalingstekens ${quotes}; die komen in de tekst te staan.`,
      'Gebruik rechte: "Wat ik leerde". Horen ze bij de tekst, zet er dan rechte omheen.',
    ],
  ]);
});

it('takes them within a text, and within straight ones', () => {
  expect(found('title: De “nieuwe” overheid\n')).toEqual([]);
  expect(found('title: "“Ik doe mee”"\n')).toEqual([]);
});
