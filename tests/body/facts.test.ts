import { describe, expect, it } from 'vitest';
import { anchors, attributeText, countWords, factsOf, placeOf, readingMinutes } from '../../src/body/facts.ts';
import type { JsxElement } from '../../src/body/tree.ts';
import { treeOf } from './reading.ts';

const facts = (text: string) => factsOf(treeOf(text));

describe('anchors', () => {
  it('are slugs, each used once', () => {
    const anchor = anchors();
    expect(['Wat werkte', 'Wat werkte', 'Wat werkte!', 'Één idee'].map(anchor)).toEqual([
      'wat-werkte',
      'wat-werkte-2',
      'wat-werkte-3',
      'een-idee',
    ]);
  });

  it('of headings without letters are called "kop"', () => {
    const anchor = anchors();
    expect(['???', '🎉'].map(anchor)).toEqual(['kop', 'kop-2']);
  });

  it('do not collide with a heading that ends in a number', () => {
    const anchor = anchors();
    expect(['stap 2', 'stap', 'stap', 'stap'].map(anchor)).toEqual(['stap-2', 'stap', 'stap-3', 'stap-4']);
    const other = anchors();
    expect(['stap', 'stap', 'stap 2', 'stap'].map(other)).toEqual(['stap', 'stap-2', 'stap-2-2', 'stap-3']);
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['een', 1],
    ['een twee', 2],
    ['zo’n dag', 2],
    ["zo'n dag", 2],
    ['e-mail', 1],
    ['25.000 euro', 2],
    ['wat?! ja…', 2],
    ['— – - . ’', 0],
    ['Één ideeën', 2],
    ['(tussen) "aanhaling"', 2],
    ['a.b', 1],
    ['« één »', 1],
    ['5 × 6 ÷ 2', 3],
  ])('in %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('the facts of a body', () => {
  it('are its headings, with anchors, places and what stands below them', () => {
    const text =
      'Vooraf.\n\n## Wat werkte\n\nDrie hele woorden [bron](https://a.nl) [[noot]].[^1]\n\n### Wat werkte\n\n`code` telt\n\n[^1]: Een [tweede bron](https://b.nl).';
    expect(facts(text).headings).toEqual([
      { depth: 2, text: 'Wat werkte', id: 'wat-werkte', evidence: 2, words: 7, line: 3, column: 1 },
      { depth: 3, text: 'Wat werkte', id: 'wat-werkte-2', evidence: 1, words: 7, line: 7, column: 1 },
    ]);
    expect(facts(text).words).toBe(15);
  });

  it('are its links to entries, in reading order', () => {
    expect(facts('[[a]] [[b#kop|c]]\n\n<Verwijzing id="wiki/d" />').references).toEqual([
      { target: 'a', line: 1, column: 1 },
      { target: 'b', heading: 'kop', label: 'c', line: 1, column: 7 },
      { target: 'wiki/d', embed: true, line: 3, column: 1 },
    ]);
  });

  it('are its pictures', () => {
    expect(facts('![a](b.jpg)\n\n<Figuur src="c.jpg" alt="d" />').pictures).toEqual([
      { src: 'b.jpg', line: 1, column: 1 },
      { src: 'c.jpg', line: 3, column: 1 },
    ]);
  });

  it('are also pictures whose address stands elsewhere', () => {
    expect(facts('[b]: c.jpg\n[B]: d.jpg\n\n![a][b] ![e][B]').pictures.map(({ src }) => src)).toEqual([
      'c.jpg',
      'c.jpg',
    ]);
  });

  it('are its ordinary links within the site', () => {
    expect(facts('[a](/wiki/b/) [c](https://d.nl) [e](mailto:f@g.nl) [h][i]\n\n[i]: j#k').addresses).toEqual([
      { url: '/wiki/b/', line: 1, column: 1 },
      { url: 'j#k', line: 3, column: 1 },
    ]);
  });

  it('take links within the site for no evidence', () => {
    expect(facts('## a\n\n[b](/wiki/b/) [c](mailto:d@e.nl)').headings[0]?.evidence).toBe(0);
  });

  it('leave out components that lack their attribute', () => {
    expect(facts('<Verwijzing />\n\n<Figuur alt="a" />')).toMatchObject({ references: [], pictures: [] });
  });
});

describe('attributes', () => {
  it('have a text only when it is literal', () => {
    const [jsx] = treeOf('<Kader soort="tip" titel={naam} a {...rest}>b</Kader>').children as unknown as JsxElement[];
    expect(['soort', 'titel', 'a', 'rest'].map((name) => jsx && attributeText(jsx, name))).toEqual([
      'tip',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('places', () => {
  it('are 1:1 for a node without one', () => {
    expect(placeOf({ type: 'text', value: 'a' })).toEqual({ line: 1, column: 1 });
  });
});

describe('minutes of reading', () => {
  it.each([
    [0, 1],
    [100, 1],
    [345, 2],
    [2300, 10],
  ])('for %i words are %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
