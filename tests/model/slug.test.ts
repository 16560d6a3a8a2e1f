import { describe, expect, it } from 'vitest';
import { entryId, isEntryId, isSlug, slugify, slugOf, typeOf } from '../../src/model/slug.ts';
import { random } from '../random.ts';

describe('a slug', () => {
  it.each(['a', '1', 'een-en-een', '2010', 'a'.repeat(120)])('can be %s', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'é', 'a_b', 'a b', 'a/b', 'a.mdx', 'a\n', '..', 'a'.repeat(121)])(
    'cannot be %j',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});

describe('the id of an entry', () => {
  it('is type/slug', () => {
    expect(isEntryId('practices/tweegesprek')).toBe(true);
    expect(
      ['practices', 'practices/', '/tweegesprek', 'a/b/c', 'Practices/a', 'practices/Tweegesprek', ''].filter(
        isEntryId,
      ),
    ).toEqual([]);
  });

  it('comes apart in the type and the slug it was made of', () => {
    const id = entryId('practices', 'tweegesprek');
    expect([id, typeOf(id), slugOf(id)]).toEqual(['practices/tweegesprek', 'practices', 'tweegesprek']);
  });
});

describe('a slug made of words', () => {
  it.each([
    ['Eén & één', 'een-en-een'],
    ['’s-Hertogenbosch', 's-hertogenbosch'],
    ["Thema's en foto’s", 'themas-en-fotos'],
    ['Fryslân, coöperatie', 'fryslan-cooperatie'],
    ['100% voor € 5', '100-procent-voor-euro-5'],
    ['Straße, Ærø, Łódź, Đorđe, œuvre', 'strasse-aero-lodz-dorde-oeuvre'],
    ['ﬁets en ĳs', 'fiets-en-ijs'],
    ['  — Wat nu? — ', 'wat-nu'],
    ['日本', ''],
    ['!?', ''],
    ['', ''],
  ])('%j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is cut at 120 characters and never ends in a hyphen', () => {
    expect(slugify(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119));
  });

  it('is a slug or nothing, whatever the words, and stays itself', () => {
    const chance = random(7);
    // Mostly Latin letters with their accents, for the rest anything.
    const letter = (): number => chance.below(chance.chance(0.25) ? 0xd800 : 0x180);
    const texts = chance.list(500, 500, () => String.fromCodePoint(...chance.list(0, 150, letter)));
    const wrong = texts.filter((text) => {
      const slug = slugify(text);
      return slug !== '' && !(isSlug(slug) && slugify(slug) === slug);
    });
    expect(wrong).toEqual([]);
  });
});
