import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { typefaces } from '../../src/site/typefaces.ts';
import { advancesOf } from '../../src/view/typeface.ts';

const faces = typefaces();

describe.each([faces.title, faces.interface])('the typeface $family', (face) => {
  it.each([
    'Waarom platforms sterven',
    'IJsland en één ’s-Hertogenbosch',
    'mmmmmmmmmm',
    'iiiiiiiiii',
    '2018–2020 · €5',
  ])('says how wide "%s" is drawn', (words) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="10" y="120" font-family="${face.family}" font-size="100">${words}</text></svg>`;
    const font = { loadSystemFonts: false, fontFiles: [face.file], defaultFontFamily: face.family };
    const drawn = new Resvg(svg, { font }).innerBBox()?.width ?? 0;
    const said = Array.from(words).reduce((sum, char) => sum + (face.advance(char) ?? NaN), 0) * 100;
    // White beside the first and last letter is not drawn, and kerning brings letters together.
    expect(said).toBeGreaterThanOrEqual(drawn);
    expect(said).toBeLessThan(drawn * 1.03 + 15);
  });

  it('does not have what it does not have', () => {
    expect(['ש', '你', '𝒳', '\u0007', '\uffff'].map((char) => face.advance(char))).toEqual(Array(5).fill(undefined));
  });
});

it('of another kind of file is refused', () => {
  expect(() => advancesOf(new TextEncoder().encode('<svg>Dit is geen lettertype, maar een tekening.</svg>'))).toThrow();
});
