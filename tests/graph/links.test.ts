import { describe, expect, it } from 'vitest';
import { targetId } from '../../src/graph/links.ts';
import type { Link } from '../../src/model/link.ts';
import { siteOf, type Fields } from '../content.ts';

/** Links of `essays/aap` in a site of these entries. */
async function links(
  aap: Fields,
  others: Readonly<Record<string, Fields>> = {},
  withConcepts = false,
): Promise<readonly Link[]> {
  const { site } = await siteOf({ 'essays/aap': aap, ...others }, { withConcepts });
  return site.linksFrom.get('essays/aap' as never) ?? [];
}
const mention = async (target: string, others: Readonly<Record<string, Fields>>): Promise<Link | undefined> =>
  (await links({ body: `[[${target}]]` }, others))[0];

describe('a link in a body', () => {
  it('that finds a page knows its address and says its title', async () => {
    expect(await mention('noot', { 'wiki/noot': { title: 'De noot' } })).toEqual({
      from: 'essays/aap',
      relation: 'mention',
      state: 'found',
      to: 'wiki/noot',
      url: '/wiki/noot/',
      target: 'noot',
      text: 'De noot',
      at: { line: 7, column: 1 },
    });
  });

  it.each([
    ['noot', 'De noot'],
    ['wiki/noot', 'De noot'],
    ['oude-noot', 'De noot'],
    ['de NOOT', 'de NOOT'],
    ['walnoot', 'walnoot'],
    ['noot|een eigen tekst', 'een eigen tekst'],
    ['De noot|noten', 'noten'],
  ])('written as [[%s]] says "%s"', async (target, text) => {
    expect(
      await mention(target, { 'wiki/noot': { title: 'De noot', aliases: ['Walnoot'], oldSlugs: ['oude-noot'] } }),
    ).toMatchObject({ state: 'found', text });
  });

  it('that finds nothing keeps what was typed', async () => {
    expect(await mention('nergens|tekst', {})).toEqual({
      from: 'essays/aap',
      relation: 'mention',
      state: 'missing',
      target: 'nergens',
      text: 'tekst',
      at: { line: 7, column: 1 },
    });
  });

  it('that finds several names them', async () => {
    expect(await mention('noot', { 'wiki/noot': {}, 'cases/noot': {} })).toMatchObject({
      state: 'ambiguous',
      candidates: ['cases/noot', 'wiki/noot'],
      text: 'noot',
    });
  });

  it('to a concept is missing on a published site, and found while writing', async () => {
    const others = { 'wiki/noot': { status: 'concept', title: 'De noot' } };
    expect((await links({ body: '[[De noot]]' }, others))[0]).toMatchObject({ state: 'missing', concept: true });
    expect((await links({ body: '[[De noot]]' }, others, true))[0]).toMatchObject({ state: 'found', to: 'wiki/noot' });
    expect((await links({ body: '[[anders]]' }, others))[0]).not.toHaveProperty('concept');
  });

  it('prefers a published page to a concept of the same name', async () => {
    expect(await mention('noot', { 'wiki/noot': {}, 'cases/noot': { status: 'concept' } })).toMatchObject({
      state: 'found',
      to: 'wiki/noot',
    });
  });

  it('to an archived page is found', async () => {
    expect(await mention('noot', { 'wiki/noot': { status: 'archief' } })).toMatchObject({ state: 'found' });
  });

  it.each(['Eén kop', 'een-kop', 'EÉN  kop'])('to the heading "%s" has its anchor', async (heading) => {
    expect(await mention(`noot#${heading}`, { 'wiki/noot': { body: '## Eén kop\n\nTekst.' } })).toMatchObject({
      state: 'found',
      url: '/wiki/noot/#een-kop',
    });
  });

  it('to the second of two equal headings has the second anchor', async () => {
    expect(await mention('noot#kop-2', { 'wiki/noot': { body: '## Kop\n\na\n\n## Kop\n\nb' } })).toMatchObject({
      url: '/wiki/noot/#kop-2',
    });
  });

  it('to a heading that is not there leads to the page, and says so', async () => {
    expect(await mention('noot#weg', { 'wiki/noot': {} })).toMatchObject({
      state: 'found',
      to: 'wiki/noot',
      url: '/wiki/noot/',
      lostHeading: 'weg',
    });
  });

  it('within the page needs no name', async () => {
    const [first, second] = await links({ body: '## Kop\n\n[[#Kop]] en [[#Weg|tekst]]' });
    expect(first).toMatchObject({ relation: 'self', state: 'found', url: '#kop', text: 'Kop' });
    expect(first).not.toHaveProperty('to');
    expect(second).toMatchObject({ relation: 'self', state: 'missing', lostHeading: 'Weg', text: 'tekst' });
  });

  it('to the page itself is a link but no backlink', async () => {
    const { site } = await siteOf({ 'essays/aap': { body: '[[aap]]' } });
    expect(site.linksFrom.get('essays/aap' as never)).toMatchObject([{ state: 'found', to: 'essays/aap' }]);
    expect(site.linksTo.size).toBe(0);
  });

  it('keeps its place below front matter', async () => {
    const [link] = await links({ themes: [], body: 'a\n\nb [[x]]' });
    expect(link?.at).toEqual({ line: 10, column: 3 });
  });
});

describe('a card', () => {
  it('is a link of its own kind', async () => {
    expect(await links({ body: '<Verwijzing id="wiki/noot" />' }, { 'wiki/noot': {} })).toMatchObject([
      { relation: 'embed', state: 'found', to: 'wiki/noot', target: 'wiki/noot' },
    ]);
  });

  it('takes an id and no other name, because it is drawn by id', async () => {
    const others = { 'practices/noot': { title: 'Noot', oldSlugs: ['oud'] } };
    for (const id of ['werkwijzen/noot', 'practices/oud']) {
      expect(await links({ body: `<Verwijzing id="${id}" />` }, others)).toMatchObject([
        { relation: 'embed', state: 'missing', target: id },
      ]);
    }
  });

  it('of a concept says so', async () => {
    expect(
      await links({ body: '<Verwijzing id="wiki/noot" />' }, { 'wiki/noot': { status: 'concept' } }),
    ).toMatchObject([{ state: 'missing', concept: true }]);
  });
});

describe('a relation', () => {
  it('is a link with the name of its field and its place', async () => {
    expect(await links({ authors: ['jan'] }, { 'pioneers/jan': { title: 'Jan' } })).toEqual([
      {
        from: 'essays/aap',
        relation: 'authors',
        state: 'found',
        to: 'pioneers/jan',
        url: '/pioniers/jan/',
        target: 'jan',
        text: 'Jan',
        at: { field: ['authors', 0] },
      },
    ]);
  });

  it('within a list has a dotted name, and the value that qualifies it', async () => {
    const { site } = await siteOf({
      'initiatives/i': {
        people: [
          { pioneer: 'jan', role: 'trekker' },
          { pioneer: 'weg', role: 'criticus' },
        ],
      },
      'cases/c': { methods: [{ practice: 'p', worked: 'deels' }] },
      'dilemmas/d': { positions: [{ title: 'T', arguments: [{ side: 'tegen', text: 'x', evidence: ['cases/c'] }] }] },
      'pioneers/jan': {},
      'practices/p': {},
    });
    const all = [...site.linksFrom.values()].flat().map(({ relation, state, role, at }) => [relation, state, role, at]);
    expect(all).toEqual([
      ['methods.practice', 'found', 'deels', { field: ['methods', 0, 'practice'] }],
      ['positions.arguments.evidence', 'found', 'tegen', { field: ['positions', 0, 'arguments', 0, 'evidence', 0] }],
      ['people.pioneer', 'found', 'trekker', { field: ['people', 0, 'pioneer'] }],
      ['people.pioneer', 'missing', 'criticus', { field: ['people', 1, 'pioneer'] }],
    ]);
  });

  it('finds by id only: no titles, no other names, no Dutch addresses', async () => {
    const others = { 'practices/noot': { aliases: ['walnoot'], oldSlugs: ['oud'] } };
    const found = await links(
      { related: ['practices/noot', 'werkwijzen/noot', 'practices/oud', 'practices/walnoot'] },
      others,
    );
    expect(found.map(({ state }) => state)).toEqual(['found', 'missing', 'missing', 'missing']);
  });

  it('to a concept is missing and says so, on a published site', async () => {
    const others = { 'pioneers/jan': { status: 'concept' } };
    expect(await links({ authors: ['jan'] }, others)).toMatchObject([{ state: 'missing', concept: true, text: 'jan' }]);
    expect(await links({ authors: ['jan'] }, others, true)).toMatchObject([{ state: 'found' }]);
  });

  it('to a reaction is found, though it has no page', async () => {
    const { site } = await siteOf({ 'essays/aap': {}, 'reactions/een': {}, 'reactions/twee': { inReplyTo: 'een' } });
    const [, link] = site.linksFrom.get('reactions/twee' as never) ?? [];
    expect(link).toMatchObject({ relation: 'inReplyTo', state: 'found', to: 'reactions/een', text: 'Een lezer' });
    expect(link).not.toHaveProperty('url');
  });

  it('stands before the links of the body, in the order of the fields of the type', async () => {
    const found = await links(
      { body: '[[c]]', related: ['wiki/b'], themes: ['a'] },
      { 'themes/a': {}, 'wiki/b': {}, 'wiki/c': {} },
    );
    expect(found.map(({ to }) => to)).toEqual(['themes/a', 'wiki/b', 'wiki/c']);
  });
});

describe('targetId', () => {
  const relation = (targets: readonly string[] | 'any'): Parameters<typeof targetId>[0] => ({ targets, inverse: '' });

  it('completes a slug when there is one type, and checks the type of an id otherwise', () => {
    expect(targetId(relation(['wiki']), 'aap')).toBe('wiki/aap');
    expect(targetId(relation(['wiki', 'cases']), 'cases/aap')).toBe('cases/aap');
    expect(targetId(relation(['wiki', 'cases']), 'essays/aap')).toBeUndefined();
    expect(targetId(relation(['wiki', 'cases']), 'aap')).toBeUndefined();
    expect(targetId(relation('any'), 'essays/aap')).toBe('essays/aap');
    expect(targetId(relation('any'), 'aap')).toBeUndefined();
  });
});
