import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/body/settle.ts';
import { shapeOf } from '../../src/body/shape.ts';
import { engines, problemOf, treeOf, withoutPlaces } from './reading.ts';

describe.each(engines)('a settled tree of %s', (_name, engine) => {
  const types = (text: string): string[] => treeOf(text, engine).children.map(({ type }) => type);
  const same = (one: string, other: string): void => {
    expect(shapeOf(treeOf(one, engine))).toBe(shapeOf(treeOf(other, engine)));
  };

  it.each([
    ['<Verwijzing id="wiki/a" />'],
    ['<Kader soort="tip">tekst</Kader>'],
    ['<Kader soort="tip">\ntekst\n</Kader>'],
    ['<Kader soort="tip">\n\ntekst\n\n</Kader>'],
  ])('has %j as a block of its own', (text) => {
    expect(types(text)).toEqual(['mdxJsxFlowElement']);
  });

  it('reads a box on one line, over three lines and with blank lines the same', () => {
    same('<Kader soort="tip">tekst</Kader>', '<Kader soort="tip">\n\ntekst\n\n</Kader>');
    same('<Kader soort="tip">\ntekst\n</Kader>', '<Kader soort="tip">\n\ntekst\n\n</Kader>');
  });

  it('has two components on two lines as two blocks', () => {
    expect(types('<Verwijzing id="wiki/a" />\n<Verwijzing id="wiki/b" />')).toEqual([
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ]);
    expect(types('<Verwijzing id="wiki/a" /> <Verwijzing id="wiki/b" />')).toEqual([
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ]);
  });

  it('leaves a component within a sentence where it is', () => {
    expect(types('Zie <Verwijzing id="wiki/a" /> daar.')).toEqual(['paragraph']);
  });

  it('unwraps components in quotes, items and notes too', () => {
    expect(withoutPlaces(treeOf('> <Verwijzing id="wiki/a" />', engine)).children).toMatchObject([
      { type: 'blockquote', children: [{ type: 'mdxJsxFlowElement' }] },
    ]);
    expect(withoutPlaces(treeOf('- <Verwijzing id="wiki/a" />', engine)).children).toMatchObject([
      { children: [{ children: [{ type: 'mdxJsxFlowElement' }] }] },
    ]);
  });

  it('puts definitions of a box before it, where they mean the same', () => {
    same('<Kader soort="tip">\n[a]: /b\n\n[a]\n\n</Kader>', '[a]: /b\n\n<Kader soort="tip">\n\n[a]\n\n</Kader>');
  });

  it('joins texts that stand side by side', () => {
    const [paragraph] = withoutPlaces(treeOf('a &amp; b \\* c', engine)).children;
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: 'a & b * c' }] });
  });

  it('writes a bare attribute as null, whichever engine', () => {
    expect(treeOf('<Figuur src="a.jpg" decoratief />', engine).children[0]).toMatchObject({
      attributes: [
        { name: 'src', value: 'a.jpg' },
        { name: 'decoratief', value: null },
      ],
    });
  });

  it('keeps no data of the engine', () => {
    expect(JSON.stringify(treeOf('<Kader soort={a}>\n\nb\n\n</Kader>', engine))).not.toContain('estree');
    expect(JSON.stringify(treeOf('a {b}', engine))).not.toContain('"data"');
  });

  it('refuses a box that ends inside a quote or an item within it', () => {
    for (const text of [
      '<Kader soort="tip">\n\n> </Kader>',
      '<Kader soort="tip">\n- </Kader>',
      '<Kader soort="tip">\n\n> a\n> </Kader>',
    ]) {
      expect(problemOf(text, engine).message).toBe('Hier wordt iets gesloten dat niet is geopend.');
    }
  });

  it.each([
    ['[mailto:a@b.nl', 'a@b.nl'],
    ['mailto:a@b.nl', 'a@b.nl'],
    ['xmpp:a@b.nl', 'a@b.nl'],
    ['[a.b@c.nl', 'a.b@c.nl'],
    ['/-a@b.nl', 'a@b.nl'],
  ])('links the mail address in %j', (text, address) => {
    const [paragraph] = withoutPlaces(treeOf(text, engine)).children;
    expect(paragraph).toMatchObject({
      children: [
        { type: 'text' },
        { type: 'link', url: `mailto:${address}`, children: [{ type: 'text', value: address }] },
      ],
    });
  });

  it.each(['/a@b.nl', '[éa@b.nl'])('does not link a mail address in %j', (text) => {
    expect(JSON.stringify(treeOf(text, engine))).not.toContain('"link"');
  });
});

describe('settling', () => {
  it('makes text of what Sätteri takes for the definition of a link: a note that is indented', () => {
    const tree = settle({
      type: 'root',
      children: [{ type: 'definition', identifier: '^a', label: '^a', url: 'noot' }],
    });
    expect(tree.children).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: '[^a]: noot' }] }]);
  });

  it('keeps blank text between components of a box out', () => {
    const child = { type: 'mdxJsxTextElement', name: 'Verwijzing', attributes: [], children: [] };
    const box = {
      type: 'mdxJsxFlowElement',
      name: 'Kader',
      attributes: [],
      children: [{ type: 'text', value: ' ' }, child, { type: 'text', value: '\n' }],
    };
    const tree = settle({ type: 'root', children: [box] } as unknown as Root);
    expect(tree.children).toMatchObject([{ children: [{ type: 'mdxJsxFlowElement', name: 'Verwijzing' }] }]);
  });
});
