import { describe, expect, it } from 'vitest';
import { byLetter, letterOf, surnameFirst } from '../../src/graph/letters.ts';
import type { Entry } from '../../src/model/entry.ts';
import { files, read, type Fields } from '../content.ts';

const entriesOf = async (entries: Readonly<Record<string, Fields>>): Promise<readonly Entry[]> =>
  (await read(files(entries))).entries;

describe('letterOf', () => {
  it.each([
    ['Aap', 'a'],
    ['Één', 'e'],
    ['De buurt', 'b'],
    ["'t Zand", 'z'],
    ['"Open" overheid', 'o'],
    ['Ĳssel', 'i'],
    ['2.0', '0-9'],
    ['Æther', '0-9'],
    ['日本', '0-9'],
    ['???', '0-9'],
  ])('puts %s under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});

describe('surnameFirst', () => {
  it.each([
    ['Davied van Berlo', 'Berlo, Davied van'],
    ['Simone Huijs', 'Huijs, Simone'],
    ['Anna van den Berg-de Vries', 'Berg-de Vries, Anna van den'],
    ['Madonna', 'Madonna'],
    ['Jan van de', 'Jan van de'],
  ])('turns %s into %s', (name, turned) => {
    expect(surnameFirst(name)).toBe(turned);
  });
});

describe('byLetter', () => {
  const letters = async (...args: Parameters<typeof entriesOf>): Promise<unknown> =>
    [...byLetter(await entriesOf(...args))].map(([letter, lines]) => [letter, lines.map(({ name }) => name)]);

  it('groups names by letter, digits first', async () => {
    expect(
      await letters({
        'wiki/a': { title: 'Zon' },
        'wiki/b': { title: 'De aap' },
        'wiki/c': { title: '10 punten' },
        'wiki/d': { title: 'Ander' },
      }),
    ).toEqual([
      ['0-9', ['10 punten']],
      ['a', ['De aap', 'Ander']],
      ['z', ['Zon']],
    ]);
  });

  it('gives a person under the surname and anything under its other names, each name once', async () => {
    expect(
      await letters({
        'pioneers/jan': { title: 'Jan de Boer' },
        'wiki/loting': { title: 'Loting', aliases: ['burgerloting', 'LOTING'] },
      }),
    ).toEqual([
      ['b', ['Boer, Jan de', 'burgerloting']],
      ['j', ['Jan de Boer']],
      ['l', ['Loting']],
    ]);
  });
});
