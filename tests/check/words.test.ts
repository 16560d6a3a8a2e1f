import { describe, expect, it } from 'vitest';
import { listed, pathInWords, shown } from '../../src/check/words.ts';

describe('pathInWords', () => {
  it('counts from one', () => {
    expect(pathInWords(['sources', 1, 'url'])).toBe('sources › 2 › url');
    expect(pathInWords(['title'])).toBe('title');
    expect(pathInWords([])).toBe('');
  });

  it('shows keys as safely as values', () => {
    expect(pathInWords(['a\u202e\u0007b'])).toBe('a··b');
    expect(pathInWords(['x'.repeat(5000)])).toHaveLength(78);
  });
});

describe('shown', () => {
  it.each([
    ['tekst', 'tekst'],
    [12, '12'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ a: [1] }, '{"a":[1]}'],
    ['a\nb\tc\u0000d', 'a·b·c·d'],
    ['a\u202eb\u200bc\u2028d\u00ade', 'a·b·c·d·e'],
  ])('of %j is %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('cuts long values off', () => {
    expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
    expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(77)}…`);
  });
});

describe('listed', () => {
  it('puts a word before the last', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a of b');
    expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b en c');
  });
});
