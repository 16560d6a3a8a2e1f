/** What the tables of a font say about its measure. All lengths are in units of one em. */
export interface FontMeasure {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Characters the font has, as code points in order. */
  readonly characters: readonly number[];
  /** How far a character moves the pen; undefined when the font lacks it. */
  advance(character: string): number | undefined;
}

/** Reads an sfnt font (TrueType or OpenType, not compressed): https://learn.microsoft.com/typography/opentype/spec/ */
export function measureFont(bytes: Uint8Array): FontMeasure {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(file);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table "${tag}"`);
    return found;
  };
  const em = table('head').getUint16(18);
  const { ascent, descent, lineGap } = linesOf(table('hhea'), table('OS/2'));
  const glyphs = glyphsOf(table('cmap'));
  const hmtx = table('hmtx');
  const measured = table('hhea').getUint16(34);
  return {
    ascent: ascent / em,
    descent: descent / em,
    lineGap: lineGap / em,
    characters: [...glyphs.keys()].sort((a, b) => a - b),
    advance(character) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      // Glyphs after the last measured one are as wide as it.
      return glyph === undefined ? undefined : hmtx.getUint16(4 * Math.min(glyph, measured - 1)) / em;
    },
  };
}

function tablesOf(file: DataView): ReadonlyMap<string, DataView> {
  const count = file.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(at + byte)));
      return [tag, new DataView(file.buffer, file.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12))];
    }),
  );
}

/** The height of a line as browsers take it: of OS/2 when the font asks for that, else of hhea. */
function linesOf(hhea: DataView, os2: DataView): { ascent: number; descent: number; lineGap: number } {
  const useTypographic = (os2.getUint16(62) & (1 << 7)) !== 0;
  const [view, at] = useTypographic ? [os2, 68] : [hhea, 4];
  return { ascent: view.getInt16(at), descent: -view.getInt16(at + 2), lineGap: view.getInt16(at + 4) };
}

/** Glyph by code point, of the table for characters below U+10000 (format 4). */
function glyphsOf(cmap: DataView): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index));
  const start = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('The font has no table of characters that we can read (cmap format 4)');
  const segments = cmap.getUint16(start + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const at = (list: number): number => start + 14 + 2 * segment + (list === 0 ? 0 : 2 + 2 * segments * list);
    const [last, first, delta] = [cmap.getUint16(at(0)), cmap.getUint16(at(1)), cmap.getInt16(at(2))];
    const offset = cmap.getUint16(at(3));
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : cmap.getUint16(at(3) + offset + 2 * (code - first));
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
