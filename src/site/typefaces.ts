import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashOf } from '../read/folder.ts';
import { advancesOf, type Typeface, type Typefaces } from '../view/typeface.ts';

/** The typefaces of pictures, read from their packages when they are first asked for. */
export function typefaces(): Typefaces {
  made ??= {
    title: read('Bricolage Grotesque', 700, 'bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf'),
    interface: read(
      'Atkinson Hyperlegible Next',
      600,
      'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
    ),
  };
  return made;
}

let made: Typefaces | undefined;

function read(family: string, weight: number, path: string): Typeface {
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);
  const bytes = readFileSync(file);
  const advance = advancesOf(bytes);
  const known = new Map<string, number | undefined>();
  return {
    family,
    weight,
    file,
    hash: hashOf(bytes),
    advance(char) {
      if (!known.has(char)) known.set(char, advance(char));
      return known.get(char);
    },
  };
}
