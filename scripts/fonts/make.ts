import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { characters, faces, features, onFirstScreen, type Face, type Part } from './faces.ts';
import { adjust } from './stand-in.ts';
import { measureFont, type FontMeasure } from './tables.ts';

/** Where the cuts go; `npm run fonts` owns everything in it. */
export const fontFolder = 'public/fonts';

interface Cut {
  readonly face: Face;
  readonly part: Part;
  readonly weights: readonly string[];
  /** With a hash of its bytes, so that it may be kept for ever. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly measure: FontMeasure;
}

/** The cuts, their licences, and the style sheet and list that name them, by path. Same packages, same bytes. */
export async function makeFonts(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const packages = join(root, 'node_modules', '@fontsource-variable');
  const cuts = await Promise.all(
    faces.flatMap((face) =>
      (Object.entries(face.parts) as [Part, string[]][]).map(([part, weights]) => cutOf(packages, face, part, weights)),
    ),
  );
  const sources = [...new Set(faces.map(({ source }) => source))];
  const licences = sources.map(async (source): Promise<[string, Uint8Array]> => [
    `${fontFolder}/OFL-${source}.txt`,
    await readFile(join(packages, source, 'LICENSE')),
  ]);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return new Map([
    ...cuts.map(({ file, bytes }): [string, Uint8Array] => [`${fontFolder}/${file}`, bytes]),
    ...(await Promise.all(licences)),
    ['src/styles/fonts.css', text(styleSheet(cuts))],
    ['src/view/fonts.ts', text(list(cuts))],
  ]);
}

async function cutOf(packages: string, face: Face, part: Part, weights: readonly string[]): Promise<Cut> {
  const source = await readFile(join(packages, face.source, 'files', face.file(part)));
  const options = { variationAxes: face.axes, keepFeatures: features, noHinting: true };
  const [plain, bytes] = await Promise.all(
    (['sfnt', 'woff2'] as const).map((targetFormat) =>
      subsetFont(source, characters[part], { ...options, targetFormat }),
    ),
  );
  if (!plain || !bytes) throw new Error(`Nothing came of ${face.file(part)}`);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const suffix = part === 'latin' ? '' : '-ext';
  return { face, part, weights, file: `${face.name}${suffix}.${hash}.woff2`, bytes, measure: measureFont(plain) };
}

const written = '`npm run fonts`; change scripts/fonts/faces.ts instead';

function styleSheet(cuts: readonly Cut[]): string {
  const inExtended = cuts.filter(({ part }) => part === 'latin-ext').flatMap(({ measure }) => measure.characters);
  const extended = ranges([...new Set(inExtended)].sort((a, b) => a - b));
  const rules = cuts.flatMap(({ face, part, weights, file, measure }) => [
    ...weights.map((weight) =>
      rule([
        `font-family: '${face.family}';`,
        `font-style: ${face.style};`,
        `font-weight: ${weight};`,
        'font-display: swap;',
        `src: url('/fonts/${file}') format('woff2');`,
        // What comes later goes first: of a name with a Č, only that letter is looked for in the second file.
        ...(part === 'latin' ? [] : [`unicode-range: ${extended};`]),
      ]),
    ),
    ...(part === 'latin' ? face.standIns : []).map((standIn) => {
      const { sizeAdjust, ascent, descent, lineGap } = adjust(measure, standIn);
      return rule([
        `font-family: '${standIn.family}';`,
        ...(weights[0] === '700' ? ['font-weight: 700;'] : []),
        `src: ${standIn.locals.map((name) => `local('${name}')`).join(', ')};`,
        `size-adjust: ${sizeAdjust};`,
        `ascent-override: ${ascent};`,
        `descent-override: ${descent};`,
        `line-gap-override: ${lineGap};`,
      ]);
    }),
  ]);
  return `/* Written by ${written}. */\n${rules.join('\n')}`;
}

const rule = (lines: readonly string[]): string => `@font-face {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

/** Code points as CSS has them: `U+20-7E, U+A0`. */
function ranges(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

function list(cuts: readonly Cut[]): string {
  const items = onFirstScreen.flatMap((name) =>
    cuts
      .filter(({ face, part }) => face.name === name && part === 'latin')
      .map(({ face, file }) => `  { family: '${face.family}', file: '${file}' },\n`),
  );
  return [
    `// Written by ${written}.\n`,
    '/** Fonts of the first screen, to fetch before the style sheet has been read: those of a theme that names them. */\n',
    'export const firstFonts: readonly { readonly family: string; readonly file: string }[] = [\n',
    ...items,
    '];\n',
  ].join('');
}
