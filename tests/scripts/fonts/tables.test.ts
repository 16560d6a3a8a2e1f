import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { adjust } from '../../../scripts/fonts/stand-in.ts';
import { measureFont, type FontMeasure } from '../../../scripts/fonts/tables.ts';

const files = join(import.meta.dirname, '../../../node_modules/@fontsource-variable');
const cut = async (text: string): Promise<FontMeasure> =>
  measureFont(
    await subsetFont(await readFile(join(files, 'literata/files/literata-latin-wght-normal.woff2')), text, {
      targetFormat: 'sfnt',
      variationAxes: { wght: 400 },
    }),
  );

describe('the measure of a font', () => {
  it('has its characters in order and how wide each is', async () => {
    const measure = await cut('aëi€');
    expect(measure.characters.map((code) => String.fromCodePoint(code)).join('')).toBe('aië€');
    expect(measure.advance('x')).toBeUndefined();
    expect(measure.advance('i')).toBeLessThan(measure.advance('a') ?? 0);
    expect(measure.advance('a')).toBe(0.539);
  });

  it('has the height of a line', async () => {
    const { ascent, descent, lineGap } = await cut('a');
    expect([ascent, descent, lineGap]).toEqual([1.177, 0.308, 0]);
  });

  it('says which table is missing', () => {
    const empty = new Uint8Array(12);
    expect(() => measureFont(empty)).toThrow('The font has no table "head"');
  });
});

describe('a stand-in', () => {
  const widths = Array.from({ length: 27 }, () => 500);
  const real = (advance: number): FontMeasure => ({
    ascent: 1,
    descent: 0.25,
    lineGap: 0,
    characters: [],
    advance: () => advance,
  });

  it('of the same width stays as large', () => {
    expect(adjust(real(0.5), { family: 'x', locals: [], widths })).toEqual({
      sizeAdjust: '100%',
      ascent: '100%',
      descent: '25%',
      lineGap: '0%',
    });
  });

  it('that is narrower grows, and its line does not', () => {
    expect(adjust(real(0.6), { family: 'x', locals: [], widths })).toEqual({
      sizeAdjust: '120%',
      ascent: '83.33%',
      descent: '20.83%',
      lineGap: '0%',
    });
  });
});
