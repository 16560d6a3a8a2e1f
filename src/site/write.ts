import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unpackFolder } from '../outputs/folder.ts';
import type { Derived, Output, OutputFile } from '../outputs/output.ts';
import type { Stage } from '../view/stage.ts';
import type { DerivedStore } from './derived.ts';

export interface Target {
  /** Folder of the build. */
  readonly folder: string;
  /** Folder of the content. */
  readonly content: string;
  readonly derived: DerivedStore;
  /** Files that are there already. */
  readonly taken?: ReadonlySet<string> | undefined;
  /** Told how many of the files that take long are made. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes every file of every output; returns how many. Synchronous but for what takes long: a promise
 * for each of thousands of small files costs more than the file.
 */
export async function writeOutputs(outputs: readonly Output[], stage: Stage, target: Target): Promise<number> {
  const { folder, content, derived, taken, onProgress } = target;
  const slow: { readonly path: string; readonly source: Derived; readonly folder: boolean }[] = [];
  let written = 0;
  for (const output of outputs) {
    for (const { path, content: source } of output.render(stage)) {
      if (taken?.has(path)) continue;
      written += 1;
      if (typeof source === 'function') write(join(folder, path), source());
      else if ('copy' in source) copy(join(content, source.copy), join(folder, path));
      else {
        const [made, isFolder] = 'folder' in source ? [source.folder, true] : [source, false];
        const kept = derived.kept(made);
        if (kept) writeMade(join(folder, path), kept, isFolder);
        else slow.push({ path, source: made, folder: isFolder });
      }
    }
  }
  let done = 0;
  const makeOne = async ({ path, source, folder: isFolder }: (typeof slow)[number]): Promise<void> => {
    writeMade(join(folder, path), await derived.bytes(source), isFolder);
    done += 1;
    onProgress?.(done, slow.length);
  };
  await Promise.all(slow.map(makeOne));
  derived.prune();
  return written;
}

/** The file of an output at an address, or the folder it is in, made on demand; undefined when no output has it. */
export function findOutput(outputs: readonly Output[], stage: Stage, path: string): OutputFile | undefined {
  for (const output of outputs) {
    for (const file of output.render(stage))
      if (file.path === path || (file.path.endsWith('/') && path.startsWith(file.path))) return file;
  }
  return undefined;
}

/** What is in a file of an output, as `writeOutputs` would write it; undefined when its folder has no such file. */
export async function contentOf(
  { path: place, content: source }: OutputFile,
  path: string,
  { content, derived }: Pick<Target, 'content' | 'derived'>,
): Promise<string | Uint8Array | undefined> {
  if (typeof source === 'function') return source();
  if ('folder' in source) {
    const files = unpackFolder(await derived.bytes(source.folder));
    return files.find((file) => place + file.path === path)?.content;
  }
  return 'copy' in source ? readFile(join(content, source.copy)) : derived.bytes(source);
}

function writeMade(path: string, bytes: Uint8Array, isFolder: boolean): void {
  if (!isFolder) write(path, bytes);
  else for (const file of unpackFolder(bytes)) write(join(path, file.path), file.content);
}

function write(path: string, data: string | Uint8Array): void {
  withFolder(path, () => writeFileSync(path, data, { flag: 'wx' }));
}

function copy(from: string, to: string): void {
  withFolder(to, () => copyFileSync(from, to, constants.COPYFILE_EXCL));
}

/** Most files stand beside a page, whose folder is there already. */
function withFolder(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    work();
  }
}
