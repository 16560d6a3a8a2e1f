import { describe, expect, it } from 'vitest';
import { fold, telling, wordsOf } from '../../../src/search/dutch/words.ts';

describe('fold', () => {
  it.each([
    ['CO₂', 'co2'],
    ['Één idee', 'een idee'],
    ['coöperatie', 'cooperatie'],
    ['’s-Hertogenbosch', "'s-hertogenbosch"],
    ['ﬁets', 'fiets'],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('wordsOf', () => {
  it.each([
    ['Foto’s van e-participatie (2014)', ['fotos', 'van', 'e', 'participatie', '2014']],
    ['<script>alert("x")</script>', ['script', 'alert', 'x', 'script']],
    ['?!… —', []],
    ['مرحبا 🙂 wereld', ['مرحبا', 'wereld']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('telling', () => {
  it('leaves out words that every page has', () => {
    expect(telling(wordsOf('hoe laat ik inwoners een taak overnemen'))).toEqual([
      'laat',
      'inwoners',
      'taak',
      'overnemen',
    ]);
  });

  it('keeps them when there are no others', () => {
    expect(telling(['wat', 'is', 'het'])).toEqual(['wat', 'is', 'het']);
  });
});
