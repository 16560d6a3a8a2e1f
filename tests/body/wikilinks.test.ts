import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/entry.ts';
import { bodyOf, engines, nodesOf, treeOf } from './reading.ts';

describe.each(engines)('wiki links read by %s', (_name, engine) => {
  const links = (text: string): unknown[] =>
    nodesOf(treeOf(text, engine), 'wikiLink').map(({ type: _, ...link }) => link);
  const places = (text: string, kind: 'embeds' | 'blocks' | 'leftovers'): readonly Place[] =>
    bodyOf(text, engine)[kind];

  it.each([
    ['[[noot]]', { target: 'noot' }],
    ['[[noot|de noot]]', { target: 'noot', label: 'de noot' }],
    ['[[wiki/noot]]', { target: 'wiki/noot' }],
    ['[[Een titel met spaties]]', { target: 'Een titel met spaties' }],
    ['[[ noot | de noot ]]', { target: 'noot', label: 'de noot' }],
    ['[[noot#Wat werkte]]', { target: 'noot', heading: 'Wat werkte' }],
    ['[[noot#Wat werkte|zo]]', { target: 'noot', heading: 'Wat werkte', label: 'zo' }],
    ['[[#Wat werkte]]', { target: '', heading: 'Wat werkte' }],
    ['[[noot|een|twee]]', { target: 'noot', label: 'een|twee' }],
    ['[[noot|]]', { target: 'noot' }],
    ['[[C#]]', { target: 'C', heading: '' }],
    ['[[Wat is loting?]]', { target: 'Wat is loting?' }],
    ['[[R&amp;D]]', { target: 'R&D' }],
    ['[[snake_case]]', { target: 'snake_case' }],
  ])('%j is a link', (text, link) => {
    expect(links(text)).toEqual([link]);
  });

  it.each(['\\[[noot]]', '\\[\\[noot]]', '\\[\\[noot\\]\\]', '&#91;[noot]]', '[&lbrack;noot]]'])(
    '%j is the same link as [[noot]]',
    (text) => {
      expect(links(text)).toEqual([{ target: 'noot' }]);
    },
  );

  it('stand in headings, lists, tables, quotes, boxes and emphasis', () => {
    expect(
      links('# [[a]]\n\n- [[b]]\n\n> [[c]]\n\n| [[d\\|e]] |\n| --- |\n\n<Kader soort="tip">[[f]]</Kader>\n\n**[[g]]**'),
    ).toEqual([
      { target: 'a' },
      { target: 'b' },
      { target: 'c' },
      { target: 'd', label: 'e' },
      { target: 'f' },
      { target: 'g' },
    ]);
  });

  it('stand side by side and within words', () => {
    expect(links('[[a]][[b]]s x[[c]]')).toEqual([{ target: 'a' }, { target: 'b' }, { target: 'c' }]);
  });

  it('keep the text around them', () => {
    expect(nodesOf(treeOf('een [[a]] twee', engine), 'text')).toEqual([
      { type: 'text', value: 'een ' },
      { type: 'text', value: ' twee' },
    ]);
  });

  it.each([
    '`[[noot]]`',
    '```\n[[noot]]\n```',
    '{/* [[noot]] */}',
    '[noot]',
    '[[',
    ']]',
    '[[]]',
    '[[ ]]',
    '[[|a]]',
    '[[a\nb]]',
  ])('%j is no link', (text) => {
    expect(links(text)).toEqual([]);
  });

  it.each([
    ['[[noot', 1, 1],
    ['een [[noot', 1, 5],
    ['[[]]', 1, 1],
    ['een\ntwee [[noot\n[[b]] en [[', 2, 6],
    ['[[a|*b*]]', 1, 1],
    ['[tekst [[noot]]](https://a.nl)', 1, 1],
    ['[[begrip]]\n\n[begrip]: https://a.nl', 1, 2],
    ['| [[a|b]] |\n| --- | --- |', 1, 3],
  ])('%j holds loose brackets at %i:%i', (text, line, column) => {
    expect(places(text, 'leftovers')[0]).toMatchObject({ line, column });
  });

  it('find each of several loose brackets, also after links and escapes', () => {
    expect(places('[[a]] [[ \\[[b]] &lsqb;[ c', 'leftovers')).toEqual([
      { line: 1, column: 7 },
      { line: 1, column: 17 },
    ]);
  });

  it.each(['[[a]]', 'geen haken', '[a] en [b](c)', '`[[`', 'rij[0][1]'])('%j holds no loose brackets', (text) => {
    expect(places(text, 'leftovers')).toEqual([]);
  });

  it('know which loose brackets stand in a table', () => {
    expect(places('[[a\n\n| [[b|c]] |\n| --- | --- |', 'leftovers')).toEqual([
      { line: 1, column: 1 },
      { line: 3, column: 3, inTable: true },
      { line: 3, column: 7, inTable: true },
    ]);
  });

  it('report embeds and links to paragraphs with their place', () => {
    expect(places('een ![[plaatje.png]]', 'embeds')).toEqual([{ line: 1, column: 6 }]);
    expect(places('een\n[[noot#^abc]]', 'blocks')).toEqual([{ line: 2, column: 1 }]);
    expect(places('[[noot#kop]]', 'blocks')).toEqual([]);
  });

  it('know where they stand in the file, whatever stands before', () => {
    const text = 'a &amp; \\* [[een]]\ntwee *drie* \\[[vier]] &#91;[vijf]]';
    const found: unknown[] = [];
    const visit = (node: { type: string; position?: { start: Place }; children?: never[] }): void => {
      if (node.type === 'wikiLink') found.push([node.position?.start.line, node.position?.start.column]);
      for (const child of node.children ?? []) visit(child);
    };
    visit(treeOf(text, engine) as never);
    expect(found).toEqual([
      [1, 12],
      [2, 13],
      [2, 23],
    ]);
  });
});
