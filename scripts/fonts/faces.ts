/** A typeface as it comes from a package, and the cut we make of it. */
export interface Face {
  /** Name of the family in CSS. */
  readonly family: string;
  /** Name of the file, before the part it holds. */
  readonly name: string;
  readonly style: 'normal' | 'italic';
  /** Package below `@fontsource-variable`, and its files without the part. */
  readonly source: string;
  readonly file: (part: Part) => string;
  /**
   * The parts to cut, each with the weights it serves in CSS: rare letters may serve one that they are
   * not. Parts belong together only when their weights are written the same; a range is another weight.
   */
  readonly parts: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** What is kept of the axes of the source: a range, or one place. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** Typefaces that readers have already, to look at until this one has come; none for one that is hardly used. */
  readonly standIns: readonly StandIn[];
}

/** Most pages need the characters of `latin` only; a browser fetches `ext` when a name has one of its letters. */
export type Part = 'latin' | 'latin-ext';

/** A typeface most readers have, by its widths. */
export interface StandIn {
  /** Name of the family in CSS that holds it at our measure. */
  readonly family: string;
  /** Names it goes by, with those of free typefaces of the same widths. */
  readonly locals: readonly string[];
  /** Thousandths of an em that a space and the letters a to z move the pen. */
  readonly widths: readonly number[];
}

// Read off typefaces made to the same measure: Liberation Sans, Liberation Serif, Gelasio.
const arial = [278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500]; // prettier-ignore
const arialBold = [278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500]; // prettier-ignore
const times = [250, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444]; // prettier-ignore
const georgia = [241, 504, 560, 454, 574, 483, 325, 509, 582, 293, 292, 536, 286, 881, 591, 539, 571, 560, 410, 432, 345, 575, 497, 737, 505, 492, 444]; // prettier-ignore

export const faces: readonly Face[] = [
  // Text is roman 400 nearly everywhere: a range would make every page wait for its bold.
  {
    family: 'Literata',
    name: 'literata',
    style: 'normal',
    source: 'literata',
    file: (part) => `literata-${part}-wght-normal.woff2`,
    parts: { latin: ['400'], 'latin-ext': ['400', '700'] },
    axes: { wght: 400 },
    standIns: [
      { family: 'Literata Georgia', locals: ['Georgia', 'Gelasio'], widths: georgia },
      { family: 'Literata Times', locals: ['Times New Roman', 'Liberation Serif', 'Tinos'], widths: times },
    ],
  },
  {
    family: 'Literata',
    name: 'literata-bold',
    style: 'normal',
    source: 'literata',
    file: (part) => `literata-${part}-wght-normal.woff2`,
    parts: { latin: ['700'] },
    axes: { wght: 700 },
    standIns: [],
  },
  {
    family: 'Literata',
    name: 'literata-italic',
    style: 'italic',
    source: 'literata',
    file: (part) => `literata-${part}-wght-italic.woff2`,
    parts: { latin: ['400'], 'latin-ext': ['400'] },
    axes: { wght: 400 },
    standIns: [],
  },
  {
    family: 'Atkinson Hyperlegible Next',
    name: 'atkinson',
    style: 'normal',
    source: 'atkinson-hyperlegible-next',
    file: (part) => `atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
    parts: { latin: ['400 700'], 'latin-ext': ['400 700'] },
    axes: { wght: { min: 400, max: 700 } },
    standIns: [{ family: 'Atkinson Arial', locals: ['Arial', 'Liberation Sans', 'Roboto'], widths: arial }],
  },
  {
    family: 'Bricolage Grotesque',
    name: 'bricolage',
    style: 'normal',
    source: 'bricolage-grotesque',
    file: (part) => `bricolage-grotesque-${part}-opsz-normal.woff2`,
    // Drawn for titles of about 32 pixels.
    parts: { latin: ['700'], 'latin-ext': ['700'] },
    axes: { wght: 700, opsz: 32 },
    standIns: [
      {
        family: 'Bricolage Arial',
        locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold'],
        widths: arialBold,
      },
    ],
  },
];

/** Faces on the first screen of every page: title, text, and the menu and facts around them. */
export const onFirstScreen: readonly string[] = ['bricolage', 'literata', 'atkinson'];

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** What is kept of each part, as far as the source has it: Dutch, names from all over Europe, marks, some signs. */
export const characters: Readonly<Record<Part, string>> = {
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}Œœıˆ˚˜–—‘’‚“”„•…‹›€™−←↑→↓′″‐‑\u2009⁄`,
  'latin-ext': `${range(0x100, 0x17f)}ȘșȚțẞ`,
};

/** Kept of the features of a font: no small capitals, swashes or fractions, which nothing uses. */
export const features = [
  'kern',
  'liga',
  'rlig',
  'calt',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'tnum',
  'pnum',
  'lnum',
  'onum',
];
