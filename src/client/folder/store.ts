import { maxKept, parseKept, writeKept, type Kept, type Parsed } from './kept.ts';

/** How a change went. */
export type Outcome = 'done' | 'blocked' | 'full';

/**
 * The reader's folder: a list in the storage of this browser. Nothing is written before the reader
 * keeps something, and an empty folder leaves nothing behind.
 */
export interface Folder {
  /** What is in it now; another tab may have changed it since. */
  read(): Parsed & { readonly blocked: boolean };
  has(id: string): boolean;
  /** Changes what is in it at this moment. */
  change(edit: (items: readonly Kept[]) => readonly Kept[]): Outcome;
  /** Calls back after every change, in this tab or another. */
  follow(changed: () => void): void;
}

/** The folder of the site that stands at this base path: two sites on one host have each their own. */
export function openFolder(base: string): Folder {
  const key = `mijn-map:${base}`;
  const followers: (() => void)[] = [];
  const tell = (): void => followers.forEach((changed) => changed());
  // Another tab changed it, or this page comes back from where the reader went.
  addEventListener('storage', (event) => (event.key === key || event.key === null ? tell() : undefined));
  addEventListener('pageshow', (event) => (event.persisted ? tell() : undefined));

  const read: Folder['read'] = () => {
    try {
      return { ...parseKept(localStorage.getItem(key)), blocked: false };
    } catch {
      return { items: [], broken: false, blocked: true };
    }
  };

  return {
    read,
    has: (id) => read().items.some((item) => item.id === id),
    change(edit) {
      const { items, blocked } = read();
      if (blocked) return 'blocked';
      const text = writeKept(edit(items).slice(0, maxKept));
      try {
        if (text === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
      tell();
      return 'done';
    },
    follow: (changed) => void followers.push(changed),
  };
}
