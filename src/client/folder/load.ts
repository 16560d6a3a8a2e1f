import { base } from '../address.ts';
import { fetchEntry, type Fetched } from '../entry-page.ts';
import type { Places } from './places.ts';

/** The pages of entries, fetched as they are asked for and kept as long as this page is open. */
export interface Pages {
  /** What is known of an entry now; undefined while it is being fetched. */
  readonly get: (id: string) => Fetched | undefined;
  /** Fetches what is not known yet. `come` is told of each, with the id it has now: it may have moved. */
  fetch(ids: readonly string[]): void;
}

/** Pages asked for at one time: a folder is a handful of pages, not a raid. */
const atOnce = 4;

export function openPages(places: Places, come: (id: string, now: string) => void): Pages {
  const known = new Map<string, Fetched | undefined>();
  const waiting: string[] = [];
  let running = 0;

  const work = async (): Promise<void> => {
    running += 1;
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const fetched = await fetchEntry(places.addressOf(id), base());
      const now = (fetched.state === 'found' ? places.idAt(fetched.address) : undefined) ?? id;
      known.set(id, fetched);
      known.set(now, fetched);
      come(id, now);
    }
    running -= 1;
  };
  return {
    get: (id) => known.get(id),
    fetch(ids) {
      for (const id of ids) {
        if (known.has(id)) continue;
        known.set(id, undefined);
        waiting.push(id);
      }
      while (running < atOnce && waiting.length > 0) void work();
    },
  };
}
