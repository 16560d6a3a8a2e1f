import type { FilterPages } from '../graph/filters.ts';
import { surnameFirst } from '../graph/letters.ts';
import type { Site } from '../graph/site.ts';
import { chooseWords } from '../i18n/nl-choose.ts';
import { nl } from '../i18n/nl.ts';
import { titleOf, type Entry } from '../model/entry.ts';
import { typeAtSegment } from '../model/registry.ts';
import { agendaAddress } from './calendar.ts';
import { chooseAddress } from './choose.ts';
import { allConnections, connectionsAddress } from './connections.ts';
import type { Inline } from './facts.ts';
import { headOf, type Head } from './head.ts';
import { mailOn } from './mail.ts';
import { sentence } from './sentence.ts';
import type { Stage } from './stage.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** Entries on one page of a list. */
const pageSize = 48;
/** Filters that stand open to the reader; the others are behind a button. */
const mainFilters = 4;
/** Values of a filter shown on a list page; a filter with more is cut. */
const maxValues = 40;

/** One page of a list. Addresses are without the base path. */
export interface ListPage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  readonly type: string | undefined;
  readonly total: number;
  readonly entries: readonly Teaser[];
  /** What an empty list says, with the way to tell what belongs there. */
  readonly empty: readonly Inline[];
  /** Another way to find what one looks for, at the head of the list. */
  readonly guide?: { readonly label: string; readonly address: string };
  readonly trail: readonly { readonly label: string; readonly address: string }[];
  readonly sorts: readonly { readonly label: string; readonly address: string; readonly current: boolean }[];
  readonly filters: readonly ListFilter[];
  /** Less used filters, behind one button. */
  readonly moreFilters: readonly ListFilter[];
  /** The filter that is on, and the address of the list without it. */
  readonly chosen: { readonly label: string; readonly address: string } | undefined;
  /** True for a list of entries that have a place, so that the list of places helps. */
  readonly placed: boolean;
  readonly pager: Pager | undefined;
  readonly feed: string | undefined;
  /** The same list as a file for calendar programs. */
  readonly agenda?: string;
}

/** A filter with the values that occur. */
export interface ListFilter {
  readonly label: string;
  readonly current: boolean;
  readonly values: readonly {
    readonly label: string;
    readonly address: string;
    readonly count: number;
    readonly current: boolean;
  }[];
}

export interface Pager {
  readonly page: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
}

/** What a list page is asked for, from its address. */
export interface ListRequest {
  readonly segment: string;
  /** `op-titel`, or undefined for newest first. */
  readonly sort?: string;
  readonly field?: string;
  readonly value?: string;
  readonly page: number;
}

/** Address of one page of a list, and the other way round. */
export function listAddress({ segment, sort, field, value, page }: ListRequest): string {
  const parts = [segment, sort, field, value, ...(page > 1 ? ['pagina', String(page)] : [])];
  return `/${parts.filter((part) => part !== undefined).join('/')}/`;
}

/** Every list page there is: all types, both orders, every value of every filter. */
export function listRequests(site: Site): readonly ListRequest[] {
  return [...site.listed].flatMap(([, entries]) => {
    const type = entries[0] && typeOf(entries[0]);
    if (!type?.listed) return [];
    return requestsOf(type.segment ?? '', entries.length, site.filters.get(type.name) ?? []);
  });
}

/** List pages of types without entries, so that a link to them never breaks. */
export function emptyLists(site: Site, segments: readonly string[]): readonly ListRequest[] {
  return segments
    .filter((segment) => (site.listed.get(typeAtSegment(segment)?.name ?? '')?.length ?? 0) === 0)
    .map((segment) => ({ segment, page: 1 }));
}

function requestsOf(segment: string, total: number, filters: readonly FilterPages[]): ListRequest[] {
  const pages = (base: Omit<ListRequest, 'page'>, count: number): ListRequest[] =>
    Array.from({ length: Math.max(1, Math.ceil(count / pageSize)) }, (_, index) => ({ ...base, page: index + 1 }));
  return [
    ...pages({ segment }, total),
    ...pages({ segment, sort: 'op-titel' }, total),
    ...filters.flatMap(({ segment: field, values }) =>
      values.flatMap(({ value, entries }) => pages({ segment, field, value }, entries.length)),
    ),
  ];
}

function typeOf(entry: Entry): ReturnType<typeof typeAtSegment> {
  return entry.url === undefined ? undefined : typeAtSegment(entry.url.split('/')[1] ?? '');
}

/** A list page, or undefined when the address asks for something that does not exist. */
export function listPage(stage: Stage, request: ListRequest): ListPage | undefined {
  const { site } = stage;
  const { segment, sort, field, value } = request;
  const type = typeAtSegment(segment);
  if (!type || (sort !== undefined && sort !== 'op-titel')) return undefined;
  const filters = site.filters.get(type.name) ?? [];
  const chosen =
    field === undefined
      ? undefined
      : filters.find((filter) => filter.segment === field)?.values.find((item) => item.value === value);
  if (field !== undefined && !chosen) return undefined;
  const all = chosen?.entries ?? (sort === undefined ? site.listed : site.byTitle).get(type.name) ?? [];
  const filterLabel = filters.find((filter) => filter.segment === field)?.label;
  const title = chosen && filterLabel !== undefined ? `${type.labels.many}: ${chosen.label}` : type.labels.many;
  const feed = { title: type.labels.many, address: `/feeds/${segment}.xml` };
  const part = paginate(all, request.page, (page) => listAddress({ ...request, page }));
  if (!part) return undefined;
  const shownFilters = filtersFor(site, type.name, request);
  const pageWords = request.page > 1 ? `, ${nl.page.toLowerCase()} ${String(request.page)}` : '';
  return {
    head: headOf(stage, {
      // With the filter's name, because "Gemeente" is a value of several.
      title:
        (chosen && filterLabel !== undefined
          ? `${type.labels.many}, ${filterLabel.toLowerCase()}: ${chosen.label}`
          : title) +
        pageWords +
        (sort === undefined ? '' : `, ${nl.byTitle.toLowerCase()}`),
      description: chosen ? `${type.purpose} ${filterLabel ?? ''}: ${chosen.label}.` : type.purpose,
      address: listAddress(request),
      feeds: [feed],
    }),
    title,
    intro: type.purpose,
    type: type.name,
    total: all.length,
    entries: part.items.map((entry) => teaserOf(site, entry)),
    empty: emptyOf(stage, title, `/${segment}/`),
    ...(type.name === 'practices' && { guide: { label: chooseWords.lead, address: chooseAddress } }),
    trail: chosen ? [{ label: type.labels.many, address: `/${segment}/` }] : [],
    // The list by title is made of what is in it: of nothing there is none.
    sorts:
      chosen || all.length === 0
        ? []
        : [
            { label: nl.newest, address: `/${segment}/`, current: sort === undefined },
            { label: nl.byTitle, address: `/${segment}/op-titel/`, current: sort === 'op-titel' },
          ],
    filters: shownFilters.slice(0, mainFilters),
    moreFilters: shownFilters.slice(mainFilters),
    chosen: chosen && { label: `${filterLabel ?? ''}: ${chosen.label}`, address: `/${segment}/` },
    placed: 'place' in type.fields,
    pager: part.pager,
    feed: chosen ? undefined : feed.address,
    ...(type.name === 'events' && !chosen && { agenda: agendaAddress }),
  };
}

function emptyOf(stage: Stage, title: string, address: string): readonly Inline[] {
  const href = mailOn(stage, { title, address }, nl.tellSubject, nl.tellBody);
  return sentence(nl.listEmpty, { mail: [{ text: nl.tell, href }] });
}

function filtersFor(site: Site, name: string, { segment, field, value }: ListRequest): readonly ListFilter[] {
  return (site.filters.get(name) ?? []).map((filter) => ({
    label: filter.label,
    current: filter.segment === field,
    values: filter.values.slice(0, maxValues).map((item) => ({
      label: item.label,
      address: `/${segment}/${filter.segment}/${item.value}/`,
      count: item.entries.length,
      current: filter.segment === field && item.value === value,
    })),
  }));
}

/** One page of a list of things, or undefined when there is no such page. Page 1 always exists. */
export function paginate<T>(
  all: readonly T[],
  page: number,
  address: (page: number) => string,
): { items: readonly T[]; pager: Pager | undefined } | undefined {
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return {
    items: all.slice((page - 1) * pageSize, page * pageSize),
    pager:
      pages === 1
        ? undefined
        : {
            page,
            pages,
            ...(page > 1 && { previous: address(page - 1) }),
            ...(page < pages && { next: address(page + 1) }),
          },
  };
}

/** Number of pages a list of this length takes. */
export function pageCount(length: number): number {
  return Math.max(1, Math.ceil(length / pageSize));
}

/** A simple list: no filters, one order. Archive, letters and connections are such lists. */
export function plainList(
  stage: Stage,
  parts: {
    readonly title: string;
    readonly intro: string;
    readonly address: string;
    readonly page: number;
    readonly all: readonly Entry[];
    /** The names under which they stand, when those are not their titles: one for each of `all`. */
    readonly names?: readonly string[];
    readonly trail?: ListPage['trail'];
  },
): ListPage | undefined {
  const at = (page: number): string => (page > 1 ? `${parts.address}pagina/${String(page)}/` : parts.address);
  const part = paginate(parts.all, parts.page, at);
  if (!part) return undefined;
  const names = parts.names && paginate(parts.names, parts.page, at);
  const suffix = parts.page > 1 ? `, ${nl.page.toLowerCase()} ${String(parts.page)}` : '';
  return {
    head: headOf(stage, { title: parts.title + suffix, description: parts.intro, address: at(parts.page) }),
    title: parts.title,
    intro: parts.intro,
    type: undefined,
    total: parts.all.length,
    // Such a list says itself, in its introduction, that it is empty.
    empty: [],
    entries: part.items.map((entry, index) => named(teaserOf(stage.site, entry), names?.items[index])),
    trail: parts.trail ?? [],
    sorts: [],
    filters: [],
    moreFilters: [],
    chosen: undefined,
    placed: false,
    pager: part.pager,
    feed: undefined,
  };
}

/** A teaser under another name of its entry: "G1000 Nederland → zie G1000.nu". A name with the surname first is the same name. */
function named(teaser: Teaser, name: string | undefined): Teaser {
  if (name === undefined || name === teaser.title) return teaser;
  if (name === surnameFirst(teaser.title)) return { ...teaser, title: name };
  return { ...teaser, title: `${name} → ${nl.seeName} ${teaser.title}`, summary: '' };
}

/** The page of everything that points at an entry, for entries whose own page cuts the lists. */
export function connectionsPage(stage: Stage, entry: Entry, page: number): ListPage | undefined {
  const all = allConnections(stage.site, entry).flatMap((id) => stage.site.entries.get(id) ?? []);
  const title = titleOf(entry);
  return plainList(stage, {
    title: `${nl.allConnections} ${title}`,
    intro: `${nl.mentionedBy}: ${title}`,
    address: connectionsAddress(entry),
    page,
    all,
    trail: [{ label: title, address: entry.url ?? '/' }],
  });
}
