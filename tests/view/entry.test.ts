import { describe, expect, it } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { pageOf, stageOf } from '../stage.ts';

const lines = (page: ReturnType<typeof pageOf>, label: string): string[] =>
  [...page.facts, ...page.connections, ...page.evidence]
    .filter((fact) => fact.label === label)
    .flatMap(({ items }) => items.map(({ line }) => line.map(({ text }) => text).join('')));

describe('reverse lists', () => {
  it('say who points here, under the name the relation has from this side', async () => {
    const stage = await stageOf({ 'events/cafe': {}, 'collections/brief': { launch: 'cafe' } });
    const [list] = pageOf(stage, 'events/cafe').connections;
    expect(list).toMatchObject({
      label: 'Hier verscheen',
      total: 1,
      items: [{ line: [{ text: 'brief', href: '/bundels/brief/' }] }],
    });
  });

  it('tell whether a method worked', async () => {
    const stage = await stageOf({
      'practices/loten': {},
      'cases/plein': {
        methods: [{ practice: 'loten', worked: 'deels' }],
      },
    });
    expect(lines(pageOf(stage, 'practices/loten'), 'Gedaan in')).toEqual(['plein · werkte deels']);
  });

  it('show "Zie ook" once when both pages say it', async () => {
    const stage = await stageOf({
      'essays/aap': { related: ['essays/noot'] },
      'essays/noot': { related: ['essays/aap'] },
    });
    expect(pageOf(stage, 'essays/aap').connections.filter(({ label }) => label === 'Zie ook')).toHaveLength(1);
  });

  it('show "Zie ook" on the page that does not say it itself', async () => {
    const stage = await stageOf({ 'essays/aap': { related: ['essays/noot'] }, 'essays/noot': {} });
    expect(lines(pageOf(stage, 'essays/noot'), 'Zie ook')).toEqual(['aap']);
  });

  it('are cut at 24, with a page of all connections', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`essays/stuk-${String(index + 1)}`, { respondsTo: ['pioneers/jan'] }]),
    );
    const page = pageOf(await stageOf({ 'pioneers/jan': {}, ...many }), 'pioneers/jan');
    expect(page.connections[0]).toMatchObject({ total: 25 });
    expect(page.connections[0]?.items).toHaveLength(24);
    expect(page.allConnections).toEqual({ address: '/pioniers/jan/verbonden/' });
  });
});

describe('mentions', () => {
  it('are the entries whose text links here', async () => {
    const stage = await stageOf({
      'practices/loting': {},
      'essays/aap': { body: 'Over [[loting]].' },
      'essays/noot': { body: '<Verwijzing id="practices/loting" />' },
    });
    expect(lines(pageOf(stage, 'practices/loting'), 'Genoemd op')).toEqual(['aap', 'noot']);
  });

  it('leave out what a reverse list or the page itself already names', async () => {
    const stage = await stageOf({
      'practices/loting': { related: ['essays/noot'] },
      'essays/aap': { related: ['practices/loting'], body: '[[loting]]' },
      'essays/noot': { body: '[[loting]]' },
    });
    expect(lines(pageOf(stage, 'practices/loting'), 'Genoemd op')).toEqual([]);
  });
});

it('related entries share themes or links, and are not those that are linked already', async () => {
  const stage = await stageOf({
    'themes/loting': {},
    'essays/aap': { themes: ['loting'], related: ['essays/mies'] },
    'essays/noot': { themes: ['loting'] },
    'essays/mies': { themes: ['loting'] },
    'essays/wim': {},
  });
  expect(pageOf(stage, 'essays/aap').related.map(({ title }) => title)).toEqual(['noot']);
});

describe('reactions', () => {
  const to = 'essays/aap';
  const thread = {
    'essays/aap': {},
    'reactions/eerste': {
      to,
      author: { name: 'Een beleidsmedewerker', affiliation: 'Gemeente X' },
      date: '2020-01',
      stance: 'oneens',
      body: 'Nee.',
    },
    'reactions/antwoord': {
      to,
      author: { name: 'De schrijver' },
      date: '2020-02',
      inReplyTo: 'eerste',
      body: 'Toch wel.',
    },
    'reactions/later': { to, author: { name: 'Een inwoner' }, date: '2021', body: 'Ook nog.' },
  };

  it('stand oldest first, with the answers to them', async () => {
    const { reactions } = pageOf(await stageOf(thread), 'essays/aap');
    expect(reactions.map(({ id, author, answers }) => [id, author, answers.map((answer) => answer.author)])).toEqual([
      ['reactie-eerste_', 'Een beleidsmedewerker', ['De schrijver']],
      ['reactie-later_', 'Een inwoner', []],
    ]);
  });

  it('say who reacts, when and how', async () => {
    const [first] = pageOf(await stageOf(thread), 'essays/aap').reactions;
    expect(first?.words).toEqual(['Gemeente X', 'januari 2020', 'Oneens']);
    expect(first?.body?.html()).toBe('<p>Nee.</p>');
  });

  it('have anchors of their own, so that two texts on one page never share one', async () => {
    const body = '## Kop\n\nZie [[#Kop]].[^1]\n\n[^1]: Een noot.';
    const page = pageOf(
      await stageOf({ 'essays/aap': { body }, 'reactions/een': { to, author: { name: 'Een' }, body } }),
      'essays/aap',
    );
    const ids = (html = ''): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    const anchors = (html = ''): string[] => [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
    const reaction = page.reactions[0]?.body?.html();
    expect(ids(page.body?.html()).filter((id) => ids(reaction).includes(id))).toEqual([]);
    expect(ids(reaction)).toEqual(expect.arrayContaining(anchors(reaction)));
    expect(anchors(reaction).length).toBeGreaterThan(2);
  });
});

it('a membership names the bundle, the part, the number, and what comes before and after', async () => {
  const stage = await stageOf({
    'essays/aap': {},
    'essays/noot': {},
    'essays/mies': { status: 'archief' },
    'collections/boek': { foreword: 'aap', parts: [{ title: 'Deel een', items: ['essays/noot', 'essays/mies'] }] },
  });
  expect(pageOf(stage, 'essays/noot').memberships).toEqual([
    {
      bundle: [{ text: 'boek', href: '/bundels/boek/' }, { text: ', Deel een, stuk 1' }],
      previous: [{ text: 'aap', href: '/essays/aap/' }],
      next: [{ text: 'mies', href: '/essays/mies/' }, { text: ' (archief)' }],
    },
  ]);
});

it('what has a section of its own is not said again among the connections', async () => {
  const stage = await stageOf({
    'themes/loting': {},
    'themes/weging': { broader: 'loting' },
    'essays/aap': {},
    'collections/boek': { parts: [{ title: 'Deel een', items: ['essays/aap'] }] },
  });
  expect([...pageOf(stage, 'themes/loting').connections, ...pageOf(stage, 'essays/aap').connections]).toEqual([]);
});

describe('the foot of a page', () => {
  const file = { created: '2020-01-31', updated: '2021-12-01', contributors: ['Jan', 'Mies'], changes: 3 };
  const history = (state: History['state'], known = true): { history: History } => ({
    history: { state, files: new Map(known ? [['content/essays/aap.mdx', file]] : []) },
  });

  it('tells when it was made and changed, by whom, who cares for it and until when it is checked', async () => {
    const page = pageOf(
      await stageOf({ 'essays/aap': { owner: 'Redactie', reviewBy: '2030-01-01' } }, history('complete')),
      'essays/aap',
    );
    expect(page.upkeep).toEqual([
      'Gemaakt op 31 januari 2020',
      'Laatst gewijzigd op 1 december 2021',
      'Met bijdragen van Jan, Mies',
      'Verzorgd door Redactie',
      'Nakijken voor 1 januari 2030',
    ]);
  });

  it('says how a text was made, but not of a text whose authors are named', async () => {
    const stage = await stageOf({
      'site/site': { made: 'Geschreven door de redactie.' },
      'pioneers/jan': {},
      'essays/aap': {},
      'essays/noot': { authors: [] },
      'essays/gast': { authors: ['jan'] },
    });
    expect(pageOf(stage, 'essays/aap').made).toBe('Geschreven door de redactie.');
    expect(pageOf(stage, 'essays/noot').made).toBe('Geschreven door de redactie.');
    expect(pageOf(stage, 'essays/gast').made).toBeUndefined();
  });

  it('says so when a file is not committed yet, and when the past is not known', async () => {
    expect(pageOf(await stageOf({ 'essays/aap': {} }, history('complete', false)), 'essays/aap').upkeep).toEqual([
      'Deze pagina is nieuw. De geschiedenis volgt.',
    ]);
    expect(pageOf(await stageOf({ 'essays/aap': {} }, history('shallow', false)), 'essays/aap').upkeep).toEqual([
      'Wanneer deze pagina is gemaakt, is hier niet bekend.',
    ]);
  });
});

describe('ways to take part', () => {
  const site = {
    address: 'https://proef.example',
    repository: 'https://git.example/site/',
    editPath: '/_edit/main/',
    contact: 'redactie@proef.example',
  };

  it('are a mail to react or report, with subject and page filled in, and a link to edit the file', async () => {
    const stage = await stageOf({ 'site/site': site, 'essays/aap': { title: 'Zo & zo?' } }, { base: '/sub/' });
    const { edit, report, react, markdown } = pageOf(stage, 'essays/aap').actions;
    const fields = (mail: string): (string | null)[] =>
      ['subject', 'body'].map((name) => new URL(mail).searchParams.get(name));
    expect(edit).toBe('https://git.example/site/_edit/main/content/essays/aap.mdx');
    expect(markdown).toBe('/sub/essays/aap/index.md');
    expect([react, report].map((mail) => new URL(mail).pathname)).toEqual([
      'redactie@proef.example',
      'redactie@proef.example',
    ]);
    expect(fields(react)).toEqual([
      'Reactie op: Zo & zo?',
      expect.stringMatching(/Pagina: https:\/\/proef\.example\/sub\/essays\/aap\/\n$/),
    ]);
    expect(fields(report)).toEqual([
      'Probleem op: Zo & zo?',
      expect.stringMatching(/Pagina: https:\/\/proef\.example\/sub\/essays\/aap\/\n$/),
    ]);
  });

  it('are a form when the site names one, and no edit link without a repository', async () => {
    const stage = await stageOf({ 'site/site': { contact: 'https://proef.example/formulier' }, 'essays/aap': {} });
    expect(pageOf(stage, 'essays/aap').actions).toMatchObject({
      edit: undefined,
      react: 'https://proef.example/formulier',
      report: 'https://proef.example/formulier',
    });
  });
});

describe('notices', () => {
  const noticesOf = async (fields: Record<string, unknown>): Promise<readonly string[]> =>
    pageOf(
      await stageOf({ 'cases/aap': fields }, { withConcepts: true, epoch: Date.UTC(2026, 10, 21) / 1000 }),
      'cases/aap',
    ).notices;
  const quick = 'Dit is een korte eerste versie. Nog niet alles is beschreven.';

  it.each([
    [
      { fictional: true },
      'Dit voorbeeld is verzonnen. Het laat zien hoe een compleet voorbeeld eruitziet en telt nergens in mee.',
    ],
    [{ status: 'concept' }, 'Dit is een concept. Het staat niet op de openbare site.'],
    [{ status: 'archief' }, 'Deze pagina staat in het archief en wordt niet meer bijgewerkt.'],
    [{ reviewBy: '2026-11-20' }, 'Deze pagina had nagekeken moeten zijn. Misschien klopt niet alles meer.'],
    [{ lang: 'en' }, 'Deze tekst is geschreven in het Engels.'],
  ])('warn the reader of %o', async (fields, notice) => {
    expect((await noticesOf(fields)).filter((text) => text !== quick)).toEqual([notice]);
  });

  it('are not there for a page that must be checked today', async () => {
    expect(await noticesOf({ reviewBy: '2026-11-21' })).toEqual([quick]);
  });

  it('stand as a word beside the title too, wherever it is listed', async () => {
    const stage = await stageOf({ 'cases/aap': { fictional: true }, 'cases/noot': { status: 'archief' } });
    expect([pageOf(stage, 'cases/aap').badge, pageOf(stage, 'cases/noot').badge]).toEqual([
      'Fictief voorbeeld',
      'Archief',
    ]);
  });
});

describe('a call', () => {
  const call = { text: 'Wie doet mee?', until: '2026-11-21', respondTo: 'project@proef.example' };
  const callAt = async (day: number): Promise<unknown> =>
    pageOf(
      await stageOf({ 'initiatives/aap': { call } }, { epoch: Date.UTC(2026, 10, day, 12) / 1000 }),
      'initiatives/aap',
    ).call;

  it('is open up to and including its last day', async () => {
    expect(await callAt(21)).toEqual({
      text: 'Wie doet mee?',
      until: '21 november 2026',
      open: true,
      href: 'mailto:project@proef.example',
    });
  });

  it('is closed after it', async () => {
    expect(await callAt(22)).toMatchObject({ open: false });
  });
});

it('values that do not speak for themselves have their label with them', async () => {
  const stage = await stageOf({
    'collections/boek': {
      isbn: { print: '978-1', epub: '978-2' },
      handedTo: { function: 'Wethouder', date: '2010-05' },
    },
    'cases/plein': {
      documents: [{ title: 'Verslag', file: 'a.pdf', url: 'https://proef.example/a', accessible: 'nee' }],
    },
  });
  expect(lines(pageOf(stage, 'collections/boek'), 'ISBN')).toEqual(['Gedrukt: 978-1', 'EPUB: 978-2']);
  expect(lines(pageOf(stage, 'cases/plein'), 'Documenten')).toEqual([
    'Verslag · Adres: proef.example/a · Toegankelijk document: Nee',
  ]);
});

it('a source has its title, a copy in an archive and the day it was read on one line', async () => {
  const sources = [
    { title: 'Een boek' },
    {
      title: 'Een bericht',
      url: 'https://elders.example/a',
      archived: 'https://archief.example/a',
      accessed: '2020-05-01',
    },
  ];
  expect(pageOf(await stageOf({ 'essays/aap': { sources } }), 'essays/aap').sources).toEqual([
    [{ text: 'Een boek' }],
    [
      { text: 'Een bericht', href: 'https://elders.example/a' },
      { text: ' (' },
      { text: 'bewaarde kopie', href: 'https://archief.example/a' },
      { text: ')' },
      { text: ', gelezen op 1 mei 2020' },
    ],
  ]);
});

describe('an essay', () => {
  it('names its authors, or the editors', async () => {
    const stage = await stageOf({
      'pioneers/jan': {},
      'pioneers/piet': {},
      'essays/aap': { authors: ['jan', 'piet'] },
      'essays/noot': {},
    });
    expect(pageOf(stage, 'essays/aap').byline).toEqual([
      { text: 'jan', href: '/pioniers/jan/' },
      { text: ', ' },
      { text: 'piet', href: '/pioniers/piet/' },
    ]);
    expect(pageOf(stage, 'essays/noot').byline).toEqual([{ text: 'Redactie' }]);
  });

  it('has contents from three headings on, and a reading time when it is long', async () => {
    const headings = (count: number): string =>
      Array.from({ length: count }, (_, index) => `## Kop ${String(index + 1)}\n\n${'woord '.repeat(100)}`).join(
        '\n\n',
      );
    const stage = await stageOf({
      'essays/aap': { body: headings(3) },
      'essays/noot': { body: headings(1) },
      'pages/kort': { body: headings(3) },
      'pages/lang': { body: headings(7) },
    });
    expect(pageOf(stage, 'essays/aap')).toMatchObject({
      contents: [{ id: 'kop-1' }, { id: 'kop-2' }, { id: 'kop-3' }],
      minutes: 1,
    });
    expect(pageOf(stage, 'essays/noot')).toMatchObject({ contents: [], minutes: undefined });
    expect(pageOf(stage, 'pages/kort').contents).toEqual([]);
    expect(pageOf(stage, 'pages/lang').contents).toHaveLength(7);
  });
});

it('a concept is not in a published site, and a link to it counts as not written yet', async () => {
  const entries = { 'essays/aap': { status: 'concept' }, 'essays/noot': { body: '[[essays/aap]]' } };
  const stage = await stageOf(entries);
  expect([...stage.site.entries.keys()]).toEqual(['essays/noot']);
  expect(pageOf(stage, 'essays/noot').body?.html()).toContain('nog te schrijven');
  expect(pageOf(await stageOf(entries, { withConcepts: true }), 'essays/noot').body?.html()).toContain(
    'href="/essays/aap/"',
  );
});

it('a name in a list of connections never stands without the mark that it is made up', async () => {
  const stage = await stageOf({
    'practices/loten': {},
    'cases/echt': { methods: [{ practice: 'loten', worked: 'ja' }] },
    'cases/verzonnen': { fictional: true, methods: [{ practice: 'loten', worked: 'nee' }] },
  });
  const lines = pageOf(stage, 'practices/loten').connections.flatMap(({ items }) =>
    items.map(({ line }) => line.map(({ text }) => text).join('')),
  );
  expect(lines).toEqual(['echt · werkte', 'verzonnen (fictief voorbeeld) · werkte niet']);
});

it('a name in a fact, a byline and a chip says what must stand beside it, and its language', async () => {
  const stage = await stageOf({
    'themes/loting': { lang: 'en' },
    'pioneers/jan': { status: 'archief' },
    'practices/wens': { fictional: true },
    'essays/aap': { authors: ['jan'], themes: ['loting'], related: ['practices/wens'] },
    'cases/plein': { methods: [{ practice: 'wens', worked: 'ja' }] },
  });
  const page = pageOf(stage, 'essays/aap');
  expect(page.byline).toEqual([{ text: 'jan', href: '/pioniers/jan/' }, { text: ' (archief)' }]);
  expect(page.themes).toEqual([{ text: 'loting', href: '/themas/loting/', lang: 'en' }]);
  expect(page.connections.flatMap(({ items }) => items.map(({ line }) => line))).toContainEqual([
    { text: 'wens', href: '/werkwijzen/wens/' },
    { text: ' (fictief voorbeeld)' },
  ]);
  expect(pageOf(stage, 'cases/plein').verdict?.methods[0]?.practice[1]).toEqual({ text: ' (fictief voorbeeld)' });
});

it('the anchor of a reaction is never that of a heading', async () => {
  const stage = await stageOf({
    'essays/aap': { body: '## Reactie een\n\nTekst.' },
    'reactions/een': { to: 'essays/aap' },
  });
  const page = pageOf(stage, 'essays/aap');
  expect(page.body?.html()).toContain('id="reactie-een"');
  expect(page.reactions.map(({ id }) => id)).toEqual(['reactie-een_']);
});

describe('the way up from a page', () => {
  it('of an entry is its list', async () => {
    const stage = await stageOf({ 'essays/aap': {} });
    expect(pageOf(stage, 'essays/aap').trail).toEqual([{ label: 'Essays', address: '/essays/' }]);
  });

  it('of a page of the site is the pages in its address', async () => {
    const stage = await stageOf({
      'pages/meedoen': { title: 'Doe mee', navLabel: 'Meedoen' },
      'pages/handleiding': { title: 'Handleiding', under: ['meedoen'] },
      'pages/lezen': { under: ['meedoen', 'handleiding'] },
    });
    const page = pageOf(stage, 'pages/lezen');
    expect(page.trail).toEqual([
      { label: 'Meedoen', address: '/meedoen/' },
      { label: 'Handleiding', address: '/meedoen/handleiding/' },
    ]);
    expect(page.head.canonical).toMatch(/\/meedoen\/handleiding\/lezen\/$/);
    expect(pageOf(stage, 'pages/meedoen').trail).toEqual([]);
  });
});
