import { describe, expect, expectTypeOf, it } from 'vitest';
import { vocabulary, type Vocabulary } from '../../src/model/vocabulary.ts';

describe('a vocabulary', () => {
  const mood = vocabulary('mood', { blij: 'Blij', 'een-beetje-boos': 'Een beetje boos' });

  it('keeps its values and labels in the order given', () => {
    expect(mood.values).toEqual([
      { value: 'blij', label: 'Blij' },
      { value: 'een-beetje-boos', label: 'Een beetje boos' },
    ]);
    expect(mood.name).toBe('mood');
  });

  it('finds the label of a value', () => {
    expect(mood.labels.get('blij')).toBe('Blij');
  });

  it('has no value by accident', () => {
    expect(mood.labels.get('constructor')).toBeUndefined();
  });

  it('knows its values as types', () => {
    expectTypeOf(mood).toEqualTypeOf<Vocabulary<'blij' | 'een-beetje-boos'>>();
  });
});
