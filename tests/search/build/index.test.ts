import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChoices } from '../../../src/search/choices.ts';
import { openLocal, type LocalSearch } from '../../../scripts/search/local.ts';
import type { SearchDocument } from '../../../src/search/build/document.ts';
import { indexOf, type IndexFile } from '../../../src/search/build/pagefind.ts';
import { ask } from '../../../src/search/query/ask.ts';
import { excerptOf } from '../../../src/search/query/excerpt.ts';

const page = (id: string, more: Partial<SearchDocument>): SearchDocument => ({
  id,
  url: `/${id}/`,
  title: id,
  aliases: [],
  names: [],
  summary: '',
  sections: [],
  facets: {},
  shown: {},
  ...more,
});

const documents = [
  page('loting', {
    title: 'Loting van deelnemers',
    aliases: ['lottrekking'],
    summary: 'Hoe je mensen kiest door te loten, voor een beraad met de burger.',
    sections: [{ heading: 'Wat niet werkte', anchor: 'wat-niet-werkte', text: 'De adressen van CO₂-arme buurten waren oud.' }], // prettier-ignore
    facets: { thema: ['Loting'], soort: ['Werkwijzen'] },
    shown: { soort: 'practices', regel: 'Werkwijze · 2 uur' },
    date: '2020-01-01',
  }),
  page('zeist', { title: 'Burgerberaad in Zeist', names: ['Zeist, Utrecht'], facets: { thema: ['Loting', 'Klimaat'], soort: ['Praktijkvoorbeelden'] }, date: '2021-05' }), // prettier-ignore
  page('gevaarlijk', { title: 'Een <b>titel</b> & "meer"', summary: '<script>alert(1)</script>', facets: { thema: ['A & "B" <c>'] } }), // prettier-ignore
  page('zonder', { title: 'Zonder datum' }),
];

let files: readonly IndexFile[];
let local: LocalSearch;
beforeAll(async () => {
  files = await indexOf(documents, [['beraad', 'topontmoeting']]);
  local = await openLocal(files);
});
afterAll(() => local.close());

const found = async (question: string): Promise<string[]> => {
  const { hits } = await ask(question, local.engine, local.lexicon);
  return Promise.all(hits.map(async ({ id }) => (await local.engine.dataOf(id)).url));
};

describe('an index', () => {
  it('has the engine, its data and the words, and none of the interfaces of Pagefind', () => {
    const names = files.map(({ path }) => path.replace(/unknown_[0-9a-f]+/, 'X'));
    expect(new Set(names)).toEqual(new Set(['pagefind.js', 'pagefind-entry.json', 'pagefind.X.pf_meta', 'wasm.unknown.pagefind', 'woorden.txt', 'fragment/X.pf_fragment', 'keuzes.json', 'index/X.pf_index'])); // prettier-ignore
  });

  it('is the same every time', async () => {
    const again = await indexOf(documents, [['beraad', 'topontmoeting']]);
    expect(again.map(({ path }) => path).sort()).toEqual(files.map(({ path }) => path).sort());
    const bytes = (all: readonly IndexFile[]) => new Map(all.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])); // prettier-ignore
    expect(bytes(again)).toEqual(bytes(files));
  });

  it.each([
    ['loting', '/loting/'],
    ['lottrekking', '/loting/'],
    ['co2', '/loting/'],
    ['zeist', '/zeist/'],
    ['burger beraad', '/zeist/'],
    ['topontmoeting', '/loting/'],
    ['burgerberaden', '/zeist/'],
    ['"burgerberaad in zeist"', '/zeist/'],
    ['alert', '/gevaarlijk/'],
  ])('finds for %s the page %s', async (question, url) => {
    expect((await found(question))[0]).toBe(url);
  });

  it('finds a part of a compound, after the word itself', async () => {
    expect(await found('beraad')).toEqual(['/loting/', '/zeist/']);
  });

  it('keeps phrases exact', async () => {
    expect(await found('"zeist in burgerberaad"')).toEqual([]);
    expect(await found('"burgerberaden in zeist"')).toEqual([]);
  });

  it('keeps what is hidden from the reader out of texts, and what looks like markup as text', async () => {
    const { hits } = await ask('titel', local.engine, local.lexicon);
    const data = await local.engine.dataOf(hits[0]?.id ?? '');
    expect(data.meta['title']).toBe('Een <b>titel</b> & "meer"');
    expect(excerptOf(data.content, data.anchors, [], Number(data.meta['kop'])).pieces[0]?.text).toBe('<script>alert(1)</script>'); // prettier-ignore
  });

  it('finds a page by a part of a compound, which is not in its text', async () => {
    const some = [page('meting', { sections: [{ heading: '', anchor: '', text: 'De geluidmeting was hoog.' }] }), page('geluid', { summary: 'Geluid en een meting.' })]; // prettier-ignore
    const own = await openLocal(await indexOf(some));
    const { hits } = await ask('meting', own.engine, own.lexicon);
    const pages = await Promise.all(hits.map(({ id }) => own.engine.dataOf(id)));
    expect(pages.map(({ url }) => url).sort()).toEqual(['/geluid/', '/meting/']);
    expect(pages.find(({ url }) => url === '/meting/')?.content).not.toMatch(/\bmeting was\b/);
    await own.close();
  });

  it('finds a word and not another with the same stem', async () => {
    const own = await openLocal(await indexOf([page('a', { summary: 'De overheid.' }), page('b', { summary: 'Over en uit.' })])); // prettier-ignore
    expect((await ask('overheid', own.engine, own.lexicon)).hits).toHaveLength(1);
    await own.close();
  });

  it('finds what is written with a sign for a letter or a number, in a title and in a text', async () => {
    const own = await openLocal(await indexOf([page('a', { title: 'CO₂ in de wijk' }), page('b', { summary: 'Meer ﬁetsen, ook ½ dag.' })])); // prettier-ignore
    const urls = async (question: string) => Promise.all((await ask(question, own.engine, own.lexicon)).hits.map(async ({ id }) => (await own.engine.dataOf(id)).url)); // prettier-ignore
    expect(await urls('co2')).toEqual(['/a/']);
    expect(await urls('fietsen')).toEqual(['/b/']);
    await own.close();
  });

  it('of two collections at the same time is made of each', async () => {
    const [one, two] = await Promise.all([indexOf(documents), indexOf([page('alleen', {})])]);
    const count = (all: readonly IndexFile[]) => all.filter(({ path }) => path.startsWith('fragment/')).length;
    expect([count(one), count(two)]).toEqual([documents.length, 1]);
  });

  it('shows where on the page the words stand, with the anchor of its heading', async () => {
    const { hits, sought } = await ask('adressen', local.engine, local.lexicon);
    const { content: text, anchors, meta } = await local.engine.dataOf(hits[0]?.id ?? '');
    const { section, pieces } = excerptOf(text, anchors, sought, Number(meta['kop']));
    expect(section).toMatchObject({ id: 'wat-niet-werkte', text: 'Wat niet werkte' });
    expect(pieces.filter(({ hit }) => hit).map(({ text: piece }) => piece)).toEqual(['adressen']);
    expect(meta).toMatchObject({ soort: 'practices', regel: 'Werkwijze · 2 uur' });
  });

  it('tells what pages can be narrowed down by, and their orders', async () => {
    const file = files.find(({ path }) => path === 'keuzes.json');
    const { facets, byTitle, newestFirst } = openChoices(new TextDecoder().decode(file?.content));
    const urls = async (ids: Iterable<string>) => Promise.all([...ids].map(async (id) => (await local.engine.dataOf(id)).url)); // prettier-ignore
    expect([...facets].map(([name, values]) => [name, [...values.keys()].sort()])).toEqual([
      ['thema', ['A & "B" <c>', 'Klimaat', 'Loting']],
      ['soort', ['Praktijkvoorbeelden', 'Werkwijzen']],
    ]);
    expect((await urls(facets.get('thema')?.get('Loting') ?? [])).sort()).toEqual(['/loting/', '/zeist/']);
    expect(await urls(byTitle)).toEqual(['/zeist/', '/gevaarlijk/', '/loting/', '/zonder/']);
    expect(await urls(newestFirst)).toEqual(['/zeist/', '/loting/']);
  });
});
