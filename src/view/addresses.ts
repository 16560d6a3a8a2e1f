import type { Site } from '../graph/site.ts';
import { plain } from '../model/entry.ts';
import { allTypes } from '../model/registry.ts';
import { chooseAddress } from './choose.ts';
import { allConnections, hasConnectionsPage } from './connections.ts';
import { letterPages } from './indexes.ts';
import { emptyLists, listAddress, listRequests, pageCount, type ListRequest } from './list.ts';

/** A page of the site and the day it last changed, where that is known. */
export interface PageAddress {
  readonly address: string;
  readonly updated?: string;
}

/** All list pages, those of types without entries included. */
export function allLists(site: Site): readonly ListRequest[] {
  const segments = allTypes.flatMap(({ listed, segment }) => (listed && segment ? [segment] : []));
  return [...listRequests(site), ...emptyLists(site, segments)];
}

const numbered = (address: string, pages: number): PageAddress[] =>
  Array.from({ length: pages }, (_, index) => ({
    address: index === 0 ? address : `${address}pagina/${String(index + 1)}/`,
  }));

/** Every page a reader can open, once; concepts and redirects are not among them. */
export function* pageAddresses(site: Site): Generator<PageAddress> {
  yield { address: '/' };
  for (const entry of site.entries.values()) {
    if (entry.url === undefined || plain(entry)['status'] === 'concept') continue;
    const updated = site.history.get(entry.id)?.updated;
    yield { address: entry.url, ...(updated !== undefined && { updated }) };
    if (hasConnectionsPage(site, entry))
      yield* numbered(`${entry.url}verbonden/`, pageCount(allConnections(site, entry).length));
  }
  for (const request of allLists(site)) yield { address: listAddress(request) };
  yield { address: chooseAddress };
  yield { address: '/zoeken/' };
  yield { address: '/plaatsen/' };
  for (const place of site.places.values())
    yield* numbered(`/plaatsen/${place.slug}/`, pageCount(place.entries.length));
  yield { address: '/a-z/' };
  for (const { letter, page } of letterPages(site))
    yield { address: page === 1 ? `/a-z/${letter}/` : `/a-z/${letter}/pagina/${String(page)}/` };
  yield* numbered('/archief/', pageCount(site.archived.length));
}
