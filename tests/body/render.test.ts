import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { attributesOf, bodyToHast, plainText, renderBody } from '../../src/body/render.ts';
import type { JsxElement } from '../../src/body/tree.ts';
import type { Link } from '../../src/model/link.ts';
import { world } from './context.ts';
import { treeOf } from './reading.ts';

const draw = (text: string, links: readonly Link[] = [], prefix = ''): string =>
  renderBody(treeOf(text), links, world, prefix);
const link = (part: Partial<Link>): Link =>
  ({
    from: 'wiki/a',
    relation: 'mention',
    target: '',
    text: '',
    at: { line: 1, column: 1 },
    state: 'found',
    ...part,
  }) as Link;

describe('drawing text', () => {
  it.each([
    [
      'Een *twee* **drie** ~~vier~~ `vijf`',
      '<p>Een <em>twee</em> <strong>drie</strong> <del>vier</del> <code>vijf</code></p>',
    ],
    ['een\\\ntwee', '<p>een<br>\ntwee</p>'],
    ['> een', '<blockquote>\n<p>een</p>\n</blockquote>'],
    ['---', '<hr>'],
    ['```js\na < b\n```', '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    ['- een\n- twee', '<ul>\n<li>een</li>\n<li>twee</li>\n</ul>'],
    ['3. een', '<ol start="3">\n<li>een</li>\n</ol>'],
    ['a \\< b & c', '<p>a &#x3C; b &#x26; c</p>'],
    ['&lt;script>alert(1)&lt;/script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ])('%j gives %j', (text, html) => {
    expect(draw(text)).toBe(html);
  });
});

describe('headings', () => {
  it('have anchors, each its own', () => {
    expect(draw('## Wat werkte\n\n## Wat werkte')).toBe(
      '<h2 id="wat-werkte">Wat werkte</h2>\n<h2 id="wat-werkte-2">Wat werkte</h2>',
    );
  });

  it('of a second body on a page have a prefix', () => {
    expect(draw('## Kop [[#Kop]]', [link({ url: '#kop', text: 'Kop' })], 'b-')).toBe(
      '<h2 id="b-kop">Kop <a class="wiki" href="#b-kop">Kop</a></h2>',
    );
  });
});

describe('wiki links', () => {
  it('that found an entry lead to it, with the base path', () => {
    expect(draw('[[a]]', [link({ url: '/wiki/a/', text: 'Aap' })])).toBe(
      '<p><a class="wiki" href="/basis/wiki/a/">Aap</a></p>',
    );
  });

  it('show the label the author gave', () => {
    expect(draw('[[a|de aap]]', [link({ url: '/wiki/a/', text: 'Aap' })])).toContain('>de aap</a>');
  });

  it('that found nothing, several, or an entry without a page say so and are no link', () => {
    expect(draw('[[a]]', [link({ state: 'missing', text: 'a' })])).toBe(
      '<p><span class="ontbreekt">a<span class="alleen-lezer"> ({linkMissing})</span></span></p>',
    );
    expect(draw('[[a]]', [link({ state: 'ambiguous', text: 'a' })])).toContain('{linkAmbiguous}');
    expect(draw('[[a]]', [link({ text: 'a' })])).toContain('{linkMissing}');
    expect(draw('[[a]]', [])).toContain('a<span class="alleen-lezer"> ({linkMissing})');
  });

  it('keep their own target, also where a note is drawn later than it is written', () => {
    const links = ['een', 'twee', 'drie'].map((name) => link({ url: `/wiki/${name}/`, text: name }));
    expect(draw('[^n]: noot [[a]]\n\ntekst [[b]][^n] [[c]]', links)).toMatch(
      /tekst <a class="wiki" href="\/basis\/wiki\/twee\/">[^]*drie[^]*noot <a class="wiki" href="\/basis\/wiki\/een\/">/,
    );
  });

  it('cannot bring in markup', () => {
    expect(draw('[[a|\\<b>]]', [link({ url: '/"onclick="x/', text: 'Aap' })])).toBe(
      '<p><a class="wiki" href="/basis/&#x22;onclick=&#x22;x/">&#x3C;b></a></p>',
    );
  });
});

describe('links', () => {
  it.each([
    ['[a](https://b.nl)', '<a href="https://b.nl">a</a>'],
    ['[a](/b/)', '<a href="/basis/b/">a</a>'],
    ['[a](#kop)', '<a href="#kop">a</a>'],
    ['[a](mailto:b@c.nl)', '<a href="mailto:b@c.nl">a</a>'],
    ['[a][b]\n\n[B]: https://c.nl', '<a href="https://c.nl">a</a>'],
    ['[a](javascript:alert)', '<span>a</span>'],
    ['[a](//evil.nl)', '<span>a</span>'],
    ['[a]()', '<span>a</span>'],
    ['[a][b]\n\n[b]: data:text/html,x', '<span>a</span>'],
  ])('%j gives %j', (text, html) => {
    expect(draw(text)).toBe(`<p>${html}</p>`);
  });
});

describe('images', () => {
  const html =
    '<img src="/basis/media/cases/foto.jpg" alt="een foto" width="640" height="480" loading="lazy" decoding="async">';

  it('have their address and size from the site', () => {
    expect(draw('![een foto](cases/foto.jpg)')).toBe(`<p>${html}</p>`);
  });

  it('whose address stands elsewhere are drawn the same', () => {
    expect(draw('![een foto][f]\n\n[F]: cases/foto.jpg')).toBe(`<p>${html}</p>`);
  });

  it.each([
    '![a](https://volgen.example/pixel.gif)',
    '![a][b]\n\n[b]: https://volgen.example/pixel.gif',
    '![a](javascript:alert)',
  ])('that the site does not hold are never loaded: %j', (text) => {
    expect(draw(text)).toContain('<span class="ontbreekt">{imageMissing} ');
    expect(draw(text)).not.toContain('<img');
  });
});

describe('tables', () => {
  it('stand in a part of their own that can be scrolled, with heads and sides', () => {
    expect(draw('| a | b |\n| :- | -: |\n| c | d |').replace(/\n/g, '')).toBe(
      '<section class="tabel" tabindex="0" aria-label="{table} 1"><table><thead><tr><th scope="col" class="tekst-left">a</th><th scope="col" class="tekst-right">b</th></tr></thead><tbody><tr><td class="tekst-left">c</td><td class="tekst-right">d</td></tr></tbody></table></section>',
    );
  });

  it('are numbered, so that their names differ', () => {
    expect(draw('| a |\n| - |\n\n| b |\n| - |')).toContain('{table} 2');
  });

  it('in a second body are no landmark', () => {
    expect(draw('| a |\n| - |', [], 'b-')).toMatch(/^<div class="tabel" tabindex="0"><table>/);
  });
});

describe('task lists', () => {
  it('show boxes that say whether they are ticked and cannot be', () => {
    const html = draw('- [x] klaar\n- [ ] niet');
    expect(html).toContain('<span class="vinkje" role="img" aria-label="{taskDone}">☑</span> klaar');
    expect(html).toContain('<span class="vinkje" role="img" aria-label="{taskOpen}">☐</span> niet');
    expect(html).not.toContain('<input');
  });
});

describe('notes', () => {
  it('stand below the text, with a way there and back', () => {
    const html = draw('tekst[^b]\n\n[^b]: noot');
    expect(html).toContain('<sup><a href="#noot_1" id="bij_1" class="noot">1</a></sup>');
    expect(html).toMatch(/<section class="noten" aria-labelledby="([^"]+)"><h2 id="\1">\{notes\}<\/h2>/);
    expect(html).toContain('<a href="#bij_1" aria-label="{noteBack} 1" class="noot-terug">↑</a>');
  });

  it('have anchors of their own, also where names look like each other', () => {
    const html = draw('a[^b] c[^b] d[^b-2]\n\n[^b]: een\n\n[^b-2]: twee[^b]');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const goals = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['bij_1', 'bij_1-2', 'bij_2', 'noten_', 'noot_1', 'noot_2', 'bij_1-3']);
    expect(goals.filter((goal) => !ids.includes(goal))).toEqual([]);
    expect(goals.filter((goal) => goal?.startsWith('bij_'))).toEqual(['bij_1', 'bij_1-2', 'bij_1-3', 'bij_2']);
  });

  it('in a second body have a prefix and are no landmark', () => {
    const html = draw('tekst[^b]\n\n[^b]: noot', [], 'x-');
    expect(html).toContain('href="#x-noot_1" id="x-bij_1"');
    expect(html).toContain('<div class="noten"><h2 id="x-');
  });
});

describe('what may not reach a page', () => {
  it.each([
    ['a {b}', /mdxTextExpression/],
    ['import a', /mdxjsEsm/],
    ['a <Kader soort="tip">b</Kader>', /mdxJsxTextElement/],
    ['<Onbekend>\n\na\n\n</Onbekend>', /No component "Onbekend"/],
    ['<>\n\na\n\n</>', /No component ""/],
  ])('%j stops the drawing', (text, message) => {
    expect(() => draw(text)).toThrow(message);
  });

  it.each(['html', 'mdxFlowExpression', 'nieuwsoortig'])('a node of type %s stops the drawing', (type) => {
    expect(() =>
      renderBody({ type: 'root', children: [{ type, value: '<script>' }] } as unknown as Root, [], world),
    ).toThrow(type);
  });
});

describe('attributes', () => {
  it('are literal texts, or true for a bare name; anything else is left out', () => {
    const [jsx] = treeOf('<Figuur src="a" decoratief alt={b} {...c} />').children as unknown as JsxElement[];
    expect(jsx && attributesOf(jsx)).toEqual({ src: 'a', decoratief: true });
  });
});

describe('other forms of a body', () => {
  it('are a hast tree for books', () => {
    expect(bodyToHast(treeOf('a'), [], world)).toMatchObject({ type: 'root', children: [{ tagName: 'p' }] });
  });

  it('are plain text, with a blank line between blocks', () => {
    expect(plainText(treeOf('# Kop\n\nEen *twee* [[a|b]].'))).toBe('Kop\n\nEen twee b.');
  });
});
