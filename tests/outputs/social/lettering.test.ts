import { describe, expect, it } from 'vitest';
import { legible, setTitle, shortened, widthOf } from '../../../src/outputs/social/lettering.ts';
import type { Typeface } from '../../../src/view/typeface.ts';

/** A typeface in which all Latin letters are half as wide as high. */
const face: Typeface = {
  family: 'Proef',
  weight: 700,
  file: '',
  hash: '',
  advance: (char) => (/^[\x20-\x7eé…–]$/.test(char) ? 0.5 : undefined),
};
const room = { width: 200, lines: 4, sizes: [40, 20] };

describe('a title', () => {
  it('is set as large as it fits, in lines of about one length', () => {
    expect(setTitle('een twee drie', face, room)).toEqual({ size: 40, lines: ['een twee', 'drie'] });
    expect(setTitle('een van de twee', face, room)).toEqual({ size: 40, lines: ['een van', 'de twee'] });
    expect(setTitle('kort', face, room)).toEqual({ size: 40, lines: ['kort'] });
  });

  it('is set smaller before a word is broken', () => {
    expect(setTitle('participatieladder', face, room)).toEqual({ size: 20, lines: ['participatieladder'] });
  });

  it('has a word that is too long for every size broken with hyphens', () => {
    const { lines, size } = setTitle(`x ${'a'.repeat(60)}`, face, room);
    expect(size).toBe(20);
    expect(lines).toEqual(['x', `${'a'.repeat(19)}-`, `${'a'.repeat(19)}-`, 'a'.repeat(20)].slice(0, 3).concat(`${'a'.repeat(19)}…`)); // prettier-ignore
  });

  it('of any length stays in its column and in four lines', () => {
    for (const title of ['a'.repeat(500), 'aan de '.repeat(80).trim(), 'een', `${'lang'.repeat(20)} en ${'kort '.repeat(20)}`.trim()]) {
      const { lines, size } = setTitle(title, face, room);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(lines.filter((line) => widthOf(line, face, size, -0.012) > room.width)).toEqual([]);
      expect(lines.at(-1)).toMatch(title.length > 100 ? /…$/ : /./);
    }
  }); // prettier-ignore

  it('that is cut off ends in an ellipsis without a comma before it', () => {
    expect(shortened('een, twee, drie', (line) => line.length <= 11)).toBe('een, twee…');
  });
});

describe('what a typeface can show', () => {
  it('has base letters for letters it lacks, and nothing for what has none', () => {
    expect(legible('  Één  wijkčentrum\n\u202eאב \u0000你 ok\ud800', face)).toBe('Eén wijkcentrum ok');
  });
});
