import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const loose = (body: string): unknown => findingsOf('loose-brackets', 'essays/a', { body });

it('refuses brackets that form no link', () => {
  expect(loose('a [[b c')).toEqual([
    {
      code: 'loose-brackets',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 7,
      column: 3,
      message: 'Hier staan dubbele haken die geen link vormen.',
      cure: 'Schrijf [[pagina]] of [[pagina|tekst]], zonder opmaak of webadres tussen de haken.',
    },
  ]);
});

describe('refuses', () => {
  it.each(['a]] b', '[[]]', '[[*nadruk*]]', '[[www.voorbeeld.nl]]', '[[a\nb]]', '[[a|b\n|c]]'])('%j', (body) => {
    expect(loose(body)).not.toEqual([]);
  });

  it('an embed of another program', () => {
    expect(loose('a\n\n![[b]]')).toMatchObject([
      {
        line: 9,
        message: 'Een uitroepteken voor [[…]] doet hier niets.',
        cure: 'Schrijf <Verwijzing id="soort/naam" /> op een eigen regel, of <Figuur …> voor een afbeelding.',
      },
    ]);
  });

  it('a link to a paragraph', () => {
    expect(loose('[[b#^c]]')).toMatchObject([
      {
        line: 7,
        message: 'Een link naar een alinea (#^) bestaat hier niet.',
        cure: 'Link naar een kop: [[pagina#kop]].',
      },
    ]);
  });
});

describe('in a table', () => {
  const table = (row: string): string => `| a | b |\n| - | - |\n| ${row} |`;
  const message = 'In een tabel begint bij | een nieuwe cel, ook midden in een link.';

  it.each([
    ['[[Buurttafel|tafel]] | 2', 3],
    ['2 | [[Buurttafel|tafel]]', 7],
    ['\\[[Buurttafel|tafel]] | 2', 3],
  ])('a link that its bar has cut is said once: %j', (row, column) => {
    expect(loose(table(row))).toMatchObject([
      { line: 9, column, message, cure: 'Schrijf in een tabel \\| in plaats van |: [[Buurttafel\\|tafel]].' },
    ]);
  });

  it('each of several links in a row is said once', () => {
    expect(loose('| a | b | c | d |\n| - | - | - | - |\n| [[a|b]] | [[c|d]] |')).toMatchObject([
      { cure: 'Schrijf in een tabel \\| in plaats van |: [[a\\|b]].' },
      { cure: 'Schrijf in een tabel \\| in plaats van |: [[c\\|d]].' },
    ]);
  });

  it('the cure works, and other loose brackets stay what they are', () => {
    expect(loose(table('[[Buurttafel\\|tafel]] | 2'))).toEqual([]);
    expect(loose(table('[[Buurttafel | 2'))).toMatchObject([
      { message: 'Hier staan dubbele haken die geen link vormen.' },
    ]);
  });
});

it('takes links in all their forms, and brackets in code', () => {
  expect(
    loose('[[a]] [[b|c]] [[d/e]] [[#f]] [[g#h|i]] \\[[j]] `[[k` [l][m] [n](o)\n\n```\n[[\n```\n\n[m]: /x'),
  ).toEqual([]);
});

it('says nothing of a body that cannot be read', () => {
  expect(loose('{ [[a')).toEqual([]);
});
