import { describe, expect, it } from 'vitest';
import { excerptOf, type Excerpt } from '../../../src/search/query/excerpt.ts';

const sought = (...words: readonly string[]) => words.map((word) => new Set(word.split('/')));
/** What was found stands between brackets. */
const shown = ({ pieces }: Excerpt): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const filler = (count: number): string => Array.from({ length: count }, (_, index) => `w${String(index)}`).join(' ');

describe('an excerpt', () => {
  it.each([
    ['Het burgerberaad begon.', 'burgerberaad', 'Het [burgerberaad] begon.'],
    ['Over (burgerberaad), toen.', 'burgerberaad', 'Over ([burgerberaad]), toen.'],
    ['Twee burgerberaden later.', 'burgerberaad/burgerberaden', 'Twee [burgerberaden] later.'],
    ['Een buurtbegroting dus.', 'begroting', 'Een [buurtbegroting] dus.'],
    ['De raad en de praatgroep.', 'raad', 'De [raad] en de praatgroep.'],
    ['Coöperatie en CO₂.', 'cooperatie', '[Coöperatie] en CO₂.'],
    ['Over e-participatie nu.', 'participatie', 'Over [e-participatie] nu.'],
    ['Niets ervan.', 'burgerberaad', 'Niets ervan.'],
  ])('of "%s" for %s is "%s"', (text, word, expected) => {
    expect(shown(excerptOf(text, [], sought(word)))).toBe(expected);
  });

  it('shows where most of the words stand together, and not only the first', () => {
    const text = `Loting hier. ${filler(60)}. Daar is loting voor een burgerberaad gebruikt. ${filler(60)}`;
    expect(shown(excerptOf(text, [], sought('loting', 'burgerberaad')))).toMatch(
      /^… Daar is \[loting\] voor een \[burgerberaad\] gebruikt\. w0 .* …$/,
    );
  });

  it('rather shows the word itself than a part or another name of it', () => {
    const text = `Een burger sprak. ${'En zo voort. '.repeat(12)}Toen kwam het burgerberaad bijeen.`;
    expect(shown(excerptOf(text, [], [new Set(['burgerberaad', 'burger'])]))).toContain('[burgerberaad]');
  });

  it('does not run on below the next heading', () => {
    const text = 'Kort over loting. Kop twee. Verder gaat het over iets anders.';
    const anchors = [{ id: 'kop-twee', text: 'Kop twee', location: 3 }];
    expect(shown(excerptOf(text, anchors, sought('loting')))).toBe('Kort over [loting]. …');
  });

  it('takes no time over a long string of marks', () => {
    const word = `a${'-'.repeat(50_000)}b`;
    expect(shown(excerptOf(`${word} loting`, [], sought('loting')))).toContain('[loting]');
  });

  it('marks a word with an apostrophe', () => {
    expect(shown(excerptOf('De foto’s van toen', [], sought('fotos')))).toBe('De [foto’s] van toen');
  });

  it('leaves out the title, which stands above it', () => {
    expect(shown(excerptOf('Loting in Delft. Een kort verhaal over loting.', [], sought('loting'), 3))).toBe(
      'Een kort verhaal over [loting].',
    );
    expect(shown(excerptOf('Loting in Delft. Een kort verhaal.', [], sought('loting'), 3))).toBe('Een kort verhaal.');
  });

  it('says below which heading it stands, and says none at the beginning of the page', () => {
    const text = `Begin van de tekst. Wat werkte. ${filler(50)}. Wat niet werkte. ${filler(10)} loting`;
    const anchors = [
      { id: 'wat-werkte', text: 'Wat werkte', location: 4 },
      { id: 'wat-niet-werkte', text: 'Wat niet werkte', location: 56 },
    ];
    expect(excerptOf(text, anchors, sought('loting')).section?.id).toBe('wat-niet-werkte');
    expect(excerptOf(text, anchors, sought('w3')).section?.id).toBe('wat-werkte');
    expect(excerptOf(text, anchors, sought('begin')).section).toBeUndefined();
  });

  it('of an empty page is empty', () => {
    expect(excerptOf('', [], sought('loting')).pieces).toEqual([]);
    expect(excerptOf('Titel', [], sought('titel'), 1).pieces).toEqual([]);
  });
});
