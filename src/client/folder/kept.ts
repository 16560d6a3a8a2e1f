/** What a reader's folder holds, and how it is written down. */

/** An entry the reader kept. The title is for when its page is gone or cannot be reached. */
export interface Kept {
  readonly id: string;
  readonly title: string;
}

/** Most entries a folder holds; its link stays short enough for every mail program. */
export const maxKept = 60;

const maxTitle = 300;
const maxId = 150;
const idForm = /^[a-z]{1,30}\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether something has the form of an entry's id: `cases/wijkraad`. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= maxId && idForm.test(id);
}

export interface Parsed {
  readonly items: readonly Kept[];
  /** Whether there was something that could not be read. */
  readonly broken: boolean;
}

/** Reads what is in storage. Other scripts and people can have written it: nothing is taken on trust. */
export function parseKept(text: string | null): Parsed {
  const list = text === null ? [] : listIn(text);
  if (!list) return { items: [], broken: true };
  const items = new Map<string, Kept>();
  for (const item of list) {
    const { id, title } = (item ?? {}) as Partial<Record<keyof Kept, unknown>>;
    if (isId(id) && !items.has(id)) items.set(id, { id, title: typeof title === 'string' ? title : id });
  }
  return { items: [...items.values()].slice(0, maxKept), broken: items.size < list.length };
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const list = (JSON.parse(text) as { items?: unknown } | null)?.items;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** What is written; undefined for an empty folder, which leaves nothing behind. */
export function writeKept(items: readonly Kept[]): string | undefined {
  if (items.length === 0) return undefined;
  return JSON.stringify({ items: items.map(({ id, title }) => ({ id, title: title.slice(0, maxTitle) })) });
}
