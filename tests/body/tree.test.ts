import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { childrenOf, deeperThan, isJsx, textOf, walk } from '../../src/body/tree.ts';
import { treeOf } from './reading.ts';

describe('walking a tree', () => {
  it('gives every node once, in reading order, with its parent', () => {
    const tree = treeOf('# *a* b\n\nc');
    expect([...walk(tree)].map(({ node, parent }) => `${parent?.type ?? '-'}>${node.type}`)).toEqual([
      '->root',
      'root>heading',
      'heading>emphasis',
      'emphasis>text',
      'heading>text',
      'root>paragraph',
      'paragraph>text',
    ]);
  });

  it('does not mind depth', () => {
    let node: { type: string; children: unknown[] } = { type: 'blockquote', children: [] };
    for (let i = 0; i < 50_000; i += 1) node = { type: 'blockquote', children: [node] };
    const tree = { type: 'root', children: [node] } as unknown as Root;
    let count = 0;
    for (const { node: seen } of walk(tree)) if (seen.type === 'blockquote') count += 1;
    expect(count).toBe(50_001);
    expect(deeperThan(tree, 100)).toBe(true);
  });
});

describe('depth', () => {
  it('counts the levels below the root', () => {
    const tree = treeOf('> a');
    expect(deeperThan(tree, 3)).toBe(false);
    expect(deeperThan(tree, 2)).toBe(true);
  });
});

describe('the text a reader sees', () => {
  it.each([
    ['Een *twee* **drie**', 'Een twee drie'],
    ['`code` en [link](/a)', 'code en link'],
    ['[[noot|de noot]] en [[noot]]', 'de noot en noot'],
    ['een\\\ntwee', 'een twee'],
    ['![een plaatje](a.jpg)', 'een plaatje'],
    ['![een plaatje][b]\n\n[b]: c.jpg', 'een plaatje'],
    ['zin[^1]\n\n[^1]: noot', 'zin'],
    ['```\ncode\n```', 'code'],
  ])('of %j is %j', (text, seen) => {
    expect(textOf(treeOf(text).children[0] ?? { type: 'none' })).toBe(seen);
  });

  it('of nodes without their own text is empty', () => {
    expect(textOf({ type: 'text' })).toBe('');
    expect(textOf({ type: 'image' })).toBe('');
    expect(textOf({ type: 'thematicBreak' })).toBe('');
  });
});

describe('nodes', () => {
  it('of JSX are known by their type', () => {
    const [box] = treeOf('<Kader soort="tip">a</Kader>').children;
    expect(box && isJsx(box)).toBe(true);
    expect(isJsx({ type: 'paragraph' })).toBe(false);
  });

  it('without children have an empty list', () => {
    expect(childrenOf({ type: 'thematicBreak' })).toEqual([]);
  });
});
