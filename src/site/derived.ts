import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Derived } from '../outputs/output.ts';
import { packageVersion } from '../project.ts';
import { hashOf } from '../read/folder.ts';
import { saveFile } from '../read/save.ts';
import { isRunning } from './swap.ts';

/** What took long to make, kept on disk between builds: one file for each key, its digest before its bytes. */
export interface DerivedStore {
  /** The bytes, when they were made before. */
  kept(derived: Derived): Uint8Array | undefined;
  /** The bytes, made when they are not there; a few at a time, and once when asked for twice. */
  bytes(derived: Derived): Promise<Uint8Array>;
  /** Removes what was not asked for since the store was opened, and what a killed process left. */
  prune(): void;
}

const digestLength = 32;
const atOnce = Math.max(1, Math.min(4, availableParallelism()));

/**
 * Opens the store in a folder; `content` is the folder of the content, `code` stands for our own code. Two processes may use it: a
 * file is written beside its place and then renamed, and of two that write the same one either is right.
 */
export function openDerived(folder: string, content: string, code = ''): DerivedStore {
  const used = new Set<string>();
  const running = new Map<string, Promise<Uint8Array>>();
  const turn = turns(atOnce);

  const versions = new Map<string, string>();
  const nameOf = ({ by, byUs, key }: Derived): string => {
    const version = versions.get(by) ?? packageVersion(by);
    versions.set(by, version);
    return hashOf(version, ...(byUs ? [code] : []), JSON.stringify(key));
  };

  const read = (name: string): Uint8Array | undefined => {
    used.add(name);
    try {
      const data = readFileSync(join(folder, name));
      const bytes = data.subarray(digestLength);
      return digestOf(bytes).equals(data.subarray(0, digestLength)) ? bytes : undefined;
    } catch {
      return undefined;
    }
  };

  const make = async (derived: Derived, name: string): Promise<Uint8Array> => {
    const { from, key } = derived;
    let bytes: Uint8Array;
    try {
      bytes = await derived.make(from === undefined ? new Uint8Array() : await readFile(join(content, from)));
    } catch (cause) {
      const what = from === undefined ? key.join(' ') : `content/${from}`;
      throw new Error(`Van ${what} is geen beeld te maken: ${String(cause)}`, { cause });
    }
    // A store that cannot be written costs time, not correctness.
    await saveFile(join(folder, name), Buffer.concat([digestOf(bytes), bytes])).catch(() => undefined);
    return bytes;
  };

  return {
    kept: (derived) => read(nameOf(derived)),
    bytes(derived) {
      const name = nameOf(derived);
      const kept = read(name);
      if (kept) return Promise.resolve(kept);
      const before = running.get(name);
      if (before) return before;
      const made = turn(() => make(derived, name)).finally(() => running.delete(name));
      running.set(name, made);
      return made;
    },
    prune() {
      let names: string[] = [];
      try {
        names = readdirSync(folder);
      } catch {
        // Nothing was ever kept.
      }
      for (const name of names) {
        const writer = /\.(\d+)\.tmp$/.exec(name)?.[1];
        if (!used.has(name) && !(writer !== undefined && isRunning(Number(writer))))
          rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Lets so many pieces of work run at the same time; the others wait for their turn. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
