import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { typeAtSegment } from '../../src/model/registry.ts';

/** A page of a built site, found through its sitemap. */
export interface SitePage {
  /** Address below the base path, without a slash in front: `essays/aap/`; home is empty. */
  readonly address: string;
  /** What kind of page it is: `home`, `case`, `cases-list`, `filter`, `place`, or the name of a page of its own. */
  readonly kind: string;
  readonly bytes: number;
}

/** A built site, as its sitemap tells it. */
export interface SiteMap {
  /** `/` or `/pioniers/`. */
  readonly base: string;
  readonly pages: readonly SitePage[];
}

const locations = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

/** Every page of the sitemap in a folder, and the path the site stands at. */
export function readSiteMap(folder: string): SiteMap {
  const index = join(folder, 'sitemap-index.xml');
  if (!existsSync(index)) throw new Error(`There is no built site in ${folder}: sitemap-index.xml is missing.`);
  const maps = locations(index);
  const home = new URL('.', maps[0]);
  const pages = maps
    .flatMap((map) => locations(join(folder, map.slice(home.href.length))))
    .map((url) => decodeURI(url.slice(home.href.length)))
    .map((address) => ({
      address,
      kind: kindOf(address, existsSync(join(folder, address, 'index.md'))),
      bytes: statSync(join(folder, address, 'index.html')).size,
    }));
  return { base: home.pathname, pages };
}

/** The kind of page at an address. An entry is a page that has a twin in Markdown. */
export function kindOf(address: string, isEntry: boolean): string {
  const [first, ...rest] = address.split('/').filter(Boolean);
  if (first === undefined) return 'home';
  const type = typeAtSegment(first);
  if (rest.at(-2) === 'pagina') return 'page-2';
  if (!type) {
    if (isEntry) return 'page';
    return rest.length === 0 ? first : `${first}-item`;
  }
  if (rest.length === 0) return `${type.name}-list`;
  if (isEntry) return type.name.replace(/s$/, '');
  if (rest[0] === 'op-titel') return 'by-title';
  if (rest[1] === 'verbonden') return 'connected';
  return rest.length === 1 ? `${type.name}-${rest[0] ?? ''}` : 'filter';
}

/** The fullest page of each kind, in order of kind: what is wrong with a kind shows there first. */
export function onePerKind(pages: readonly SitePage[]): readonly SitePage[] {
  const fullest = new Map<string, SitePage>();
  for (const page of pages) {
    const other = fullest.get(page.kind);
    const fuller = other && (page.bytes - other.bytes || (page.address < other.address ? 1 : -1));
    if (fuller === undefined || fuller > 0) fullest.set(page.kind, page);
  }
  return [...fullest.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Pages that are not in the sitemap: the one nobody means to see, and the one that is each reader's own. */
export const unlistedPages: readonly SitePage[] = [
  { address: 'bestaat-niet/', kind: '404', bytes: 0 },
  { address: 'mijn-map/', kind: 'folder', bytes: 0 },
];

/**
 * Pages whose kind is in a list of words: `essays` means everything of essays, `essay` only an entry;
 * an address is good too. Ends the process with exit code 1 when there is none.
 */
export function only(pages: readonly SitePage[], words: string | undefined): readonly SitePage[] {
  if (words === undefined) return pages;
  const wanted = words.split(',').map((word) => word.trim());
  const meant = ({ kind, address }: SitePage): boolean =>
    wanted.some((word) => [word, word.replace(/s$/, '')].includes(kind) || kind.startsWith(`${word}-`) || address === word); // prettier-ignore
  const found = pages.filter(meant);
  if (found.length > 0) return found;
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  console.error(`No page is of the kind "${words}". There are: ${kinds.join(', ')}`);
  process.exit(1);
}
