import { describe, expect, it } from 'vitest';
import { foldName, nameIndex } from '../../src/graph/names.ts';
import { files, read, type Fields } from '../content.ts';

const lookup = async (entries: Readonly<Record<string, Fields>>): Promise<(name: string) => readonly string[]> =>
  nameIndex((await read(files(entries))).entries);

describe('foldName', () => {
  it('ignores case, blanks and the form of accents', () => {
    expect(foldName('  Café   de\tZwaan ')).toBe('café de zwaan');
    expect(foldName('CAFE\u0301')).toBe(foldName('café'));
    expect(foldName('cafe')).not.toBe(foldName('café'));
  });
});

describe('nameIndex', () => {
  it.each([
    ['practices/tweegesprek', 'an id'],
    ['werkwijzen/tweegesprek', 'the Dutch address'],
    ['/werkwijzen/tweegesprek/', 'the address as it stands in a browser'],
    ['practices/tweegesprek.mdx', 'a file name'],
    ['tweegesprek', 'a slug'],
    ['Tweegesprek.MDX', 'a slug with an extension'],
    ['Het tweegesprek', 'a title'],
    ['het  TWEEGESPREK', 'a title in capitals'],
    ['duo-interview', 'another name'],
    ['oud-gesprek', 'an old slug'],
    ['practices/oud-gesprek', 'an old id'],
  ])('finds %s: %s', async (name) => {
    const find = await lookup({
      'practices/tweegesprek': { title: 'Het tweegesprek', aliases: ['Duo-interview'], oldSlugs: ['oud-gesprek'] },
      'wiki/anders': {},
    });
    expect(find(name)).toEqual(['practices/tweegesprek']);
  });

  it('finds a page of the site by its address', async () => {
    const find = await lookup({ 'pages/over': { title: 'Over ons' } });
    expect(find('/over/')).toEqual(['pages/over']);
    expect(find('over')).toEqual(['pages/over']);
  });

  it('finds nothing for a name nobody has', async () => {
    const find = await lookup({ 'wiki/aap': {} });
    for (const name of ['noot', '', '/', 'wiki/noot', 'aap/wiki', 'constructor', '__proto__', 'wiki/aap/meer', 'wiki/'])
      expect(find(name)).toEqual([]);
  });

  it('takes the first kind of name that gives anything', async () => {
    const find = await lookup({
      'wiki/aap': {},
      'essays/een': { title: 'Aap' },
      'essays/twee': { title: 'Noot', aliases: ['aap'] },
      'essays/drie': { title: 'Mies', aliases: ['noot'] },
      'essays/vier': { title: 'Wim', oldSlugs: ['mies', 'aap'] },
    });
    expect(find('aap')).toEqual(['wiki/aap']);
    expect(find('Noot')).toEqual(['essays/twee']);
    expect(find('mies')).toEqual(['essays/drie']);
  });

  it.each([
    ['slugs', { 'wiki/aap': { title: 'A' }, 'essays/aap': { title: 'B' } }, 'aap'],
    ['titles', { 'wiki/a': { title: 'Aap' }, 'essays/b': { title: 'aap' } }, 'aap'],
    ['other names', { 'wiki/a': { aliases: ['Aap'] }, 'essays/b': { aliases: ['AAP'] } }, 'aap'],
    ['old slugs', { 'wiki/a': { oldSlugs: ['aap'] }, 'essays/b': { oldSlugs: ['aap'] } }, 'aap'],
  ])('finds all that share their %s', async (_what, entries: Record<string, Fields>, name) => {
    const find = await lookup(entries);
    expect([...find(name)].sort()).toEqual(Object.keys(entries).sort());
  });

  it('finds one of several by its id', async () => {
    const find = await lookup({ 'wiki/aap': {}, 'essays/aap': {} });
    expect(find('essays/aap')).toEqual(['essays/aap']);
  });

  it('counts an entry once that has a name twice', async () => {
    const find = await lookup({ 'wiki/aap': { title: 'Noot', aliases: ['mies', 'Mies '] } });
    expect(find('mies')).toEqual(['wiki/aap']);
  });

  it('does not find reactions and the site file: they have no page', async () => {
    const find = await lookup({ 'reactions/aap': { to: 'wiki/noot', author: { name: 'Een lezer' } }, 'site/site': {} });
    for (const name of ['reactions/aap', 'aap', 'Een lezer', 'site/site', 'Proefsite']) expect(find(name)).toEqual([]);
  });

  it('is linear in the slashes around a name', async () => {
    const find = await lookup({ 'wiki/aap': {} });
    expect(find(`${'/'.repeat(200_000)}x${'/'.repeat(200_000)}x`)).toEqual([]);
    expect(find(`${'/'.repeat(200_000)}aap${'/'.repeat(200_000)}`)).toEqual(['wiki/aap']);
  }, 5000);
});
