import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { standInForSymbols } from '../../src/body/astral.ts';
import { freePunctuation } from '../../src/body/signs.ts';
import { shapeOf } from '../../src/body/shape.ts';
import { engines, treeOf } from './reading.ts';

describe('stand-ins for symbols', () => {
  it('are not needed for letters and symbols of one unit', () => {
    for (const text of ['é → €', '𝒳 is een letter', '']) expect(standInForSymbols(text).text).toBe(text);
  });

  it('are as long as what they stand for, and one for each', () => {
    const { text } = standInForSymbols('🎉a👉b🎉');
    expect(text).toHaveLength('🎉a👉b🎉'.length);
    expect(text.slice(0, 2)).toBe(text.slice(-2));
    expect(text.slice(0, 2)).not.toBe(text.slice(3, 5));
  });

  it('are put back everywhere', () => {
    const { text, restore } = standInForSymbols('🎉👉');
    const attribute = { type: 'mdxJsxAttribute', name: 'titel', value: text };
    const tree = {
      type: 'root',
      children: [
        { type: 'link', url: text, title: text, children: [{ type: 'text', value: `a${text}` }] },
        { type: 'mdxJsxFlowElement', name: 'Kader', attributes: [attribute], children: [] },
      ],
    };
    restore(tree as unknown as Root);
    expect(JSON.stringify(tree).split('🎉👉')).toHaveLength(5);
  });

  it('do not mind more symbols than there are signs', () => {
    const many = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x1f300 + i)).join('');
    const [, engine] = engines[1] ?? [];
    expect(shapeOf(treeOf(many, engine))).toContain(many);
  });

  it('are left out when no sign is free', () => {
    const text = `${freePunctuation('').join('')}🎉`;
    expect(standInForSymbols(text).text).toBe(text);
  });
});

describe.each(engines)('emoji in %s', (_name, engine) => {
  it.each([
    ['**Let op!**👉', 'strong'],
    ['👉**"Ja"** ', 'strong'],
    ['🎉_n_', 'emphasis'],
    ['🎉www.voorbeeld.nl', 'link'],
  ])('are symbols beside the marks of %j', (text, type) => {
    expect(JSON.stringify(treeOf(text, engine))).toContain(`"type":"${type}"`);
  });
});
