import { describe, expect, it } from 'vitest';
import { findHidden, guard, maxDepth, maxLength, maxMarks } from '../../src/body/guard.ts';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { parseBody } from '../../src/body/parse.ts';
import { normalise } from '../../src/body/normalise.ts';
import { random } from '../random.ts';
import { soundBody } from './generated.ts';

const code = (text: string): string | undefined => guard(text)?.code;

describe('the guard', () => {
  it('lets ordinary text through', () => {
    for (const text of [
      '',
      'Een zin.',
      '# Kop\n\n- een\n- twee\n\n> citaat',
      '| a | b |\n| - | - |\n| c | d |',
      '```\n{{{{\n```',
      'één 🎉 €\ttab',
    ])
      expect(guard(text)).toBeUndefined();
    for (let seed = 1; seed <= 200; seed += 1) expect(guard(soundBody(random(seed)))).toBeUndefined();
  });

  it('lets a text as long as a book through', () => {
    const page = `${'Een zin van een bewoner over de wijk. '.repeat(12)}[[noot]] *nadruk* [bron](https://voorbeeld.nl).\n\n`;
    expect(guard(page.repeat(900))).toBeUndefined();
  });

  it('refuses a text that is too long', () => {
    expect(guard('a'.repeat(maxLength))).toBeUndefined();
    expect(guard('a'.repeat(maxLength + 1))).toMatchObject({ code: 'too-long', line: 1, column: 1 });
  });

  it('refuses too many marks in a row and says where', () => {
    expect(code(`een ${'*'.repeat(maxMarks)} twee`)).toBeUndefined();
    expect(guard(`een\n\ntwee ${'*'.repeat(maxMarks + 1)}`)).toMatchObject({
      code: 'too-many-marks',
      line: 3,
      message: 'Er staan te veel tekens * bij elkaar.',
    });
  });

  it.each(['{', '<', '[', '('])('refuses too many %s that stand open in one block', (mark) => {
    expect(code(`a${mark} `.repeat(maxMarks + 1))).toBe('too-many-marks');
    expect(code(`a${mark} `.repeat(50))).toBeUndefined();
  });

  it('counts anew in each block, and closed brackets do not count', () => {
    expect(code(`${'a( '.repeat(400)}\n\n${'a( '.repeat(400)}`)).toBeUndefined();
    expect(code('(a) '.repeat(1500))).toBeUndefined();
  });

  it('refuses nesting deeper than a hundred levels', () => {
    expect(guard(`een\n\n${'> '.repeat(maxDepth + 1)}a`)).toMatchObject({ code: 'too-deep', line: 3, column: 1 });
    expect(code(`${'- '.repeat(maxDepth + 1)}a`)).toBe('too-deep');
    expect(code(`${'1. '.repeat(maxDepth + 1)}a`)).toBe('too-deep');
    expect(code('<Kader soort="tip">\n'.repeat(maxDepth + 1))).toBe('too-deep');
    expect(code(`${' '.repeat(2 * maxDepth + 2)}- a`)).toBe('too-deep');
    expect(code('> '.repeat(20))).toBeUndefined();
  });

  it('does not count tags that are closed', () => {
    expect(code('<Verwijzing id="wiki/a" />\n\n'.repeat(150))).toBeUndefined();
    expect(code('<Kader soort="tip">a</Kader>\n\n'.repeat(150))).toBeUndefined();
  });

  it.each([
    ['\u0000', '0000'],
    ['\u001b', '001B'],
    ['\u007f', '007F'],
    ['\u202e', '202E'],
    ['\u2066', '2066'],
    ['\ufdd0', 'FDD0'],
    ['\ufffe', 'FFFE'],
    ['\ud83c', 'D83C'],
  ])('refuses the hidden character %j', (char, name) => {
    expect(guard(`een\ntwee ${char}`)).toMatchObject({
      code: 'control-character',
      line: 2,
      column: 6,
      message: `Er staat een onzichtbaar stuurteken in de tekst (U+${name}).`,
    });
  });

  it.each(['\t', '\n', '🎉', 'é', '\u200d', '\u00a0'])('does not take %j for hidden', (char) => {
    expect(findHidden(`een${char}twee`)).toBeUndefined();
  });

  it('finds the first hidden character', () => {
    expect(findHidden('een\u0001\u0002')).toEqual({ index: 3, char: '\u0001' });
    expect(findHidden('🎉\ud83c')).toEqual({ index: 2, char: '\ud83c' });
  });

  it.each([
    ['lines', '\n'.repeat(20_001)],
    ['items', '- a\n'.repeat(5001)],
    ['cells', `|a${'|'.repeat(400)}\n|-${'|-'.repeat(400)}\n${'|\n'.repeat(500)}`],
    ['quotes', `${'> '.repeat(90)}a\n`.repeat(1200)],
    ['entities', '&amp;'.repeat(1500)],
    ['tags', '<a/>'.repeat(4500)],
    ['addresses in one line', 'www.a.nl '.repeat(20_000)],
  ])('refuses more %s than an engine reads in a second or two', (_what, text) => {
    expect(code(text)).toMatch(/^too-/);
  });

  it('says it in Dutch, with a cure', () => {
    for (const text of ['*'.repeat(1000), '> '.repeat(200), 'a'.repeat(600_000), '\u0000', '- a\n'.repeat(6000)]) {
      expect(guard(text)?.message).toMatch(/^(?:De|Er) .*\.$/);
      expect(guard(text)?.cure).toMatch(/^[A-Z].*\.$/);
    }
  });
});

/** Texts made to keep a parser busy. Without guard and mask, those with a star hang or crash the engine. */
const hostile: Readonly<Record<string, string>> = {
  'braces*': '{'.repeat(100_000),
  'braces apart*': 'a {x '.repeat(10_000),
  'braces in blocks of their own*': '{\n\n'.repeat(20_000),
  'tags in braces*': `{${'<a>'.repeat(40)}}`,
  'tags in the value of an attribute*': `<a b={${'<a>'.repeat(40)}}/>`,
  'tags in a spread*': `<a {...${'<a>'.repeat(40)}}/>`,
  'parentheses in braces*': `{${'('.repeat(20_000)}${')'.repeat(20_000)}}`,
  'arrows in braces*': `{${'a=>'.repeat(20_000)}a}`,
  'arrows in module code*': `export const a=${'a=>'.repeat(50_000)}a`,
  'module code with a fence in it*': `export const a=\`\n\n\`\`\`\n${'{'.repeat(20_000)}`,
  'braces behind a fence in an item*': `- \`\`\`\n  x\n  \`\`\`\n\n${'{'.repeat(20_000)}`,
  'braces behind a fence in an expression*': `{\n\`\`\`\n${'{'.repeat(20_000)}`,
  'spreads*': '{...a} '.repeat(20_000),
  'values of attributes': '<a b={1}/> '.repeat(20_000),
  expressions: '{1} '.repeat(20_000),
  'escaped braces': '\\{ '.repeat(60_000),
  quotes: '>'.repeat(100_000),
  'open tags over two lines': '<a\n>'.repeat(20_000),
  'open tags with a bracket in them': '<a b="/>">\n\n'.repeat(20_000),
  fragments: '<>\n\n'.repeat(20_000),
  'entities*': '&amp;'.repeat(80_000),
  brackets: '[a'.repeat(100_000),
  links: '[a](b'.repeat(60_000),
  emphasis: '*a_ '.repeat(100_000),
  'wiki links': '[[a]] '.repeat(60_000),
  notes: '[^a] '.repeat(60_000),
  addresses: 'www.a.nl '.repeat(50_000),
  'mail addresses': 'a@b.nl '.repeat(60_000),
  'module words': 'import a\n\n'.repeat(15_000),
  checkboxes: '- [x]\n'.repeat(4000),
  emoji: '🎉'.repeat(100_000),
};

describe('hostile text', () => {
  it.each(Object.entries(hostile))(
    '%s: is read or refused within seconds',
    (_name, text) => {
      const start = performance.now();
      parseBody(text.slice(0, maxLength), nativeEngine);
      normalise(text.slice(0, maxLength), nativeEngine);
      expect(performance.now() - start).toBeLessThan(8000);
    },
    60_000,
  );
});
