import { describe, expect, it } from 'vitest';
import { suggestions, withSuggestions } from '../../src/check/references.ts';
import { mdx, read, siteOf, type Fields } from '../content.ts';

const pages: Readonly<Record<string, Fields>> = {
  'practices/koffietafel-op-de-stoep': { title: 'Koffietafel op de stoep', aliases: ['Stoeptafel'] },
  'pioneers/fatima-el-idrissi': { title: 'Fatima el Idrissi', oldSlugs: ['fatima'] },
  'themes/burgerparticipatie': { title: 'Burgerparticipatie' },
  'wiki/loting': { title: 'Loting' },
  'cases/loting': { title: 'Een raad door loting' },
  'reactions/r1': { to: 'wiki/loting' },
};
const suggest = async (written: string, targets: readonly string[] | 'any'): Promise<string | undefined> =>
  suggestions((await siteOf(pages)).entries)({ written, targets });

describe('a suggestion for a reference', () => {
  it.each([
    ['Koffietafel op de stoep', 'practices/koffietafel-op-de-stoep'],
    ['practices-koffietafel-op-de-stoep', 'practices/koffietafel-op-de-stoep'],
    ['werkwijzen/koffietafel-op-de-stoep', 'practices/koffietafel-op-de-stoep'],
    ['stoeptafel', 'practices/koffietafel-op-de-stoep'],
    ['koffietafel op stoep', 'practices/koffietafel-op-de-stoep'],
    ['[[Koffietafel op de stoep|de tafel]]', 'practices/koffietafel-op-de-stoep'],
  ])('finds %s among all pages', async (written, id) => {
    expect(await suggest(written, 'any')).toBe(`Bedoel je "${id}"?`);
  });

  it('asks nothing when only the folder is missing', async () => {
    expect(await suggest('koffietafel-op-de-stoep', 'any')).toBe('Schrijf practices/koffietafel-op-de-stoep.');
    expect(await suggest('loting', 'any')).toMatch(/^Bedoel je /);
  });

  it.each([
    ['Burgerparticipatie', ['themes'], 'burgerparticipatie'],
    ['Fatima el Idrissi', ['pioneers'], 'fatima-el-idrissi'],
    ['fatima', ['pioneers'], 'fatima-el-idrissi'],
    ['r2', ['reactions'], 'r1'],
  ])('finds %s where only %j may stand, and writes it without the type', async (written, targets, slug) => {
    expect(await suggest(written, targets)).toBe(`Bedoel je "${slug}"?`);
  });

  it('names all pages it may be', async () => {
    expect(await suggest('loting', 'any')).toBe('Bedoel je "cases/loting" of "wiki/loting"?');
    expect(await suggest('loting', ['wiki', 'practices'])).toBe('Bedoel je "wiki/loting"?');
  });

  it('is not made when nothing is near', async () => {
    expect(await suggest('Iets heel anders', 'any')).toBeUndefined();
    expect(await suggest('[[', 'any')).toBeUndefined();
    expect(await suggest('['.repeat(100_000), 'any')).toBeUndefined();
  });
});

it('replaces the cure of a finding about one file', async () => {
  const { entries } = await siteOf(pages);
  const cures = async (fields: Fields): Promise<unknown> =>
    withSuggestions((await read({ 'essays/a.mdx': mdx('essays', fields) })).findings, suggestions(entries)).map(
      ({ cure, ...finding }) => [cure, 'sought' in finding],
    );
  expect(await cures({ themes: ['Burgerparticipatie'] })).toEqual([['Bedoel je "burgerparticipatie"?', false]]);
  expect(await cures({ authors: [['Fatima el Idrissi']] })).toEqual([['Bedoel je "fatima-el-idrissi"?', false]]);
  expect(await cures({ body: '<Verwijzing id="koffietafel-op-de-stoep" />' })).toEqual([
    ['Schrijf practices/koffietafel-op-de-stoep.', false],
  ]);
  expect(await cures({ authors: ['Piet Paulusma'] })).toEqual([
    ['Schrijf de naam van het bestand zonder .mdx, bijvoorbeeld voorbeeld-uit-utrecht.', false],
  ]);
});
