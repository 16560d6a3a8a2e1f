import { cardOf, type EntryCard } from './entry-card.ts';

export type Fetched =
  | { readonly state: 'found'; readonly address: string; readonly card: EntryCard }
  | { readonly state: 'gone' }
  | { readonly state: 'unreachable' };

/** Old addresses lead to new ones; a chain longer than this is a circle. */
const maxSteps = 4;

/**
 * Fetches a page of an entry and follows it when it has moved. `base` is where this site stands:
 * nothing outside it is ever asked for. Only an abort throws.
 */
export async function fetchEntry(address: string, base: string, signal?: AbortSignal): Promise<Fetched> {
  const home = new URL(base, location.href).href;
  let url = new URL(address, location.href).href.split('#')[0] ?? '';
  for (let step = 0; step < maxSteps; step += 1) {
    if (!url.startsWith(home)) return { state: 'gone' };
    try {
      const response = await fetch(url, signal ? { signal } : {});
      if (response.status === 404 || response.status === 410) return { state: 'gone' };
      if (!response.ok) return { state: 'unreachable' };
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const card = cardOf(page);
      if (card) return { state: 'found', address: new URL(response.url || url).pathname, card };
      const refresh = page.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
      const next = /url=(.*)$/i.exec(refresh)?.[1];
      if (next === undefined) return { state: 'gone' };
      url = new URL(next, url).href;
    } catch (error) {
      if (signal?.aborted) throw error;
      return { state: 'unreachable' };
    }
  }
  return { state: 'gone' };
}
