import { describe, expect, it } from 'vitest';
import { freeLetters, freePunctuation } from '../../src/body/signs.ts';
import { textOf, walk } from '../../src/body/tree.ts';
import { engines, nodesOf, problemOf, treeOf, withoutPlaces } from './reading.ts';

const signs = [...freePunctuation(''), ...freeLetters('')];

describe.each(engines)('what was hidden from %s', (_name, engine) => {
  const read = (text: string) => withoutPlaces(treeOf(text, engine)).children;

  it.each([
    ['`{a`', { type: 'inlineCode', value: '{a' }],
    ['`\\{`', { type: 'inlineCode', value: '\\{' }],
    ['\\{a\\}', { type: 'text', value: '{a}' }],
    ['\\\\\\{a', { type: 'text', value: '\\{a' }],
    ['[a](b{c}d "e{f}")', { type: 'link', url: 'b{c}d', title: 'e{f}' }],
    ['[a](b\\{c)', { type: 'link', url: 'b{c' }],
    ['https://a.b/{c}d', { type: 'link', url: 'https://a.b/{c}d', children: [{ value: 'https://a.b/{c}d' }] }],
    ['![a\\{b](c{d})', { type: 'image', alt: 'a{b', url: 'c{d}' }],
  ])('comes back in %j', (text, node) => {
    expect(read(text)).toMatchObject([{ children: [node] }]);
  });

  it('comes back in code blocks, definitions and attributes', () => {
    expect(read('```{js} a {b}\nimport c\n{ \\{\n```')).toMatchObject([
      { type: 'code', lang: '{js}', meta: 'a {b}', value: 'import c\n{ \\{' },
    ]);
    expect(read('[a{b]: c{d} "e{"')).toMatchObject([
      { type: 'definition', identifier: 'a{b', label: 'a{b', url: 'c{d}', title: 'e{' },
    ]);
    expect(read('<Kader soort="tip" titel="{a} \\{b">c</Kader>')).toMatchObject([
      { attributes: [{ value: 'tip' }, { value: '{a} \\{b' }] },
    ]);
  });

  it('leaves no sign of itself behind', () => {
    const text =
      'import `{` \\{ [a](b{) ![c\\{](d)\nimport e\nexport f\n\n- [x]\n\n```\nimport {\n```\n\n<Figuur src="{" alt="{" />';
    const seen = JSON.stringify(treeOf(`a ${text}`, engine));
    for (const sign of signs) expect(seen).not.toContain(sign);
  });

  it('becomes an expression where it stands in running text', () => {
    const tree = treeOf('a {b {c} d} *e {f}* \\{g {h}', engine);
    expect(nodesOf(tree, 'mdxTextExpression')).toEqual(
      ['b {c} d', 'f', 'h'].map((value) => ({ type: 'mdxTextExpression', value })),
    );
    expect(textOf(tree)).toBe('a  e  {g ');
  });

  it('has its place in the file', () => {
    const places = [...walk(treeOf('a &amp; {b}\nc \\{d {e} {f}', engine))].flatMap(({ node }) =>
      node.type === 'mdxTextExpression' ? [node.position?.start] : [],
    );
    expect(places).toEqual([
      { line: 1, column: 9 },
      { line: 2, column: 7 },
      { line: 2, column: 11 },
    ]);
  });

  it.each([
    ['a {b', 1, 3],
    ['a\n\nb \\{c {', 3, 7],
    ['{a *b* c}', 1, 1],
    ['{a\n\nb}', 1, 1],
    ['![a {b}](c)', 1, 5],
    ['a &amp; b\nc {', 2, 3],
  ])('is a problem in %j, where no brace closes it', (text, line, column) => {
    expect(problemOf(text, engine)).toMatchObject({
      code: 'syntax',
      line,
      column,
      message: 'Er staat een accolade { of } in de tekst.',
    });
  });

  it.each([
    'import a',
    'export const a = 1',
    'a\n\nimport b',
    '# a\nexport b',
    'import a | b\n-|-',
    'import a\n===',
    '<Kader soort="tip">\nimport a\n</Kader>',
  ])('is module code in %j', (text) => {
    expect(nodesOf(treeOf(text, engine), 'mdxjsEsm')).toHaveLength(1);
  });

  it.each([
    'a\nimport b',
    'import',
    'export',
    'importeren',
    '- import a',
    '> export a',
    ' import a',
    '`\nimport b\n`',
    'import"a"',
    'export*from "a"',
    '<Kader soort="tip">import a</Kader>',
  ])('is text in %j', (text) => {
    const tree = treeOf(text, engine);
    expect(nodesOf(tree, 'mdxjsEsm')).toEqual([]);
    expect(textOf(tree).replace(/\s+/g, ' ').trim()).toBe(
      text
        .replace(/<[^>]*>|^[->]|`/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });

  it('reads a checkbox without words as brackets', () => {
    expect(read('1. [x]\n2. b\n\n- [ ]\n- [ ] c')).toMatchObject([
      { children: [{ children: [{ children: [{ value: '[x]' }] }] }, { children: [{ children: [{ value: 'b' }] }] }] },
      { children: [{ children: [{ children: [{ value: '[ ]' }] }] }, { checked: false }] },
    ]);
  });
});
