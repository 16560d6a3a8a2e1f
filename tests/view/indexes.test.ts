import { describe, expect, it } from 'vitest';
import { archivePage, letterPage, letterPages, lettersPage } from '../../src/view/indexes.ts';
import { stageOf } from '../stage.ts';

const some = {
  'essays/een': { title: 'De aap' },
  'wiki/twee': { title: 'Ångström' },
  'pages/drie': { title: '’t Zand' },
  'cases/vier': { title: '112 bellen', status: 'archief' },
  'reactions/vijf': { to: 'essays/een', author: { name: 'Bea' } },
};

describe('A to Z', () => {
  it('has a letter for every entry with a page: articles and accents do not count, digits share one', async () => {
    const { letters } = lettersPage(await stageOf(some));
    expect(letters.map(({ letter, address, count }) => [letter, address, count])).toEqual([
      ['0–9', '/a-z/0-9/', 1],
      ['A', '/a-z/a/', 2],
      ['Z', '/a-z/z/', 1],
    ]);
  });

  it('has a list for a letter, by title, in pages of 48', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`essays/x${String(index)}`, { title: `X ${String(index)}` }]),
    );
    const stage = await stageOf({ ...some, ...many });
    expect(letterPage(stage, 'a', 1)?.entries.map(({ title }) => title)).toEqual(['De aap', 'Ångström']);
    expect(letterPage(stage, 'x', 2)).toMatchObject({
      total: 50,
      pager: { page: 2, previous: '/a-z/x/' },
      entries: { length: 2 },
    });
    expect(letterPages(stage.site).filter(({ letter }) => letter === 'x')).toEqual([
      { letter: 'x', page: 1 },
      { letter: 'x', page: 2 },
    ]);
  });

  it('says of another name whose it is; a surname that stands first is no other name', async () => {
    const stage = await stageOf({
      'initiatives/g1000': { title: 'G1000.nu', summary: 'Een platform.', aliases: ['G1000 Nederland'] },
      'pioneers/davied': { title: 'Davied van Berlo', summary: 'Ambtenaar.' },
    });
    const shown = (letter: string): unknown =>
      letterPage(stage, letter, 1)?.entries.map(({ title, summary }) => [title, summary]);
    expect(shown('g')).toEqual([
      ['G1000 Nederland → zie G1000.nu', ''],
      ['G1000.nu', 'Een platform.'],
    ]);
    expect(shown('b')).toEqual([['Berlo, Davied van', 'Ambtenaar.']]);
  });

  it('has no page for a letter nothing begins with', async () => {
    expect(letterPage(await stageOf(some), 'q', 1)).toBeUndefined();
  });
});

describe('the archive', () => {
  it('lists what is archived, with a word that says so', async () => {
    expect(archivePage(await stageOf(some), 1)?.entries).toMatchObject([{ title: '112 bellen', badge: 'Archief' }]);
  });

  it('says that it is empty', async () => {
    expect(archivePage(await stageOf({}), 1)).toMatchObject({
      total: 0,
      intro: 'Het archief is nog leeg. Hier komen pagina’s die niemand meer bijwerkt, maar die wel te lezen blijven.',
    });
  });
});
