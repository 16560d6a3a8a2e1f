/**
 * The mark of the site: a small network, each neighbour in the colour and shape of a type. Drawn in
 * tokens, so that it follows the theme, on pages and in the icon of the tab alike.
 */
export const mark = {
  viewBox: '0 0 32 32',
  shapes: [
    '<path d="M16 16 6 6m10 10L26 7M16 16 8 26m8-10 9 10" stroke="var(--pp-ink)" stroke-width="2"/>',
    '<circle cx="16" cy="16" r="6" fill="var(--pp-accent)"/>',
    '<circle cx="6" cy="6" r="3.5" fill="var(--pp-essays)"/>',
    '<path d="M23 4h6.5v6.5H23z" fill="var(--pp-cases)"/>',
    '<path d="m8 21 5 5-5 5-5-5z" fill="var(--pp-wiki)"/>',
    '<circle cx="25.5" cy="26" r="3" fill="var(--pp-paper)" stroke="var(--pp-initiatives)" stroke-width="2"/>',
  ].join(''),
} as const;

/** Tokens the mark is drawn in. */
export const markTokens: readonly string[] = [...new Set(mark.shapes.match(/--pp-[\w-]+/g))];
