import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: first beside it, then renamed over it. */
export async function saveFile(path: string, data: string | Uint8Array): Promise<void> {
  const beside = `${path}.${String(process.pid)}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, data);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
