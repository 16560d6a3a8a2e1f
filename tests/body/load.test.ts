import { describe, expect, it } from 'vitest';
import { overload } from '../../src/body/load.ts';

const cure = 'Haal ze weg, of verdeel de tekst over meer alinea’s of pagina’s.';

describe('overload', () => {
  it('takes any text a person would write, and a very long one', () => {
    expect(overload('')).toBeUndefined();
    expect(
      overload(
        '## Kop\n\n- een\n- twee\n\n| a | b |\n| - | - |\n| c | d |\n\n[[x]] & *y* `z` {a} <b> https://www.voorbeeld.nl/\n',
      ),
    ).toBeUndefined();
    expect(overload(`${'woord '.repeat(60)}*nadruk* [[link]].\n\n`.repeat(1200))).toBeUndefined();
  });

  it.each([
    ['entities in a paragraph', '&amp; '.repeat(1001), '&', 1, 6001],
    ['at signs in a paragraph', 'a@b '.repeat(2001), '@', 1, 8002],
    ['brackets in a paragraph', '[[a]] '.repeat(2001), '[', 1, 12_001],
    ['tags in a text', '<b>\n\n'.repeat(4001), '<', 8001, 1],
    ['list items', '- a\n'.repeat(5001), '-', 5001, 1],
    ['numbered items', '1. a\n'.repeat(5001), '-', 5001, 1],
    ['lists in lists', `${'- '.repeat(50)}a\n\n`.repeat(801), '-', 1601, 1],
    ['cells of a table', `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${'|a\n'.repeat(200)}`, '|', 100, 1],
    ['marks on one long line', 'é *a* '.repeat(3900), '*', 1, 1],
  ])('refuses too many %s', (_what, text, mark, line, column) => {
    const found = overload(text);
    expect(found).toMatchObject({
      code: 'too-many-marks',
      message: `Er staan te veel tekens ${mark} bij elkaar.`,
      cure,
    });
    expect([found?.line, found?.column]).toEqual([line, column]);
  });

  it.each([
    ['lines', 'a\n'.repeat(20_001), 'De tekst is te lang (meer dan 20000 regels).'],
    ['markup', '*a* _b_\n\n'.replace('_b_', '_b_ `c` ~d~').repeat(9000), 'De tekst is te lang (te veel opmaak).'],
    [
      'addresses on one line',
      'é www.voorbeeld.nl '.repeat(4000),
      'De tekst is te lang (te veel adressen op een regel).',
    ],
  ])('refuses too many %s', (_what, text, message) => {
    expect(overload(text)).toMatchObject({ code: 'too-long', message, cure: 'Verdeel de tekst over meer pagina’s.' });
  });

  it('takes lines that begin with emphasis for no list items', () => {
    expect(overload('*a* b\n'.repeat(3000) + '\n' + '**c** d\n'.repeat(1500))).toBeUndefined();
    expect(overload('*a* b\n\n'.repeat(5500))).toBeUndefined();
  });

  it('counts marks anew after a blank line, which holds spaces and tabs at most', () => {
    expect(overload(`${'&amp; '.repeat(900)}\n \t\n`.repeat(3))).toBeUndefined();
    expect(overload(`${'&amp; '.repeat(900)}\n\u00a0\n`.repeat(3))).toMatchObject({ code: 'too-many-marks', line: 3 });
  });

  it('looks into code as well, because what looks like code may be none', () => {
    expect(overload(`~~~ \`\ncode\n~~~\n${'&'.repeat(1001)}`)).toMatchObject({ code: 'too-many-marks', line: 4 });
  });
});
