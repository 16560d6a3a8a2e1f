import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { isProblem, parseBody } from '../../src/body/parse.ts';
import { indexNodes } from '../../src/check/subject.ts';

describe('indexNodes', () => {
  it('sorts nodes by type, in reading order', () => {
    const body = parseBody('## Een\n\n[a](b)\n\n<Kader soort="tip">\n[c](d)\n</Kader>\n\n## Twee\n', nativeEngine);
    const nodes = indexNodes(isProblem(body) ? undefined : body.tree);
    expect(nodes.of('link').map(({ url }) => url)).toEqual(['b', 'd']);
    expect(nodes.of('heading')).toHaveLength(2);
    expect(nodes.of('table')).toEqual([]);
    expect(nodes.jsx.map(({ name }) => name)).toEqual(['Kader']);
  });

  it('is empty without a tree', () => {
    expect(indexNodes(undefined).jsx).toEqual([]);
    expect(indexNodes(undefined).of('link')).toEqual([]);
  });
});
