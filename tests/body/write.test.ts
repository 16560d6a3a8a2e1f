import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { writeBody } from '../../src/body/write.ts';
import { shapeOf } from '../../src/body/shape.ts';
import { treeOf } from './reading.ts';

const written = (text: string): string => writeBody(treeOf(text));

describe('canonical Markdown', () => {
  it.each([
    ['* een\n* twee', '- een\n- twee\n'],
    ['+ een', '- een\n'],
    ['1. een\n1. twee', '1. een\n2. twee\n'],
    ['2) een', '2. een\n'],
    ['- [X] klaar', '- [x] klaar\n'],
    ['_een_ __twee__', '*een* **twee**\n'],
    ['***', '---\n'],
    ['Kop\n===', '# Kop\n'],
    ['## Kop ##', '## Kop\n'],
    ['een  \ntwee', 'een\\\ntwee\n'],
    ['~~~js\na\n~~~', '```js\na\n```\n'],
    ['| a | bbbb |\n|:-|-|\n| cc | d |', '| a | bbbb |\n| :- | - |\n| cc | d |\n'],
    ['een\n\n\n\ntwee', 'een\n\ntwee\n'],
    ["[a](/b 'c')", '[a](/b "c")\n'],
    ['[a](<b c>)', '[a](<b c>)\n'],
    ['[a](<>)', '[a](<>)\n'],
    ['[a]: <b>  (c)', '[a]: b "c"\n'],
    ['[^a]:   noot\n[^b]: noot', '[^a]: noot\n[^b]: noot\n'],
    ["<Kader soort='tip'>tekst</Kader>", '<Kader soort="tip">\n  tekst\n</Kader>\n'],
    ['<Verwijzing   id="wiki/a"/>', '<Verwijzing id="wiki/a" />\n'],
    ['- een\n\n1. twee', '- een\n\n1. twee\n'],
    ['', ''],
  ])('writes %j as %j', (text, canonical) => {
    expect(written(text)).toBe(canonical);
  });

  it.each([
    '[[noot]]',
    '[[noot|de noot]]',
    '[[noot#Wat werkte|zo]]',
    '[[#kop]]',
    '| [[a\\|b]] |\n| - |',
    '[[snake_case]]',
    '[[R&D]]',
    'https://www.voorbeeld.nl/pad',
    'zie www.voorbeeld.nl.',
    'https://nl.wikipedia.org/wiki/Loting_(politiek)',
    'https://voorbeeld.nl/a?b=c&d=e#f',
    'zie https://voorbeeld.nl/zoek?q=a,b (open)',
    'mail redactie@voorbeeld.nl, of bel',
    '(https://voorbeeld.nl/a)',
    '[tekst](https://voorbeeld.nl)',
    '&#105;mport van goederen',
    '&#101;xport van goederen',
    'importeren mag',
    '- import van goederen',
    'een import van goederen',
    'C:\\pad',
    '5 \\< 6',
    '\\{a}',
    '`{a}`',
  ])('leaves %j as it is', (text) => {
    expect(written(text)).toBe(`${text}\n`);
  });

  it.each([
    ['\\[[noot]]', '[[noot]]\n'],
    ['[[a|\\<b>]]', '[[a|\\<b>]]\n'],
    ['[[a|\\*b\\*]]', '[[a|\\*b\\*]]\n'],
    ['[[a|&amp;amp;]]', '[[a|\\&amp;]]\n'],
  ])('writes the wiki link %j as %j', (text, canonical) => {
    expect(written(text)).toBe(canonical);
    expect(shapeOf(treeOf(canonical))).toBe(shapeOf(treeOf(text)));
  });

  it.each([
    '*https://voorbeeld.nl*',
    '[https://voorbeeld.nl/a](https://voorbeeld.nl/a)b',
    'x[https://voorbeeld.nl](https://voorbeeld.nl)',
    '[https://voorbeeld.nl](https://voorbeeld.nl)[[noot]]',
    '[a@b.nl](mailto:a@b.nl)c',
    '[https://voorbeeld.nl](https://voorbeeld.nl).x',
    '[https://voorbeeld.nl](https://voorbeeld.nl)\\\nx',
    '[www.voorbeeld.nl](http://www.voorbeeld.nl)',
    '[https://a.nl/(b)](https://a.nl/(b))',
    '[https://a.nl/b&copy;](https://a.nl/b&copy;)',
    '[https://a.nl/b.](https://a.nl/b.)',
    '[https://a.nl/b__c](https://a.nl/b__c)',
  ])('keeps an address a link whatever stands beside it: %j', (text) => {
    expect(shapeOf(treeOf(written(text)))).toBe(shapeOf(treeOf(text)));
  });

  it('escapes what would begin something else', () => {
    const text = (value: string): Root => ({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    });
    for (const value of [
      '# a',
      '- a',
      '1. a',
      '> a',
      'import a',
      '<b>',
      '{a}',
      '[a](b)',
      '[^a]',
      '*a*',
      '`a`',
      '| a |\n| - |',
      '---',
      '=== ',
      '~~a~~',
      '&amp;',
      'a\n- b',
      'a\n# b',
      '[[a',
      'www.a.nl en a@b.nl',
    ]) {
      const tree = treeOf(writeBody(text(value)));
      expect(tree.children).toHaveLength(1);
      expect(tree.children[0]?.type).toBe('paragraph');
    }
  });
});
