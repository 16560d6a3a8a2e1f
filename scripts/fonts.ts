import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFolder, makeFonts } from './fonts/make.ts';

/** npm run fonts: makes the font files of the site from their packages, and the style sheet that names them. */
const files = await makeFonts(process.cwd());
await mkdir(fontFolder, { recursive: true });
for (const name of await readdir(fontFolder)) await rm(join(fontFolder, name));
let total = 0;
for (const [path, bytes] of files) {
  await writeFile(path, bytes);
  if (!path.endsWith('.woff2')) continue;
  total += bytes.length;
  console.log(`${String(bytes.length).padStart(7)}  ${path}`);
}
console.log(`${String(total).padStart(7)}  in all`);
