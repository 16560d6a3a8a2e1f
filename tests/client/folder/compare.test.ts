import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/client/folder/compare.ts';

const card = (
  facts: Readonly<Record<string, string>>,
  summary = '',
  type = 'cases',
): Parameters<typeof rowsOf>[0][number] => ({
  type,
  title: 'Titel',
  kicker: '',
  summary,
  inShort: [],
  facts: new Map(Object.entries(facts).map(([label, value]) => [label, [value]])),
});

describe('a comparison', () => {
  it('has a row for each label of any entry, in the order the pages have them', () => {
    const rows = rowsOf([card({ Plaats: 'A', Kosten: '1' }), card({ Plaats: 'B', Wanneer: '2010', Kosten: '2' })]);
    expect(rows.map(([label]) => label)).toEqual(['Waar gaat het over?', 'Plaats', 'Wanneer', 'Kosten']);
  });

  it('leaves a place empty for what an entry does not say', () => {
    const rows = new Map(rowsOf([card({ Plaats: 'A' }, 'Een'), card({ Kosten: '2' }, 'Twee')]));
    expect(rows.get('Waar gaat het over?')).toEqual([['Een'], ['Twee']]);
    expect(rows.get('Plaats')).toEqual([['A'], []]);
    expect(rows.get('Kosten')).toEqual([[], ['2']]);
  });

  it('of different kinds has only what more than one kind says', () => {
    const cases = [card({ Plaats: 'A', Fase: '1' }), card({ Plaats: 'B' })];
    const rows = rowsOf([...cases, card({ Duur: '2 uur', Fase: '2' }, '', 'practices')]);
    expect(rows).toEqual([
      ['Waar gaat het over?', [[], [], []]],
      ['Fase', [['1'], [], ['2']]],
    ]);
  });
});
