import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/body/engine.ts';
import { mask } from '../../src/body/mask.ts';
import { freeLetters, freePunctuation } from '../../src/body/signs.ts';

describe('the mask', () => {
  it.each([
    'Een gewone zin.',
    'importeren en exporteren',
    'tekst import x',
    ' import x',
    '> export x',
    '- [x] klaar',
    'a } b',
    '',
  ])('leaves %j alone', (text) => {
    expect(mask(text)).toEqual({ text });
  });

  it.each(['a {b}', '\\{a\\}', '`{`', 'import x', 'a\nexport b', 'import', '- [x]', '> 1. [ ] \nb', '{'.repeat(200)])(
    'keeps %j as long as it is, line by line',
    (text) => {
      const masked = mask(text);
      expect(masked.text).not.toBe(text);
      expect(masked.text.split('\n').map(({ length }) => length)).toEqual(text.split('\n').map(({ length }) => length));
    },
  );

  it('hides every opening brace, and the backslash of an escaped one', () => {
    const { text, signs } = mask('a { \\{ \\\\{ \\\\\\{');
    expect(text).not.toContain('{');
    const { brace = '', slash = '' } = signs ?? {};
    expect(text).toBe(`a ${brace} ${slash}${brace} \\\\${brace} \\\\${slash}${brace}`);
  });

  it.each(['<Kader soort={tip}>', '<Kader titel={"Let op"} />', "<Kader titel={'Let op'} />", '<Kader {...rest} />'])(
    'lets the short plain value in %j through, for the checks to name',
    (text) => {
      expect(mask(`${text} {`).text.startsWith(text)).toBe(true);
    },
  );

  it.each([
    'a={f(x)}',
    'a={<b>}',
    'a={b=>c}',
    'a={"b}',
    'a={{b: 1}}',
    'a={/}/}',
    'a={`b`}',
    `a={${'b'.repeat(100)}}`,
    '{...f(x)}',
    'a = {b}',
  ])('does not let %j through', (text) => {
    expect(mask(text).text).not.toContain('{');
  });

  it('lets no more than a hundred values through, because many are slow', () => {
    const { text } = mask('a={b} '.repeat(150));
    expect(text.split('{').length - 1).toBe(100);
  });

  it('chooses signs that the text does not hold', () => {
    const [first = ''] = freePunctuation('');
    const { signs } = mask(`${first} {`);
    expect(signs?.brace).not.toBe(first);
  });

  it('refuses a text that holds every sign: it was made for it', () => {
    const all = freePunctuation('').join('') + freeLetters('').join('');
    expect(freePunctuation(all)).toEqual([]);
    expect(freeLetters(all)).toEqual([]);
    expect(() => mask(`${all}{`)).toThrow(EngineError);
  });
});
