import { describe, expect, it } from 'vitest';
import { openLexicon, packLexicon } from '../../src/search/lexicon.ts';

const words = [
  ['participatie', 40],
  ['participeren', 3],
  ['burger', 60],
  ['burgerberaad', 12],
  ['burgerberaden', 5],
  ['beraad', 9],
  ['coöperatie', 1],
] as const;
const lexicon = openLexicon(packLexicon(100, words, [['e participatie', 'digitale participatie'], ['baas', 'manager']])); // prettier-ignore

describe('a lexicon', () => {
  it('is packed and opened without losing a word', () => {
    expect(lexicon.pages).toBe(100);
    for (const [word] of words) expect(lexicon.has(word)).toBe(true);
    expect(lexicon.has('burgerber')).toBe(false);
  });

  it('is packed the same whatever the order of the words', () => {
    expect(packLexicon(100, words.toReversed(), [])).toBe(packLexicon(100, words, []));
  });

  it('without words or names knows none', () => {
    const empty = openLexicon(packLexicon(0, [], []));
    expect(empty.has('')).toBe(false);
    expect(empty.synonyms(['baas'])).toEqual([]);
    expect(empty.near('participatie')).toEqual([]);
  });

  it.each(['', 'geen getal\nwoord', '<!doctype html>'])('is not opened of %j', (text) => {
    expect(() => openLexicon(text)).toThrow('no list of words');
  });

  it.each([
    ['particpatie', ['participatie']],
    ['partcipatie', ['participatie']],
    ['burgerbraad', ['burgerberaad']],
    ['brugerberaad', ['burgerberaad']],
    ['zomaariets', []],
    ['xyz', []],
  ])('takes %s for %j', (word, near) => {
    expect(lexicon.near(word).slice(0, 1)).toEqual(near);
  });

  it('takes a word of 5,000 letters for nothing', () => {
    expect(lexicon.near('a'.repeat(5000))).toEqual([]);
    expect(lexicon.completions('a'.repeat(5000))).toEqual([]);
  });

  it('knows how a word may go on, the commonest first', () => {
    expect(lexicon.completions('burg')).toEqual(['burger', 'burgerberaad', 'burgerberaden']);
    expect(lexicon.completions('burgerberaden')).toEqual([]);
    expect(lexicon.completions('bu')).toEqual([]);
  });

  it.each([
    [['baas'], ['manager']],
    [['managers'], ['baas']],
    [['digitale', 'participatie'], ['e participatie']],
    [['participatie'], []],
  ])('knows other words for %j: %j', (name, others) => {
    expect(lexicon.synonyms(name)).toEqual(others);
  });

  it('splits compounds of its own words', () => {
    expect(lexicon.split('burgerparticipatie')).toEqual(['burger', 'participatie']);
  });
});
