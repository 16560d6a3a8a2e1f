import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The theme of a site that names none. */
const standard = 'pioniers';

const folder = fileURLToPath(new URL('styles/themes', import.meta.url));

/** Names of the themes there are, in order. */
export function themeNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.slice(0, -'.css'.length))
    .sort();
}

/** The style sheet of a theme. A name without one gets the standard theme: the check says what is wrong. */
export function themeFile(name: string | undefined): string {
  return join(folder, `${name !== undefined && themeNames().includes(name) ? name : standard}.css`);
}

/** Text of the style sheet of a theme. */
export function themeText(name: string | undefined): string {
  return readFileSync(themeFile(name), 'utf8');
}
