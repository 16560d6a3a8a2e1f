import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The source as it stands in files, for tests about who imports whom. Paths are from the project's root. */

const root = new URL('../', import.meta.url);

/** All files and folders below a folder, in order. */
export function filesBelow(folder: string): readonly string[] {
  const found = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' });
  return found.map((path) => `${folder}/${path.replaceAll('\\', '/')}`).sort();
}

export function textOf(file: string): string {
  return readFileSync(new URL(encodeURI(file), root), 'utf8');
}

/** The script of an .astro file that runs at build time: what stands between its fences. */
export function frontmatterOf(text: string): string {
  return /^---\r?\n(.*?)^---\r?$/ms.exec(text)?.[1] ?? '';
}

/**
 * What a file imports: paths from the root for files of ours, the bare name for a package. Types and
 * `import()` count too, as they tie files together just as well.
 */
export function importsOf(file: string, text: string): readonly string[] {
  const code = file.endsWith('.astro') ? [frontmatterOf(text), ...scriptsOf(text)].join('\n') : text;
  const names = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

/** Scripts that an .astro file sends to the browser. */
function scriptsOf(text: string): string[] {
  return [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
}
