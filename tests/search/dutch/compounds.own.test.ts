import { describe, expect, it } from 'vitest';
import { ownContent } from '../../../scripts/search/own.ts';
import { openDutch } from '../../../scripts/spell/dutch.ts';
import { splitter } from '../../../src/search/dutch/compounds.ts';
import { wordsOf } from '../../../src/search/dutch/words.ts';

describe('the compounds of our own content', () => {
  it('are split into words that a dictionary of Dutch has too, nineteen in twenty', async () => {
    const { documents } = await ownContent(process.cwd());
    const dutch = await openDutch();
    const knows = (word: string): boolean => dutch.knows(word);
    const texts = documents.filter(({ shown }) => shown['taal'] === undefined);
    const words = new Set(
      texts.flatMap(({ title, sections }) => wordsOf([title, ...sections.map(({ text }) => text)].join(' '))),
    );
    const letters = [...words].filter((word) => /^[a-z]{3,}$/.test(word));
    const known = new Set(letters);
    const split = splitter((word) => known.has(word));
    // A word that Dutch has as a compound; names of people and places are none.
    const compounds = letters.filter(knows).flatMap((word) => {
      const parts = split(word);
      return parts ? [{ word, parts }] : [];
    });
    const wrong = compounds.filter(({ parts }) => !parts.every(knows));
    expect(compounds.length).toBeGreaterThan(500);
    expect(
      wrong.length / compounds.length,
      wrong.map(({ word, parts }) => `${word}: ${parts.join(' ')}`).join(', '),
    ).toBeLessThan(0.05);
  }, 60_000);
});
