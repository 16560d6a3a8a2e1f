import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { typeAtSegment } from '../model/registry.ts';
import { entryId } from '../model/slug.ts';
import { allLists } from '../view/addresses.ts';
import { allConnections, hasConnectionsPage } from '../view/connections.ts';
import { choosePage, type ChoosePage } from '../view/choose.ts';
import { entryPage, type EntryPage } from '../view/entry.ts';
import { folderPage, type FolderPage } from '../view/folder.ts';
import { homePage, type HomePage } from '../view/home.ts';
import { archivePage, letterPage, letterPages, lettersPage, type LettersPage } from '../view/indexes.ts';
import { connectionsPage, listAddress, listPage, pageCount, type ListPage, type ListRequest } from '../view/list.ts';
import { placeNamed, placePageOf, placesPage, type PlacesPage } from '../view/places.ts';
import { searchPage, type SearchPage } from '../view/search.ts';
import type { Stage } from '../view/stage.ts';
import { offeredPage, stage } from './stage.ts';

/**
 * What each route of `src/pages` needs: which addresses it has, and the value it shows for one.
 * `rest` is the part of the address behind the route's own: `thema/loting/pagina/2`, or undefined.
 */

type Params = Readonly<Record<string, string | undefined>>;
type Paths = readonly { readonly params: Record<string, string | undefined> }[];

const pageRests = (count: number, before = ''): (string | undefined)[] =>
  Array.from({ length: count }, (_, index) => {
    const number = index === 0 ? '' : `pagina/${String(index + 1)}`;
    return [before, number].filter(Boolean).join('/') || undefined;
  });

/** Splits `loting/pagina/2` into what comes before and the number; undefined for another form. */
function splitRest(rest: string | undefined): { readonly parts: readonly string[]; readonly page: number } {
  const parts = rest === undefined || rest === '' ? [] : rest.split('/');
  const at = parts.indexOf('pagina');
  if (at === -1) return { parts, page: 1 };
  const number = parts[at + 1] ?? '';
  const page = /^[1-9]\d{0,5}$/.test(number) && at === parts.length - 2 ? Number(number) : 0;
  return { parts: parts.slice(0, at), page: page === 1 ? 0 : page };
}

export async function home(): Promise<HomePage> {
  return homePage(await stage());
}

export async function pagePaths(): Promise<Paths> {
  const { site } = await stage();
  return [...site.entries.values()]
    .filter(({ type }) => type === 'pages')
    .map(({ url }) => ({ params: { page: url?.slice(1, -1) } }));
}

/** The page of the site itself at `/<page>/`, which may stand under others: `meedoen/handleiding`. */
export async function pageAt({ page = '' }: Params): Promise<EntryPage | undefined> {
  const now = await stage();
  const entry = now.site.entries.get(entryId('pages', page.slice(page.lastIndexOf('/') + 1)));
  return entry?.url === `/${page}/` ? shownPage(now, entry) : undefined;
}

export async function entryPaths(): Promise<Paths> {
  const { site } = await stage();
  return [...site.entries.values()].flatMap(({ type, url, slug }) => {
    const [, list = '', second] = url?.split('/') ?? [];
    return second && type !== 'pages' ? [{ params: { list, slug } }] : [];
  });
}

/** The entry of `/<list>/<slug>/`. */
export async function entryAt({ list, slug }: Params): Promise<EntryPage | undefined> {
  const now = await stage();
  const type = typeAtSegment(list ?? '');
  const entry = type && now.site.entries.get(entryId(type.name, slug ?? ''));
  return entry && shownPage(now, entry);
}

const shownPage = (now: Stage, entry: Entry): EntryPage => offeredPage(entry) ?? entryPage(now, entry);

/** What is wrong with the file that should have given a page at this address; in development only. */
export async function findingsAt(pathname: string): Promise<readonly Finding[]> {
  const { base, findings } = await stage();
  const parts = pathname.slice(base.length).split('/').filter(Boolean);
  const type = typeAtSegment(parts[0] ?? '')?.name ?? 'pages';
  return findings.filter(({ file }) => file === `content/${type}/${parts.at(-1) ?? ''}.mdx`);
}

export async function listPaths(): Promise<Paths> {
  const { site } = await stage();
  return allLists(site).map((request) => ({
    params: { list: request.segment, rest: listAddress(request).slice(request.segment.length + 2, -1) || undefined },
  }));
}

export async function listAt({ list, rest }: Params): Promise<ListPage | undefined> {
  const request = listRequest(list ?? '', rest);
  return request && listPage(await stage(), request);
}

/** What `/<list>/<rest>/` asks for; undefined when no list has such an address. */
export function listRequest(segment: string, rest: string | undefined): ListRequest | undefined {
  const { parts, page } = splitRest(rest);
  const [first, second, ...more] = parts;
  if (more.length > 0) return undefined;
  const base = { segment, page };
  if (first === undefined) return base;
  return second === undefined ? { ...base, sort: first } : { ...base, field: first, value: second };
}

export async function connectionPaths(): Promise<Paths> {
  const { site } = await stage();
  const entries = [...site.entries.values()].filter((entry) => hasConnectionsPage(site, entry));
  return entries.flatMap((entry) =>
    pageRests(pageCount(allConnections(site, entry).length)).map((rest) => ({
      params: { list: entry.url?.split('/')[1], slug: entry.slug, rest },
    })),
  );
}

export async function connectionsAt({ list, slug, rest }: Params): Promise<ListPage | undefined> {
  const now = await stage();
  const type = typeAtSegment(list ?? '');
  const entry: Entry | undefined = type && now.site.entries.get(entryId(type.name, slug ?? ''));
  const { parts, page } = splitRest(rest);
  if (!entry || parts.length > 0 || !hasConnectionsPage(now.site, entry)) return undefined;
  return connectionsPage(now, entry, page);
}

export async function choosing(): Promise<ChoosePage> {
  return choosePage(await stage());
}

export async function places(): Promise<PlacesPage> {
  return placesPage(await stage());
}

export async function placePaths(): Promise<Paths> {
  const { site } = await stage();
  return [...site.places.values()].flatMap(({ slug, entries }) =>
    pageRests(pageCount(entries.length), slug).map((rest) => ({ params: { rest } })),
  );
}

export async function placeAt({ rest }: Params): Promise<ListPage | undefined> {
  const now = await stage();
  const { parts, page } = splitRest(rest);
  const place = parts.length === 1 ? placeNamed(now.site, parts[0] ?? '') : undefined;
  return place && placePageOf(now, place, page);
}

export async function searching(): Promise<SearchPage> {
  return searchPage(await stage());
}

export async function folder(): Promise<FolderPage> {
  return folderPage(await stage());
}

export async function letters(): Promise<LettersPage> {
  return lettersPage(await stage());
}

export async function letterPaths(): Promise<Paths> {
  const { site } = await stage();
  return letterPages(site).map(({ letter, page }) => ({
    params: { rest: page === 1 ? letter : `${letter}/pagina/${String(page)}` },
  }));
}

export async function letterAt({ rest }: Params): Promise<ListPage | undefined> {
  const { parts, page } = splitRest(rest);
  return parts.length === 1 ? letterPage(await stage(), parts[0] ?? '', page) : undefined;
}

export async function archivePaths(): Promise<Paths> {
  const { site } = await stage();
  return pageRests(pageCount(site.archived.length)).map((rest) => ({ params: { rest } }));
}

export async function archiveAt({ rest }: Params): Promise<ListPage | undefined> {
  const { parts, page } = splitRest(rest);
  return parts.length === 0 ? archivePage(await stage(), page) : undefined;
}
