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

it('takes links in all their forms, and brackets in code', () => {
  expect(
    loose('[[a]] [[b|c]] [[d/e]] [[#f]] [[g#h|i]] \\[[j]] `[[k` [l][m] [n](o)\n\n```\n[[\n```\n\n[m]: /x'),
  ).toEqual([]);
});

it('says nothing of a body that cannot be read', () => {
  expect(loose('{ [[a')).toEqual([]);
});
