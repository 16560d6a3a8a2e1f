import { describe, expect, it } from 'vitest';
import { splitter } from '../../../src/search/dutch/compounds.ts';

describe('splitter', () => {
  const words = new Set('burger service nummer participatie bewoner initiatief wijk raad zonne dorp budget raads lid leden plaats dorps woo'.split(' ')); // prettier-ignore
  const split = splitter((word) => words.has(word));
  it.each([
    ['burgerparticipatie', ['burger', 'participatie']],
    ['burgerservicenummer', ['burger', 'service', 'nummer']],
    ['bewonersinitiatief', ['bewoner', 'initiatief']],
    ['dorpsbudget', ['dorps', 'budget']],
    ['dorpenbudget', ['dorp', 'budget']],
  ])('splits %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['woonwijk', 'burgemeester', 'participatief', 'raad', 'wijk', 'xyzbudgetx'])('leaves %s whole', (word) => {
    expect(split(word)).toBeUndefined();
  });

  it('takes a word of a thousand letters in no time', () => {
    expect(split('burgerwijkraad'.repeat(80))).toBeDefined();
  });
});
