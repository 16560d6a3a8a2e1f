import { createHash } from 'node:crypto';
import { constants, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as the folder lists it. `stamp` changes when the file does. */
export interface Listed {
  /** Path from the folder's root, forward slashes, as the file system spells it. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
  readonly stamp: string;
  /** Bytes. */
  readonly size: number;
}

// Windows has no such flag.
const noFollow = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW);

/** The door to a folder of files. Its twin in memory is for tests. */
export interface Folder {
  /** Everything below it, sorted by path. */
  list(): Promise<readonly Listed[]>;
  /** Bytes of a file. Rejects when it cannot be read. */
  read(path: string): Promise<Uint8Array>;
}

/**
 * A folder on disk. Does not follow symbolic links; hidden and temporary files are not listed. Reads
 * synchronously: for thousands of small files a promise each costs more than the reading.
 */
export function diskFolder(root: string): Folder {
  const scan = (below: string): Listed[] => {
    let items;
    try {
      items = readdirSync(join(root, below), { withFileTypes: true });
    } catch (error) {
      // A folder that is gone holds nothing; anything else is for the caller to tell.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
    return items
      .filter((item) => !item.name.startsWith('.') && !item.name.endsWith('.tmp'))
      .flatMap((item): Listed[] => {
        const path = below === '' ? item.name : `${below}/${item.name}`;
        if (item.isDirectory()) return scan(path);
        const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
        if (!stat) return [];
        const kind = stat.isSymbolicLink() ? 'link' : stat.isFile() ? 'file' : 'other';
        return [
          { path, kind, stamp: `${String(stat.mtimeMs)}:${String(stat.size)}:${String(stat.ino)}`, size: stat.size },
        ];
      });
  };
  return {
    list: () => settled(() => scan('').sort((a, b) => (a.path < b.path ? -1 : 1))),
    // Between listing and reading a file could have become a link.
    read: (path) => settled(() => readFileSync(join(root, path), { flag: noFollow })),
  };
}

/** The outcome of synchronous work as a promise. */
function settled<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

/** A folder in memory: paths to texts or bytes. */
export function memoryFolder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const bytes = new Map(
    Object.entries(files).map(([path, data]) => [
      path,
      typeof data === 'string' ? new TextEncoder().encode(data) : data,
    ]),
  );
  return {
    list: () =>
      Promise.resolve(
        [...bytes]
          .map(([path, data]) => ({ path, kind: 'file' as const, stamp: hashOf(data), size: data.length }))
          .sort((a, b) => (a.path < b.path ? -1 : 1)),
      ),
    read: (path) => {
      const data = bytes.get(path);
      return data ? Promise.resolve(data) : Promise.reject(new Error(`No file ${path}`));
    },
  };
}

/** SHA-256 of bytes, the first 32 hexadecimal digits. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
