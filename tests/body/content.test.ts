import { compile } from '@mdx-js/mdx';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/body/components/registry.ts';
import { isJsx, walk } from '../../src/body/tree.ts';
import { bodyOf, refusalsOf, treeOf } from './reading.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const bodies = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(content + path, 'utf8').replace(/^---\n[^]*?\n---\n/, ''),
  }));

/** Names of the components a body uses, html and fragments included. */
function namesIn(text: string): string[] {
  return [...walk(treeOf(text))].flatMap(({ node }) => (isJsx(node) ? [node.name ?? ''] : []));
}

describe('the content', () => {
  it('is there', () => {
    expect(bodies.length).toBeGreaterThan(50);
  });

  it.each(bodies)('$path compiles under MDX itself', async ({ text }) => {
    const code = String(await compile(text, { remarkPlugins: [remarkGfm] }));
    expect(code).toContain('MDXContent');
  });

  it.each(bodies)('$path holds nothing that is refused and only components that exist', ({ text }) => {
    expect(refusalsOf(bodyOf(text).tree)).toEqual([]);
    for (const name of namesIn(text)) expect(components.has(name)).toBe(true);
  });

  it('uses components at all, so that the test above can fail', () => {
    expect(bodies.flatMap(({ text }) => namesIn(text)).length).toBeGreaterThan(0);
    expect(namesIn('<div>a</div>')).toEqual(['div']);
  });
});
