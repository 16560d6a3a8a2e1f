import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../read/folder.ts';

/** Stands for our code and the packages it uses, of the project in this folder: other code has another one. */
export function codeVersion(root: string): string {
  const known = versions.get(root);
  if (known !== undefined) return known;
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const packages = [
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    join('node_modules', '.package-lock.json'),
  ].map((name) => join(root, name));
  const version = hashOf(...[...sources, ...packages].map((path) => (existsSync(path) ? readFileSync(path) : '')));
  versions.set(root, version);
  return version;
}

/** A process runs the code it began with. */
const versions = new Map<string, string>();
