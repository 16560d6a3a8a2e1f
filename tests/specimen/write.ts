import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { specimen } from './specimen.ts';

export { specimenPages } from './specimen.ts';

/** Writes the specimen into a content folder, to build or to look through by hand. */
export async function writeSpecimen(content: string): Promise<void> {
  for (const [path, data] of Object.entries(specimen())) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), data);
  }
}
