import { describe, expect, it } from 'vitest';
import { findingsOf, mdx, parse } from '../../content.ts';

const refused = (code: string, body: string): unknown => findingsOf(code, 'essays/a', { body });

describe('a body that cannot be read', () => {
  it('is one finding at its place, and nothing else is said of the file', () => {
    const { findings } = parse('cases/a', mdx('cases', { quick: undefined, body: 'Een\n\nhalve { accolade\n' }));
    expect(findings).toEqual([
      {
        code: 'syntax',
        level: 'error',
        file: 'content/cases/a.mdx',
        line: 9,
        column: 7,
        message: 'Er staat een accolade { of } in de tekst.',
        cure: 'Schrijf \\{ of \\} als je het teken zelf bedoelt.',
      },
    ]);
  });

  it('is too long', () => {
    expect(refused('too-long', 'regel\n'.repeat(20_001))).toMatchObject([
      { level: 'error', cure: 'Verdeel de tekst over meer pagina’s.' },
    ]);
  });

  it('is too deep', () => {
    expect(refused('too-deep', `${'> '.repeat(150)}a`)).toMatchObject([
      {
        level: 'error',
        line: 7,
        message: 'De tekst is te diep genest (meer dan 100 niveaus).',
        cure: 'Gebruik minder lijsten, citaten of kaders in elkaar.',
      },
    ]);
  });

  it('has too many marks', () => {
    expect(refused('too-many-marks', `a\n\n${'*'.repeat(1000)}`)).toMatchObject([
      { level: 'error', line: 9, message: 'Er staan te veel tekens * bij elkaar.' },
    ]);
  });

  it('has characters nobody sees', () => {
    expect(refused('control-character', 'ab\u0007c')).toMatchObject([
      {
        level: 'error',
        line: 7,
        column: 3,
        message: 'Er staat een onzichtbaar stuurteken in de tekst (U+0007).',
        cure: 'Haal het weg. Vaak komt het mee met plakken: plak dan als gewone tekst.',
      },
    ]);
  });
});

it('says nothing of a body that can be read', () => {
  expect(parse('essays/a', mdx('essays', { body: 'Tekst.' })).findings).toEqual([]);
});
