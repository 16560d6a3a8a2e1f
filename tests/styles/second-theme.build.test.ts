import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { themeText } from '../../src/themes.ts';
import { readTokens } from '../../src/view/tokens.ts';
import { files } from '../content.ts';
import { scratch, type Scratch } from '../scratch.ts';

const second = readFileSync(join(import.meta.dirname, 'second-theme.css'), 'utf8');
const content = files({
  'site/site': { address: 'https://proef.example', basePath: '/sub/', theme: 'tweede' },
  'pages/over': {},
  'essays/aap': { title: 'Aap', body: 'Een [[essays/noot]].\n\n```\ncode\n```' },
  'essays/noot': { title: 'Noot' },
});

/** Every colour a text names as #rgb or #rrggbb, in its longest form. */
function coloursIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/#([\da-f]{6}|[\da-f]{3})(?![\w-])/gi)].map(([, digits = '']) =>
    digits.toLowerCase(),
  );
  return new Set(found.map((digits) => `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`));
}

describe('a site with another theme', () => {
  let site: Scratch;
  let built: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    site = await scratch(content);
    await site.write('src/styles/themes/tweede.css', second);
    const { code, said } = await site.build();
    if (code !== 0) throw new Error(said);
    built = await site.files('dist');
  }, 120_000);
  afterAll(() => site.discard());

  const texts = (): [string, string][] =>
    [...built]
      .filter(([path]) => /\.(?:css|html|svg|js|json|xml)$/.test(path))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);

  it('has its colours, and none of the first theme, in any file', () => {
    const first = coloursIn(themeText('pioniers'));
    const left = texts().flatMap(([path, text]) =>
      [...coloursIn(text)].filter((colour) => first.has(colour)).map((colour) => `${path}: ${colour}`),
    );
    expect(left).toEqual([]);
    const paper = readTokens(second).get('--pp-paper')?.light ?? '';
    const withPaper = texts().filter(([, text]) => coloursIn(text).has(paper));
    expect(withPaper.map(([path]) => path.replace(/.*\./, '')).sort()).toEqual(['css', 'svg']);
  });

  it('has no colour but those of its theme', () => {
    const own = coloursIn(second);
    const strange = texts().flatMap(([path, text]) =>
      [...coloursIn(text)].filter((colour) => !own.has(colour)).map((colour) => `${path}: ${colour}`),
    );
    expect(strange).toEqual([]);
  });

  it('fetches no font beforehand that its theme does not name', () => {
    expect(texts().filter(([, text]) => text.includes('rel="preload"')).map(([path]) => path)).toEqual([]); // prettier-ignore
  });
});
