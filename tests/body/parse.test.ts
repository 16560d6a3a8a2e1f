import { describe, expect, it } from 'vitest';
import { isProblem, parseBody, parseSound } from '../../src/body/parse.ts';
import { shapeOf } from '../../src/body/shape.ts';
import { bodyOf, engines, problemOf, treeOf } from './reading.ts';

describe.each(engines)('parsing with %s', (_name, engine) => {
  it('gives a tree and nothing to complain about for a sound body', () => {
    expect(bodyOf('# Kop\n\nTekst met [[link]].', engine)).toMatchObject({
      tree: { type: 'root' },
      embeds: [],
      blocks: [],
      leftovers: [],
    });
  });

  it('gives an empty tree for an empty body', () => {
    expect(bodyOf('', engine).tree.children).toEqual([]);
  });

  it.each([
    ['een\n\n<Kader soort="tip">\n\ntwee', 'Het kader <Kader> wordt niet gesloten.', 3, 1],
    ['een\n\n</Kader>', 'Hier wordt iets gesloten dat niet is geopend.', 3, 1],
    ['een { twee', 'Er staat een accolade { of } in de tekst.', 1, 5],
    ['ga naar <https://voorbeeld.nl>', 'Er staat een adres tussen < en >.', 1, 9],
    ['mail <redactie@voorbeeld.nl>', 'Er staat een adres tussen < en >.', 1, 6],
    ['a <!-- verborgen --> b', 'Er staat een HTML-opmerking in de tekst.', 1, 3],
    ['5<6', 'Er staat een < in de tekst die geen onderdeel opent.', 1, 2],
    ['ik <3 dit', 'Er staat een < in de tekst die geen onderdeel opent.', 1, 4],
  ])('says in Dutch what is wrong with %j', (text, message, line, column) => {
    const problem = problemOf(text, engine);
    expect(problem).toMatchObject({ code: 'syntax', message, line, column });
    expect(problem.cure).toMatch(/^[A-Z].*\.$/);
  });

  const quotes = 'Bij <Kader> kloppen de aanhalingstekens niet.';
  const newLine = 'Gebruik een lege regel voor een nieuwe alinea, of zet een \\ aan het eind van de regel.';
  it.each([
    [
      'mail <jan@gemeente.nl>',
      'Er staat een adres tussen < en >.',
      'Haal het e-mailadres weg. Gebruik een functionele mailbox (info@, redactie@) of een webadres.',
    ],
    [
      'mail <info@gemeente.nl>',
      'Er staat een adres tussen < en >.',
      'Haal de tekens < en > weg, of schrijf [tekst](mailto:adres).',
    ],
    ['Dat kost<br>tijd.', 'HTML is niet toegestaan: <br>.', `Haal <br> weg. ${newLine}`],
    ['Dat kost</br>tijd.', 'HTML is niet toegestaan: <br>.', `Haal <br> weg. ${newLine}`],
    ['<Kader soort="tip">a <br> b</Kader>', 'HTML is niet toegestaan: <br>.', `Haal <br> weg. ${newLine}`],
    [
      '<Kader soort="tip">\n<Citaat>\nx\n</Kader>',
      'Het kader <Citaat> wordt niet gesloten.',
      'Zet </Citaat> op een eigen regel na de tekst, of haal <Citaat> weg.',
    ],
    [
      '<Kader soort="tip">\nx\n</kader>',
      'Het onderdeel <kader> bestaat niet.',
      'Bedoel je <Kader>? Schrijf dan <Kader …> en </Kader>, met een hoofdletter.',
    ],
    ['a <b>vet', 'HTML is niet toegestaan: <b>.', 'Haal <b> en </b> weg. Vet schrijf je zo: **tekst**.'],
    ['a <font color=red>rood', 'HTML is niet toegestaan: <font>.', 'Haal <font> en </font> weg.'],
    [
      '<kader soort="tip">\nx',
      'Het onderdeel <kader> bestaat niet.',
      'Bedoel je <Kader>? Schrijf dan <Kader …> en </Kader>, met een hoofdletter.',
    ],
    ['<Onzin>\nx', 'Het onderdeel <Onzin> bestaat niet.', 'Haal <Onzin> weg.'],
    [
      '<Figuur src="a.png" alt="b">\n\nx',
      '<Figuur> wordt niet gesloten.',
      'Zet een schuine streep voor de laatste haak: <Figuur … />.',
    ],
    ['<Kader soort=”tip”>\nx\n</Kader>', quotes, 'Schrijf soort="tip" met rechte aanhalingstekens.'],
    ['<Kader soort=„let-op”>\nx\n</Kader>', quotes, 'Schrijf soort="let-op" met rechte aanhalingstekens.'],
    ['<Kader soort=tip titel=Let op>\nx\n</Kader>', quotes, 'Schrijf soort="tip" met rechte aanhalingstekens.'],
    ['<Kader soort="tip" titel="Tip>\nx\n</Kader>', quotes, 'Schrijf titel="Tip" met rechte aanhalingstekens.'],
    ['<Kader soort="tip" titel="a>\n\nx "b" c\n\n</Kader>', quotes, 'Schrijf titel="a" met rechte aanhalingstekens.'],
    ['tekst <Kader', quotes, 'Schrijf soort="tip" met rechte aanhalingstekens.'],
    ['<Stappen soort=x>\n1. a\n</Stappen>', 'Bij <Stappen> kloppen de aanhalingstekens niet.', 'Schrijf <Stappen>.'],
    [
      'x\ny <Figuur src=“a.png” />',
      'Bij <Figuur> kloppen de aanhalingstekens niet.',
      'Schrijf src="a.png" met rechte aanhalingstekens.',
    ],
    [
      'als a <b is',
      'Er staat een < in de tekst die geen onderdeel opent.',
      'Schrijf \\< als je "kleiner dan" bedoelt.',
    ],
  ])('says how to mend %j', (text, message, cure) => {
    expect(problemOf(text, engine)).toMatchObject({ code: 'syntax', message, cure });
  });

  it.each([
    ['a\n\nb\nDat kost<br>tijd.', 4, 9],
    ['x\ny <Figuur\n  src=a.png />', 2, 3],
  ])('points at the tag in %j', (text, line, column) => {
    expect(problemOf(text, engine)).toMatchObject({ line, column });
  });

  it('asks the guard first', () => {
    expect(problemOf('a\u0000', engine).code).toBe('control-character');
    expect(problemOf('{'.repeat(1000), engine).code).toBe('too-many-marks');
  });

  it('refuses a tree deeper than a hundred levels', () => {
    // Each list is two levels: itself and its item.
    expect(problemOf(`${'- '.repeat(60)}a`, engine).code).toBe('too-deep');
    expect(isProblem(parseBody(`${'- '.repeat(40)}a`, engine))).toBe(false);
  });

  it('reads a body again that was sound before to the same tree', () => {
    const text = '# Kop\n\nexport*from "a" `{` [[link]] [x](/a/{b})\n\n<Kader soort="tip">tekst</Kader>';
    expect(shapeOf(parseSound(text, engine))).toBe(shapeOf(treeOf(text, engine)));
  });
});

describe('an engine that fails in another way', () => {
  it('by running out of stack gives a problem', () => {
    const overflow = parseBody('a', () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(isProblem(overflow) && overflow.code).toBe('too-deep');
  });

  it('is a mistake of ours and not hidden', () => {
    expect(() =>
      parseBody('a', () => {
        throw new TypeError('Not a function');
      }),
    ).toThrow(TypeError);
  });
});
