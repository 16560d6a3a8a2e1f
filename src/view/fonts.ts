// Written by `npm run fonts`; change scripts/fonts/faces.ts instead.
/** Fonts of the first screen, to fetch before the style sheet has been read: those of a theme that names them. */
export const firstFonts: readonly { readonly family: string; readonly file: string }[] = [
  { family: 'Bricolage Grotesque', file: 'bricolage.08dc4800.woff2' },
  { family: 'Literata', file: 'literata.84808ec4.woff2' },
  { family: 'Atkinson Hyperlegible Next', file: 'atkinson.5e247f80.woff2' },
];
