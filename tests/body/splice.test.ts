import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { plainMarkdown } from '../../src/body/splice.ts';
import type { Link } from '../../src/model/link.ts';
import { world } from './context.ts';

const link = (target: string, part: Partial<Link> = {}): Link =>
  ({
    from: 'wiki/a',
    relation: 'mention',
    target,
    text: target,
    state: 'found',
    url: `/wiki/${target}/`,
    at: { line: 1, column: 1 },
    ...part,
  }) as Link;

const plain = (text: string, links: readonly Link[] = []): string =>
  plainMarkdown(text, nativeEngine, links, world, (path) => `https://site.nl${path}`);

describe('a body as plain Markdown', () => {
  it.each(['Een *zin* met `code` en [link](https://a.nl).', '# Kop\n\n- een\n  - twee', '| a |\n| - |', ''])(
    'leaves %j as it is',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );

  it('has wiki links as links, and as their words where nothing was found', () => {
    expect(
      plain('[[een]] [[twee|2]] [[drie]]', [
        link('een', { text: 'Eén' }),
        link('twee', { text: '2' }),
        link('drie', { state: 'missing' }),
      ]),
    ).toBe('[Eén](https://site.nl/wiki/een/) [2](https://site.nl/wiki/twee/) drie');
  });

  it('knows the link that the CMS wrote with a backslash', () => {
    expect(plain('\\[[een]] en \\[\\[twee\\]\\]', [link('een'), link('twee')])).toBe(
      '[een](https://site.nl/wiki/een/) en [twee](https://site.nl/wiki/twee/)',
    );
  });

  it('escapes brackets in the words of a link', () => {
    expect(plain('[[een]]', [link('een', { text: 'Een [1] | x' })])).toBe(
      '[Een \\[1\\] \\| x](https://site.nl/wiki/een/)',
    );
  });

  it('leaves code alone, whatever brackets it holds', () => {
    const code = '`[[een]]` `` ` [[een]] ``\n\n```\n[[een]]\n```\n\n~~~\n[[een]]\n~~~\n\n';
    expect(plain(`${code}[[een]]`, [link('een')])).toBe(`${code}[een](https://site.nl/wiki/een/)`);
  });

  it('does not lose its way over a link it does not recognise', () => {
    expect(plain('[[R&amp;D]] [[een]]', [link('R&D'), link('een')])).toBe(
      '[[R&amp;D]] [een](https://site.nl/wiki/een/)',
    );
    expect(plain('[[een]] [[twee]]', [])).toBe('[[een]] [[twee]]');
  });

  it('completes addresses of the site and of its images', () => {
    expect(plain('[a](/b/) [c](https://d.nl) [e](#f)')).toBe('[a](https://site.nl/b/) [c](https://d.nl) [e](#f)');
    expect(plain('![a](cases/foto.jpg) ![b](weg.jpg)')).toBe('![a](/basis/media/cases/foto.jpg) ![b](weg.jpg)');
  });

  it.each([
    [
      '<Verwijzing id="practices/tweegesprek" />',
      '[Tweegesprek \\[kort\\]](/basis/werkwijzen/tweegesprek/): Twee mensen praten.',
    ],
    ['<Kader soort="tip">\n  tekst\n</Kader>', '**Tip**\n\ntekst'],
    ['<Kader soort="tip">tekst</Kader>', '**Tip**\n\ntekst'],
    ['<Kader soort="tip" titel="Doe > dit">\n\ntekst\n\nmeer\n\n</Kader>', '**Tip: Doe \\> dit**\n\ntekst\n\nmeer'],
    ['<Citaat van="Bewoner">\n  ja\n</Citaat>', 'ja\n\n— Bewoner'],
    ['<Citaat>ja</Citaat>', 'ja'],
    ['<Stappen>\n  1. een\n     - twee\n</Stappen>', '1. een\n   - twee'],
    ['a\n\n<Kader soort="tip">\n  b\n</Kader>\n\nc', 'a\n\n**Tip**\n\nb\n\nc'],
    ['<Kader soort="tip">\n  <Kader soort="vraag">\n    b\n  </Kader>\n</Kader>', '**Tip**\n\n**Vraag**\n\nb'],
    [
      '<Kader soort="tip">\n  <Verwijzing id="practices/tweegesprek" />\n</Kader>',
      '**Tip**\n\n[Tweegesprek \\[kort\\]](/basis/werkwijzen/tweegesprek/): Twee mensen praten.',
    ],
    ['<Kader soort="tip">\n  [a](/b/)\n</Kader>', '**Tip**\n\n[a](https://site.nl/b/)'],
    ['- <Kader soort="tip">\n    b\n  </Kader>', '- **Tip**\n\n  b'],
    ['> <Kader soort="tip">\n>   b\n> </Kader>', '> **Tip**\n>\n> b'],
    ['> <Citaat van="c">b</Citaat>', '> b\n>\n> — c'],
  ])('has the component %j as %j', (text, markdown) => {
    expect(plain(text).trim()).toBe(markdown);
  });

  it('has a component it does not know as it is written', () => {
    expect(plain('<Onbekend>\n\na\n\n</Onbekend>')).toBe('<Onbekend>\n\na\n\n</Onbekend>');
  });
});
