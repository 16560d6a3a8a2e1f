import { describe, expect, it } from 'vitest';
import { findingsOf, mdx, parse, type Fields } from '../../content.ts';

const cure = 'Haal het weg. Vaak komt het mee met plakken: plak dan als gewone tekst.';
const hidden = (fields: Fields): string[] =>
  findingsOf('control-character', 'essays/a', fields).map(({ message }) => message);

it('refuses a character nobody sees in a field', () => {
  expect(findingsOf('control-character', 'essays/a', { title: 'Goed\u202e' })).toEqual([
    {
      code: 'control-character',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 2,
      column: 1,
      message: 'In het veld "title" staat een onzichtbaar stuurteken (U+202E).',
      cure,
    },
  ]);
  expect(hidden({ sources: [{ title: 'a\u0007' }] })).toEqual([
    'In het veld "sources › 1 › title" staat een onzichtbaar stuurteken (U+0007).',
  ]);
});

it('refuses what YAML can spell: half a character, a null, a noncharacter', () => {
  const found = parse(
    'essays/a',
    mdx('essays').replace('"Titel"', '"a\\uD800b"').replace('"Samenvatting."', '"a\\0b \\uFFFF"'),
  ).findings;
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [2, 'In het veld "title" staat een onzichtbaar stuurteken (U+D800).'],
    [3, 'In het veld "summary" staat een onzichtbaar stuurteken (U+0000).'],
  ]);
});

describe('refuses what an entity hides', () => {
  it.each([
    ['in text', 'a &#8238;b', 'U+202E'],
    ['in the address of a link', '[a](b&#x202e;c)', 'U+202E'],
    ['in the title of a link', '[a](b "c&#x202e;")', 'U+202E'],
    ['in an attribute', '<Citaat van="a&#x202e;b">\na\n</Citaat>', 'U+202E'],
  ])('%s', (_what, body, code) => {
    expect(hidden({ body })).toEqual([`Er staat een onzichtbaar stuurteken in de tekst (${code}).`]);
  });
});

it('takes tabs, line ends, emoji, joiners and soft hyphens', () => {
  expect(hidden({ redactienoot: 'a\tb\nc', body: 'a\u00adb \u200d 👩‍💻 é \ufffd &nbsp; c' })).toEqual([]);
});
