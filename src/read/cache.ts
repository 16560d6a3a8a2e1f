import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Values kept on disk between builds, by key. A key holds everything its value depends on (bytes of
 * the file, its path, version of the core), so a value is never stale.
 */
export interface Cache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  /** Writes what was used since loading; drops the rest. Does nothing when nothing changed. */
  save(): Promise<void>;
}

/**
 * One file of lines `key TAB json`. It is written beside and renamed, so a kill half-way leaves the
 * old file and of two processes the last one wins; a damaged line is skipped. A cache that cannot
 * be written costs time, not correctness.
 */
export async function diskCache(path: string): Promise<Cache> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const used = new Set<string>();
  let changed = false;
  return {
    get(key) {
      const json = lines.get(key);
      if (json === undefined) return undefined;
      try {
        const value = JSON.parse(json) as unknown;
        used.add(key);
        return value;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      lines.set(key, JSON.stringify(value));
      used.add(key);
      changed = true;
    },
    async save() {
      if (!changed && used.size === lines.size) return;
      const kept = [...used].sort().map((key) => `${key}\t${lines.get(key) ?? 'null'}\n`);
      const beside = `${path}.${String(process.pid)}.tmp`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(beside, kept.join(''));
        await rename(beside, path);
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
      }
      changed = false;
    },
  };
}

/** A cache that forgets, for tests and for tools that read once. */
export function noCache(): Cache {
  return { get: () => undefined, set: () => undefined, save: () => Promise.resolve() };
}
