/** A typeface for pictures, which are drawn outside a browser and must know how wide a text is. */
export interface Typeface {
  readonly family: string;
  readonly weight: number;
  /** Where its file is, for the package that draws; an output does not read it. */
  readonly file: string;
  /** Stands for its bytes. */
  readonly hash: string;
  /** Width of a character at size 1; undefined when the typeface does not have it. */
  advance(char: string): number | undefined;
}

/** Typefaces of pictures by their role. */
export interface Typefaces {
  readonly title: Typeface;
  readonly interface: Typeface;
}

/**
 * Widths of characters in a TrueType file: `cmap` says which glyph a character has, `hmtx` how wide
 * it is. Kerning is left out, which makes a text a hair narrower than it is said to be here. Throws
 * for a file that is no TrueType font with Unicode.
 */
export function advancesOf(bytes: Uint8Array): (char: string) => number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      return [tag, view.getUint32(at + 8)] as const;
    }),
  );
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`This font has no table ${tag}`);
    return at;
  };
  const perEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphOf = glyphs(view, table('cmap'));
  return (char) => {
    const glyph = glyphOf(char.codePointAt(0) ?? 0);
    return glyph === 0 ? undefined : view.getUint16(widths + 4 * Math.min(glyph, metrics - 1)) / perEm;
  };
}

/** The glyph of a character, 0 for none: from the part of `cmap` with ranges of 16 bits (format 4). */
function glyphs(view: DataView, cmap: number): (code: number) => number {
  const parts = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const at = parts.find((part) => view.getUint16(part) === 4);
  if (at === undefined) throw new Error('This font has no characters of Unicode');
  const twice = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map((from) => at + from) as [number, number, number, number]; // prettier-ignore
  return (code) => {
    if (code > 0xffff) return 0;
    for (let step = 0; step < twice; step += 2) {
      if (view.getUint16(ends + step) < code) continue;
      const start = view.getUint16(starts + step);
      if (start > code) return 0;
      const offset = view.getUint16(offsets + step);
      const delta = view.getUint16(deltas + step);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + step + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
