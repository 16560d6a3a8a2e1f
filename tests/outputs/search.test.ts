import { describe, expect, it } from 'vitest';
import { noHistory } from '../../src/history/history.ts';
import { documentsOf } from '../../src/outputs/search/documents.ts';
import { search } from '../../src/outputs/search/search.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { stageOf } from '../stage.ts';

const theme = { 'themes/loting': { title: 'Loting' } };
const documentOf = async (id: string, fields: object): Promise<SearchDocument | undefined> => {
  const stage = await stageOf({ ...theme, [id]: fields });
  return documentsOf(stage).find((document) => document.id === id);
};

describe('an entry in search', () => {
  it('has its names, its texts below their headings, and what it can be narrowed down by', async () => {
    const document = await documentOf('cases/zeist', {
      title: 'Beraad in Zeist',
      aliases: ['burgertop'],
      inShort: ['Eerst dit.'],
      themes: ['loting'],
      place: { name: 'Zeist', province: 'utrecht' },
      period: { start: '2013' },
      result: 'gelukt',
      body: 'Vooraf.\n\n## Aanleiding\n\nEen [[themes/loting|loting]] met **nadruk**.\n\n| kop | nog |\n| - | - |\n| cel | cel2 |\n',
    });
    expect(document).toMatchObject({
      url: '/praktijkvoorbeelden/zeist/',
      title: 'Beraad in Zeist',
      aliases: ['burgertop'],
      summary: 'Samenvatting. Eerst dit.',
      facets: { soort: ['Praktijkvoorbeelden'], thema: ['Loting'], plaats: ['Zeist'], provincie: ['Utrecht'], jaar: ['2013'], afloop: ['Gelukt'] }, // prettier-ignore
      shown: { soort: 'cases', regel: 'Praktijkvoorbeeld · Zeist · vanaf 2013 · Gelukt' },
      date: '2013-01-01',
    });
    expect(document?.names.join(' ')).toMatch(/Zeist.*Utrecht/);
    expect(document?.names).toContain('Loting');
    expect(document?.sections.map(({ heading, anchor, text }) => [heading, anchor, text.trim().replace(/\s+/g, ' ')])).toEqual([
      ['', '', 'Vooraf.'],
      ['Aanleiding', 'aanleiding', 'Een loting met nadruk. kop nog cel cel2'],
    ]); // prettier-ignore
  });

  it('has what stands in its fields, and not what is kept from readers or is only a source', async () => {
    const document = await documentOf('practices/loten', {
      why: 'Omdat iedereen meetelt.',
      redactienoot: 'Geheim',
      owner: 'Wie-dan-ook',
      sources: [{ title: 'Bron-van-alles', url: 'https://voorbeeld.nl', accessed: '2026-01-01' }],
      body: '## Wat\n\nTekst.[^n]\n\n## Hoe\n\nTekst.\n\n## Let op\n\nTekst.\n\n## Voorbeeld\n\nTekst.\n\n[^n]: Noottekst.\n',
    });
    const text = JSON.stringify(document);
    expect(text).toContain('Omdat iedereen meetelt.');
    expect(text).not.toMatch(/Geheim|Wie-dan-ook|Bron-van-alles|Noottekst/);
  });

  it('that is made up or old says so, as a choice too', async () => {
    expect(await documentOf('cases/x', { fictional: true })).toMatchObject({ facets: { status: ['Fictief voorbeeld'] }, shown: { merk: 'Fictief voorbeeld' } }); // prettier-ignore
    expect(await documentOf('cases/x', { status: 'archief' })).toMatchObject({ facets: { status: ['Archief'] }, shown: { merk: 'Archief' } }); // prettier-ignore
  });

  it('has the words that a reader sees of a link', async () => {
    const document = await documentOf('wiki/x', { body: 'Lees [[themes/loting]] of [[themes/loting|zo]], en [[x]].' });
    expect(document?.sections[0]?.text.trim()).toMatch(/^Lees Loting of zo, en /);
  });

  it('has the anchors of its own headings, whatever stands between', async () => {
    const body = '> ## Citaat\n\n## Een\n\nEerst.\n\n- ## Punt\n\n## Twee\n\nDan.\n';
    const document = await documentOf('wiki/x', { body });
    expect(document?.sections.filter(({ heading }) => heading !== '').map(({ heading, anchor }) => [heading, anchor])).toEqual([['Een', 'een'], ['Twee', 'twee']]); // prettier-ignore
  });

  it('in another language says which', async () => {
    expect((await documentOf('essays/x', { lang: 'en' }))?.shown['taal']).toBe('en');
  });

  it('is not there as a concept or without a page', async () => {
    expect(await documentOf('essays/x', { status: 'concept' })).toBeUndefined();
    const stage = await stageOf({ 'essays/aap': {}, 'reactions/r': { to: 'essays/aap' } });
    expect(documentsOf(stage).map(({ id }) => id)).toEqual(['essays/aap']);
  });
});

describe('the index', () => {
  const keyOf = async (...content: Parameters<typeof stageOf>) => {
    const [file] = [...search.render(await stageOf(...content))];
    return file && typeof file.content === 'object' && 'folder' in file.content ? file.content.folder.key : undefined;
  };

  it('is made anew when an entry changes, and not otherwise', async () => {
    const key = await keyOf({ 'essays/a': { title: 'Een' } });
    expect(await keyOf({ 'essays/a': { title: 'Een' } })).toEqual(key);
    expect(await keyOf({ 'essays/a': { title: 'Twee' } })).not.toEqual(key);
    expect(await keyOf({ 'essays/a': { title: 'Een' }, 'essays/b': {} })).not.toEqual(key);
  });

  it('is made anew when git tells another day on which a file was made', async () => {
    const made = (created: string): Promise<unknown> => {
      const file = { created, updated: created, contributors: [], changes: 1 };
      return keyOf({ 'pages/a': {} }, { history: { ...noHistory, files: new Map([['content/pages/a.mdx', file]]) } });
    };
    expect(await made('2012-03-04')).toEqual(await made('2012-03-04'));
    expect(await made('2012-03-05')).not.toEqual(await made('2012-03-04'));
  });

  it('is made anew when the words for the same thing change', async () => {
    const key = await keyOf({ 'essays/a': {} });
    const withNames = (...synonyms: string[]) => keyOf({ 'essays/a': {}, 'search/search': { synonyms } });
    expect(await withNames('baas, chef')).not.toEqual(key);
    expect(await withNames('aap, noot', 'mies, wim')).not.toEqual(await withNames('aap, noot, mies, wim'));
  });
});
