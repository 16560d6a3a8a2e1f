import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output, OutputFile } from '../outputs/output.ts';
import type { Stage } from '../view/stage.ts';

/**
 * Writes every file of every output below a folder; `content` is the folder of the content,
 * `taken` names files that are there already. Returns how many were written. Synchronous: a promise for each of thousands of small files costs more than the file.
 */
export function writeOutputs(
  outputs: readonly Output[],
  stage: Stage,
  folder: string,
  content: string,
  taken?: ReadonlySet<string>,
): number {
  let written = 0;
  for (const output of outputs) {
    for (const file of output.render(stage)) {
      if (taken?.has(file.path)) continue;
      const target = join(folder, file.path);
      const source = file.content;
      const write = (): void => {
        if (typeof source === 'function') writeFileSync(target, source(), { flag: 'wx' });
        else copyFileSync(join(content, source.copy), target, constants.COPYFILE_EXCL);
      };
      try {
        write();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        // Most files stand beside a page, whose folder is there already.
        mkdirSync(dirname(target), { recursive: true });
        write();
      }
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
