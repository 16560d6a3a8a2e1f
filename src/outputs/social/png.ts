import type { Typefaces } from '../../view/typeface.ts';

/** A PNG of an SVG. The fonts of the machine are left out: the same drawing gives the same bytes anywhere. */
export async function pngOf(svg: string, { title, interface: plain }: Typefaces): Promise<Uint8Array> {
  // Loaded only when there is something to draw.
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [title.file, plain.file], defaultFontFamily: plain.family },
  });
  return drawing.render().asPng();
}
