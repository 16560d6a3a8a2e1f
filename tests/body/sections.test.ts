import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/body/render.ts';
import { cutSections } from '../../src/body/sections.ts';
import { templateOf } from '../../src/body/template.ts';
import { world } from './context.ts';
import { treeOf } from './reading.ts';

const text =
  'Vooraf.\n\n## Wat werkte\n\nDe tafel.[^1]\n\n### Klein\n\nMeer.\n\n## Wat niet werkte\n\nDe rest.\n\n[^1]: Bron.';

it('a heading and what follows it stand in a section that is named after it', () => {
  const html = renderBody(treeOf(text), [], world, '', true).replace(/\n/g, '');
  expect(html).toContain('<p>Vooraf.</p><section class="deel deel-wat-werkte"><h2 id="wat-werkte">Wat werkte</h2><p>');
  expect(html).toContain(
    '<h3 id="klein">Klein</h3><p>Meer.</p></section><section class="deel deel-wat-niet-werkte"><h2 id="wat-niet-werkte">',
  );
});

it('the notes stay below the sections', () => {
  const html = renderBody(treeOf(text), [], world, '', true).replace(/\n/g, '');
  expect(html).toContain('<p>De rest.</p></section><section class="noten"');
});

it('a body is cut only when its type has fixed headings', () => {
  expect(templateOf(treeOf(text))).not.toContain('class="deel');
  expect(templateOf(treeOf(text), true)).toContain('class="deel deel-wat-werkte"');
});

describe('cutSections', () => {
  const cut = (body: string): ReturnType<typeof cutSections> =>
    cutSections(renderBody(treeOf(body), [], world, '', true));

  it('gives back what stands before the first heading, each section by its anchor, and the notes', () => {
    const { before, parts, notes } = cut(text);
    expect(before).toBe('<p>Vooraf.</p>');
    expect(parts.map(({ id }) => id)).toEqual(['wat-werkte', 'wat-niet-werkte']);
    expect(parts[1]?.html.replace(/\n/g, '')).toBe(
      '<section class="deel deel-wat-niet-werkte"><h2 id="wat-niet-werkte">Wat niet werkte</h2><p>De rest.</p></section>',
    );
    expect(notes).toMatch(/^<section class="noten"/);
  });

  it('loses nothing', () => {
    const html = renderBody(treeOf(text), [], world, '', true);
    const { before, parts, notes } = cutSections(html);
    const bare = (part: string): string => part.replace(/\s+/g, '');
    expect(bare([before, ...parts.map((part) => part.html), notes].join(''))).toBe(bare(html));
  });

  it('takes a text without headings and without notes as it is', () => {
    expect(cut('Een alinea.')).toEqual({ before: '<p>Een alinea.</p>', parts: [], notes: '' });
  });

  it('is not led astray by a text that looks like a section', () => {
    const { parts, notes } = cut('## Wat\n\n`<section class="deel deel-hoe">` en `<div class="noten">`\n');
    expect(parts.map(({ id }) => id)).toEqual(['wat']);
    expect(notes).toBe('');
  });
});
