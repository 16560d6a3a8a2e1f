import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/body/engine.ts';
import { engines } from './reading.ts';

describe.each(engines)('the engine of %s', (_name, engine) => {
  it('gives standard mdast', () => {
    const tree = engine('# Kop\n\nTekst met **vet**.');
    expect(tree.type).toBe('root');
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('knows tables, task lists, strikethrough, notes and bare addresses', () => {
    const tree = engine('| a |\n| - |\n\n- [x] klaar\n\n~~weg~~ www.voorbeeld.nl[^1]\n\n[^1]: noot');
    expect(tree.children.map(({ type }) => type)).toEqual(['table', 'list', 'paragraph', 'footnoteDefinition']);
  });

  it('counts columns in UTF-16 units, so that an emoji counts for two', () => {
    const [paragraph] = engine('🎉 *a*').children;
    const children = paragraph && 'children' in paragraph ? paragraph.children : [];
    expect(children[1]?.position?.start.column).toBe(4);
    expect(children[1]?.position?.start.offset).toBe(3);
  });

  it('reads a symbol of two units as the punctuation it is', () => {
    const [paragraph] = engine('**Let op!**👉').children;
    expect(paragraph && 'children' in paragraph && paragraph.children.map(({ type }) => type)).toEqual([
      'strong',
      'text',
    ]);
  });

  it('has no front matter: a rule is a rule', () => {
    expect(engine('---\n\na').children.map(({ type }) => type)).toEqual(['thematicBreak', 'paragraph']);
  });

  it.each([
    ['een\n\n<Kader soort="tip">\n\ntwee', 3],
    ['een\n\n5<6', 3],
    ['een\n\n</Kader>', 3],
  ])('says where %j is no MDX', (text, line) => {
    let caught: unknown;
    try {
      engine(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(EngineError);
    expect((caught as EngineError).name).toBe('EngineError');
    expect((caught as EngineError).line).toBe(line);
    expect((caught as EngineError).column).toBeGreaterThan(0);
    expect((caught as EngineError).message).not.toBe('');
  });
});
