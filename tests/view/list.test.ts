import { describe, expect, it } from 'vitest';
import { allLists } from '../../src/view/addresses.ts';
import { archivePage } from '../../src/view/indexes.ts';
import { listAddress, listPage, listRequests, pageCount, paginate, type ListPage } from '../../src/view/list.ts';
import type { Stage } from '../../src/view/stage.ts';
import { stageOf } from '../stage.ts';

const mustList = (stage: Stage, request: Parameters<typeof listPage>[1]): ListPage => {
  const page = listPage(stage, request);
  if (!page) throw new Error(`There is no list ${listAddress(request)}`);
  return page;
};
const titles = ({ entries }: ListPage): string[] => entries.map(({ title }) => title);
const some = {
  'themes/loting': { title: 'Loting' },
  'themes/buurt': { title: 'Buurt' },
  'themes/ongebruikt': {},
  'cases/aap': { title: 'De aap', themes: ['loting'], date: '2001', result: 'niet-gelukt' },
  'cases/noot': { title: 'Bij noot', themes: ['loting', 'buurt'], date: '2003', result: 'gelukt' },
  'cases/mies': { title: 'Copier', date: '2002~', result: 'gelukt' },
  'cases/oud': { status: 'archief', themes: ['loting'], result: 'deels-gelukt' },
  'cases/concept': { status: 'concept', themes: ['buurt'] },
};

describe('a list', () => {
  it('has the newest first, without the archive and without concepts', async () => {
    const page = mustList(await stageOf(some), { segment: 'praktijkvoorbeelden', page: 1 });
    expect(titles(page)).toEqual(['Bij noot', 'Copier', 'De aap']);
    expect(page).toMatchObject({
      title: 'Praktijkvoorbeelden',
      total: 3,
      pager: undefined,
      feed: '/feeds/praktijkvoorbeelden.xml',
    });
  });

  it('is also there by title, without minding an article', async () => {
    const page = mustList(await stageOf(some), { segment: 'praktijkvoorbeelden', sort: 'op-titel', page: 1 });
    expect(titles(page)).toEqual(['De aap', 'Bij noot', 'Copier']);
    expect(page.sorts).toEqual([
      { label: 'Nieuwste eerst', address: '/praktijkvoorbeelden/', current: false },
      { label: 'Op titel', address: '/praktijkvoorbeelden/op-titel/', current: true },
    ]);
  });

  it('offers no order where there is nothing to order, because the list by title is not made then', async () => {
    const stage = await stageOf({});
    expect(mustList(stage, { segment: 'praktijkvoorbeelden', page: 1 })).toMatchObject({ total: 0, sorts: [] });
    expect(allLists(stage.site).map(listAddress)).not.toContain('/praktijkvoorbeelden/op-titel/');
  });

  it('offers a filter for each value that occurs, with its count; values in the order of the vocabulary, themes by title', async () => {
    const { filters } = mustList(await stageOf(some), { segment: 'praktijkvoorbeelden', page: 1 });
    const offered = filters.map(({ label, values }) => [
      label,
      ...values.map((value) => `${value.label} ${String(value.count)}`),
    ]);
    expect(offered).toEqual([
      ['Thema’s', 'Buurt 1', 'Loting 2'],
      ['Hoe liep het af', 'Gelukt 2', 'Niet gelukt 1'],
    ]);
  });

  it('can be filtered by one value', async () => {
    const page = mustList(await stageOf(some), {
      segment: 'praktijkvoorbeelden',
      field: 'afloop',
      value: 'gelukt',
      page: 1,
    });
    expect(titles(page)).toEqual(['Bij noot', 'Copier']);
    expect(page).toMatchObject({
      title: 'Praktijkvoorbeelden: Gelukt',
      total: 2,
      trail: [{ address: '/praktijkvoorbeelden/' }],
      sorts: [],
    });
    const current = page.filters.flatMap(({ current, values }) =>
      values.filter((value) => value.current).map(({ label }) => [current, label]),
    );
    expect(current).toEqual([[true, 'Gelukt']]);
  });

  it.each([
    ['a value that does not occur', { segment: 'praktijkvoorbeelden', field: 'afloop', value: 'deels-gelukt' }],
    ['a theme nobody has', { segment: 'praktijkvoorbeelden', field: 'thema', value: 'ongebruikt' }],
    ['a filter that is none', { segment: 'praktijkvoorbeelden', field: 'kleur', value: 'rood' }],
    ['a name every object has', { segment: 'praktijkvoorbeelden', field: 'afloop', value: 'constructor' }],
    ['another order', { segment: 'praktijkvoorbeelden', sort: 'op-lengte' }],
    ['a kind that is none', { segment: 'kleuren' }],
  ])('does not exist for %s', async (_, request) => {
    expect(listPage(await stageOf(some), { ...request, page: 1 })).toBeUndefined();
  });
});

describe('a list of a hundred', () => {
  const hundred = {
    'themes/loting': {},
    ...Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `essays/stuk-${String(index + 1).padStart(3, '0')}`,
        { date: String(1900 + index), ...(index > 0 && { themes: ['loting'] }) },
      ]),
    ),
  };
  const at = { segment: 'essays' };

  it('has 48 on a page', async () => {
    const stage = await stageOf(hundred);
    const pages = [1, 2, 3].map((page) => mustList(stage, { ...at, page }));
    expect(pages.map((page) => page.entries.length)).toEqual([48, 48, 4]);
    expect(pages.flatMap(titles)).toEqual(
      Array.from({ length: 100 }, (_, index) => `stuk-${String(100 - index).padStart(3, '0')}`),
    );
  });

  it('leads from page to page; the first page has the address of the list', async () => {
    const stage = await stageOf(hundred);
    expect([1, 2, 3].map((page) => mustList(stage, { ...at, page }).pager)).toEqual([
      { page: 1, pages: 3, next: '/essays/pagina/2/' },
      { page: 2, pages: 3, previous: '/essays/', next: '/essays/pagina/3/' },
      { page: 3, pages: 3, previous: '/essays/pagina/2/' },
    ]);
  });

  it('has pages in every order and for every filter, each with a title of its own', async () => {
    const stage = await stageOf(hundred);
    const addresses = listRequests(stage.site)
      .filter(({ segment }) => segment === 'essays')
      .map(listAddress);
    expect(addresses).toEqual([
      '/essays/', '/essays/pagina/2/', '/essays/pagina/3/',
      '/essays/op-titel/', '/essays/op-titel/pagina/2/', '/essays/op-titel/pagina/3/',
      '/essays/thema/loting/', '/essays/thema/loting/pagina/2/', '/essays/thema/loting/pagina/3/',
    ]); // prettier-ignore
    const heads = listRequests(stage.site).map((request) => mustList(stage, request).head.title);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it.each([0, 4, -1, 1.5, NaN])('has no page %d', async (page) => {
    expect(listPage(await stageOf(hundred), { ...at, page })).toBeUndefined();
  });
});

it('a kind without entries has a list all the same, so that a link to it never breaks', async () => {
  const stage = await stageOf({ 'essays/aap': {} });
  expect(allLists(stage.site).map(listAddress)).toContain('/bundels/');
  expect(mustList(stage, { segment: 'bundels', page: 1 })).toMatchObject({ total: 0, entries: [], filters: [] });
});

it('pages are counted from one, also for nothing', () => {
  expect([0, 1, 48, 49, 96, 97].map(pageCount)).toEqual([1, 1, 1, 2, 2, 3]);
  expect(paginate([], 1, String)).toEqual({ items: [], pager: undefined });
});

it('an empty list asks for what belongs there with a mail; the archive does not', async () => {
  const stage = await stageOf({});
  const [said, link] = listPage(stage, { segment: 'essays', page: 1 })?.empty ?? [];
  expect(said?.text).toContain('Weet jij iets dat hier hoort?');
  expect(link?.href).toContain('subject=Aanvulling%20op%3A%20Essays');
  expect(archivePage(stage, 1)?.empty).toEqual([]);
});
