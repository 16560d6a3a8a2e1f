import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/search/dutch/inflect.ts';

describe('formsOf', () => {
  it.each([
    ['initiatief', 'initiatieven'],
    ['huis', 'huizen'],
    ['raad', 'raden'],
    ['man', 'mannen'],
    ['wijk', 'wijken'],
    ['gemeente', 'gemeentes'],
    ['mogelijkheid', 'mogelijkheden'],
    ['digitaal', 'digitale'],
    ['museum', 'musea'],
    ['brief', 'brieven'],
    ['vergadering', 'vergaderingen'],
    ['kind', 'kinderen'],
    ['jongere', 'jongeren'],
    ['provincie', 'provincies'],
  ])('finds %s and %s from each other', (one, other) => {
    expect(formsOf(one)).toContain(other);
    if (other !== 'musea') expect(formsOf(other)).toContain(one);
  });

  it.each([
    ['jongeren', 'jong'],
    ['regels', 'regelzen'],
    ['gemeente', 'gemeenteen'],
    ['inwoner', 'inwonerren'],
    ['staat', 'staa'],
  ])('makes of %s no %s', (word, form) => {
    expect(formsOf(word)).not.toContain(form);
  });

  it('finds a verb from what was done', () => {
    expect(formsOf('gewerkt')).toContain('werk');
    expect(formsOf('gewerkt')).toContain('werken');
  });

  it.each(['co2', 'ic', 'a', '2014'])('leaves %s alone', (word) => {
    expect(formsOf(word)).toEqual([]);
  });

  it('never gives the word itself, nor the same form twice', () => {
    for (const word of ['raden', 'initiatief', 'platforms', 'geloten']) {
      const forms = formsOf(word);
      expect(forms).not.toContain(word);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});
