import { describe, expect, it } from 'vitest';
import { allTypes } from '../../../src/model/registry.ts';
import { walkFields } from '../../../src/model/field.ts';
import { findingsOf, type Fields } from '../../content.ts';

const cure = 'Gebruik een adres dat begint met https://, of mailto: voor een mailbox.';

it('refuses an address that could run code, in a field', () => {
  expect(findingsOf('unsafe-url', 'initiatives/a', { url: 'javascript:alert(1)' })).toEqual([
    {
      code: 'unsafe-url',
      level: 'error',
      file: 'content/initiatives/a.mdx',
      line: 5,
      column: 1,
      message: 'Het adres "javascript:alert(1)" in het veld "url" is niet toegestaan.',
      cure,
    },
  ]);
});

describe('in a body refuses', () => {
  it.each([
    ['a link', '[x](javascript:alert(1))', 'Het adres "javascript:alert(1)" is niet toegestaan.'],
    ['a link in capitals', '[x](JaVaScRiPt:alert(1))', 'Het adres "JaVaScRiPt:alert(1)" is niet toegestaan.'],
    ['a link with an entity', '[x](java&#115;cript:alert(1))', 'Het adres "javascript:alert(1)" is niet toegestaan.'],
    ['a link with a tab', '[x](java&Tab;script:alert(1))', 'Het adres "java·script:alert(1)" is niet toegestaan.'],
    ['a definition', '[x]\n\n[x]: data:text/html,x', 'Het adres "data:text/html,x" is niet toegestaan.'],
    ['an image', '![x](vbscript:x)', 'Het adres "vbscript:x" is niet toegestaan.'],
    ['an address without its scheme', '[x](//voorbeeld.nl)', 'Het adres "//voorbeeld.nl" is niet toegestaan.'],
    ['a telephone', '[x](tel:112)', 'Het adres "tel:112" is niet toegestaan.'],
    [
      'a video',
      '<Video url="javascript:alert(1)" titel="x" />',
      'Het adres "javascript:alert(1)" bij <Video> is niet toegestaan.',
    ],
    [
      'a transcript',
      '<Video url="https://voorbeeld.nl/" titel="x" transcript="data:,x" />',
      'Het adres "data:,x" bij <Video> is niet toegestaan.',
    ],
    ['a figure', '<Figuur src="javascript:x" alt="x" />', 'Het adres "javascript:x" bij <Figuur> is niet toegestaan.'],
  ])('%s', (_what, body, message) => {
    expect(findingsOf('unsafe-url', 'essays/a', { body })).toMatchObject([
      { line: expect.any(Number) as number, message, cure },
    ]);
  });
});

it('takes web addresses, mailboxes and addresses of the site', () => {
  const body =
    '[a](https://voorbeeld.nl/) [b](http://voorbeeld.nl) [c](mailto:info@voorbeeld.nl) [d](/over/) [e](#kop) [f](?q=a:b) https://voorbeeld.nl\n\n<Video url="https://voorbeeld.nl/" titel="x" />\n\n<Figuur src="a/b.png" alt="x" />';
  expect(findingsOf('unsafe-url', 'essays/a', { body })).toEqual([]);
});

/** Every field of every type that holds an address, with a way to fill it. */
const fields = allTypes.flatMap((type) =>
  [...walkFields(type.fields)]
    .filter(({ meta }) => ['url', 'urls', 'contact', 'media'].includes(meta.kind))
    .map(({ path, meta }) => ({ type: type.name, path, meta })),
);
const wrap = (type: string, path: readonly string[], value: unknown): Fields => {
  const kinds = new Map(
    allTypes.find(({ name }) => name === type)
      ? [...walkFields(allTypes.find(({ name }) => name === type)?.fields ?? {})].map(({ path: p, meta }) => [
          p.join('.'),
          meta.kind,
        ])
      : [],
  );
  return path.reduceRight<unknown>(
    (inner, name, index) => ({ [name]: kinds.get(path.slice(0, index + 1).join('.')) === 'list' ? [inner] : inner }),
    value,
  ) as Fields;
};

describe('no field of the model takes an unsafe address', () => {
  it('and there are such fields', () => {
    expect(fields.length).toBeGreaterThan(40);
  });

  it.each(fields.map(({ type, path, meta }) => [`${type} ${path.join('.')}`, type, path, meta.kind] as const))(
    '%s',
    (_name, type, path, kind) => {
      for (const address of [
        'javascript:alert(1)',
        'JAVASCRIPT:alert(1)',
        ' javascript:alert(1)',
        'java\tscript:alert(1)',
        '\u0001javascript:alert(1)',
        'data:text/html;base64,PHNjcmlwdD4=',
        'vbscript:msgbox(1)',
        '//evil.example/x',
        '\\\\evil.example',
        'https:\\evil.example:x"onclick="y',
      ]) {
        const id = `${type}/${type === 'site' ? 'site' : 'a'}`;
        const given = wrap(type, path, kind === 'urls' ? [address] : address);
        const found = ['unsafe-url', 'wrong-value']
          .flatMap((code) => findingsOf(code, id, given))
          .filter(({ message }) => message.includes(path.at(-1) ?? ''));
        expect(found, `${address} in ${path.join('.')}`).not.toEqual([]);
      }
    },
  );
});
