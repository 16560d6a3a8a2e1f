import { describe, expect, it } from 'vitest';
import { isKnown, termsOf, wordsOf } from '../../../scripts/spell/words.ts';

describe('wordsOf', () => {
  it.each([
    ['De foto’s van 2014, gemaakt door A. de Vries.', ['De', "foto's", 'van', 'gemaakt', 'door', 'A', 'de', 'Vries']],
    ['CO2 en G1000 zijn geen woorden', ['en', 'zijn', 'geen', 'woorden']],
    ['Schrijf naar redactie@voorbeeld.nl of kijk op voorbeeld.nl', ['Schrijf', 'naar', 'of', 'kijk', 'op']],
    ['een top-down-aanpak', ['een', 'top-down-aanpak']],
  ])('of "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('isKnown', () => {
  const dictionary = new Set(['een', 'niet', 'aanpak', 'top', 'down', 'initiatief', 'ideeën']);
  const knows = (word: string): boolean => dictionary.has(word.toLowerCase());
  const explained = new Set(['pleio', 'wrr']);
  it.each(['aanpak', 'Eén', 'níet', 'ideeën', 'Pleio', "Pleio's", 'WRR', 'top-down-aanpak', 'Pleio-aanpak', 'a'])(
    'is true of %s',
    (word) => {
      expect(isKnown(word, knows, explained)).toBe(true);
    },
  );

  it.each(['initatief', 'ideeen', 'top-donw', 'Plejo'])('is false of %s', (word) => {
    expect(isKnown(word, knows, explained)).toBe(false);
  });
});

it('termsOf leaves out why a term is there', () => {
  expect(termsOf('# Organisaties\nWRR # raad\n\nVNG\n')).toEqual(['WRR', 'VNG']);
});
