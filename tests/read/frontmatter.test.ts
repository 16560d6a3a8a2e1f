import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/frontmatter.ts';

describe('readFrontMatter', () => {
  it('gives the values, the text between the fences and the body with its first line', () => {
    expect(readFrontMatter('---\ntitle: Aap\n---\n\nDe tekst.\n')).toEqual({
      value: { title: 'Aap' },
      matter: 'title: Aap\n',
      body: 'De tekst.\n',
      startLine: 5,
    });
  });

  it('takes a body that follows without a blank line, and one after several', () => {
    expect(readFrontMatter('---\na: 1\n---\nTekst')).toMatchObject({ body: 'Tekst', startLine: 4 });
    expect(readFrontMatter('---\na: 1\n---\n\n\n\nTekst')).toMatchObject({ body: 'Tekst', startLine: 7 });
  });

  it('takes a file that ends at the closing fence', () => {
    expect(readFrontMatter('---\na: 1\n---')).toMatchObject({ value: { a: 1 }, body: '', startLine: 4 });
  });

  it('has no value for a head of only comments or nothing', () => {
    expect(readFrontMatter('---\n# niets\n---\nTekst')).toMatchObject({ value: null, body: 'Tekst' });
    expect(readFrontMatter('---\n---\nTekst')).toMatchObject({ value: null, body: 'Tekst', startLine: 3 });
  });

  it('keeps a line of dashes in the body', () => {
    expect(readFrontMatter('---\na: 1\n---\n\nEen\n\n---\n\nTwee')).toMatchObject({ body: 'Een\n\n---\n\nTwee' });
  });

  it.each([
    ['an empty file', ''],
    ['a file without a head', 'Tekst\n'],
    ['a head in JavaScript', '---js\nmodule.exports = {}\n---\n'],
    ['a head in JSON', '---json\n{"title":"x"}\n---\n'],
    ['a head in CoffeeScript', '---coffee\ntitle: x\n---\n'],
    ['a space behind the fence', '--- \ntitle: x\n---\n'],
    ['four dashes', '----\ntitle: x\n----\n'],
    ['a blank line above', '\n---\ntitle: x\n---\n'],
  ])('refuses %s', (_what, text) => {
    expect(readFrontMatter(text)).toEqual({
      line: 1,
      column: 1,
      message: 'Het bestand begint niet met een regel van precies ---.',
      cure: 'Zet bovenaan een regel ---, dan de velden, dan weer een regel ---.',
    });
  });

  it.each(['---', '---\n', '---\ntitle: half gesch', '---\ntitle: x\n--'])(
    'refuses a head that is never closed: %j',
    (text) => {
      expect(readFrontMatter(text)).toEqual({
        line: 1,
        column: 1,
        message: 'De velden bovenaan worden niet afgesloten.',
        cure: 'Zet na de velden een regel ---.',
      });
    },
  );

  it.each(['---x', '--- # einde', '----', '---js'])('refuses the closing line %s', (close) => {
    expect(readFrontMatter(`---\ntitle: x\n${close}\nTekst\n`)).toEqual({
      line: 3,
      column: 1,
      message: 'Deze regel begint met --- maar er staat meer achter.',
      cure: 'Laat alleen --- staan, of zet de tekst tussen aanhalingstekens.',
    });
  });

  it('runs no code in a head that names a language', () => {
    readFrontMatter('---js\nglobalThis.frontMatterRan = true\n---\n');
    readFrontMatter('---\n---js\nglobalThis.frontMatterRan = true\n---\n');
    expect('frontMatterRan' in globalThis).toBe(false);
  });

  it('counts a problem in the YAML from the top of the file', () => {
    expect(readFrontMatter('---\ntitle: a\ntitle: b\n---\n')).toEqual({
      line: 3,
      column: 1,
      message: 'Deze regel staat er twee keer.',
      cure: 'Laat een van de twee staan.',
    });
  });

  it('gives the same problem every time, though gray-matter remembers texts', () => {
    const text = '---\ntitle: "open\n---\n';
    expect(readFrontMatter(text)).toEqual(readFrontMatter(text));
    expect(readFrontMatter(text)).toMatchObject({
      line: 2,
      message: 'Deze tekst begint met " en wordt niet gesloten.',
    });
  });

  it('sees no line end in U+2028', () => {
    expect(readFrontMatter('---\ntitle: "a\u2028---"\n---\nTekst')).toMatchObject({
      value: { title: 'a\u2028---' },
      body: 'Tekst',
    });
  });
});
