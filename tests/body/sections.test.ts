import { expect, it } from 'vitest';
import { renderBody } from '../../src/body/render.ts';
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
