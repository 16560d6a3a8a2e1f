import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Output, OutputFile } from '../outputs/output.ts';
import type { Stage } from '../view/stage.ts';

/** Writes every file of every output below a folder. `content` is the folder of the content. */
export async function writeOutputs(outputs: readonly Output[], stage: Stage, folder: string, content: string): Promise<number> {
  let written = 0;
  const made = new Set<string>();
  for (const output of outputs) {
    for (const file of output.render(stage)) {
      const target = join(folder, file.path);
      const parent = dirname(target);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      if (typeof file.content === 'function') await writeFile(target, file.content());
      else await copyFile(join(content, file.content.copy), target);
      written += 1;
    }
  }
  return written;
}

/** The file of an output at an address, made on demand; undefined when no output has it. */
export function findOutput(outputs: readonly Output[], stage: Stage, path: string): OutputFile | undefined {
  for (const output of outputs) {
    for (const file of output.render(stage)) if (file.path === path) return file;
  }
  return undefined;
}
