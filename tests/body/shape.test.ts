import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/body/shape.ts';
import { treeOf } from './reading.ts';

const shape = (text: string): string => shapeOf(treeOf(text));

describe('the shape of a body', () => {
  it('leaves out where things stand', () => {
    expect(shape('Een zin.')).toBe(shape('\n\nEen zin.\n'));
  });

  it('leaves out how loose a list is', () => {
    expect(shape('- een\n- twee')).toBe(shape('- een\n\n- twee'));
  });

  it.each([
    ['Een zin.', 'Een zin!'],
    ['**vet**', '*vet*'],
    ['- een', '1. een'],
    ['1. een', '2. een'],
    ['- [ ] doen', '- [x] doen'],
    ['[tekst](/a)', '[tekst](/b)'],
    ['[tekst](/a)', '[tekst](/a "titel")'],
    ['[[een]]', '[[een|twee]]'],
    ['<Kader soort="tip">a</Kader>', '<Kader soort="vraag">a</Kader>'],
    ['| a |\n| - |', '| a |\n| :- |'],
    ['a\nb', 'a\\\nb'],
  ])('tells %j from %j', (one, other) => {
    expect(shape(one)).not.toBe(shape(other));
  });

  it('does not depend on the order in which an engine fills a node', () => {
    const link = { type: 'link', url: '/a', title: null, children: [] } as const;
    const same = { children: [], title: null, url: '/a', type: 'link' } as const;
    const inRoot = (child: unknown): string => shapeOf({ type: 'root', children: [child] } as never);
    expect(inRoot(link)).toBe(inRoot(same));
  });

  it('takes an absent key, null and an empty label for the same', () => {
    const inRoot = (child: unknown): string => shapeOf({ type: 'root', children: [child] } as never);
    expect(inRoot({ type: 'code', value: 'a', lang: null })).toBe(inRoot({ type: 'code', value: 'a' }));
    expect(inRoot({ type: 'definition', identifier: 'a', url: '', label: '' })).toBe(
      inRoot({ type: 'definition', identifier: 'a', url: '' }),
    );
  });
});
