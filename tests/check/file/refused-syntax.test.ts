import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const refused = (body: string): unknown =>
  findingsOf('refused-syntax', 'essays/a', { body }).map(({ line, column, message, cure }) => [
    line,
    column,
    message,
    cure,
  ]);

it('is an error at the place', () => {
  expect(findingsOf('refused-syntax', 'essays/a', { body: 'a\n\nb <b>c</b>' })).toEqual([
    {
      code: 'refused-syntax',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 9,
      column: 3,
      message: 'HTML is niet toegestaan: <b>.',
      cure: 'Haal <b> en </b> weg. Vet schrijf je zo: **tekst**.',
    },
  ]);
});

const brace = 'Schrijf \\{ en \\} als je de tekens zelf bedoelt.';
const word = 'Begin de zin met een ander woord.';
const note = 'Maak er één alinea van, of zet de rest in de tekst.';

describe('refuses', () => {
  it.each([
    ["import a from 'b'", 'Een regel die begint met import of export wordt als code gelezen.', word],
    ['export const a = 1', 'Een regel die begint met import of export wordt als code gelezen.', word],
    ['{1 + 1}', 'Tekst tussen accolades wordt als code gelezen.', brace],
    ['a {process.exit()} b', 'Tekst tussen accolades wordt als code gelezen.', brace],
    ['<Kadr soort="tip">\na\n</Kadr>', 'Het onderdeel <Kadr> bestaat niet.', 'Bedoel je <Kader>?'],
    [
      '<Onzin />',
      'Het onderdeel <Onzin> bestaat niet.',
      'Gebruik Markdown, of een van <Kader>, <Verwijzing>, <Figuur>, <Citaat>, <Video> of <Stappen>.',
    ],
    [
      '<Kader.Foo />',
      'Het onderdeel <Kader.Foo> bestaat niet.',
      'Gebruik Markdown, of een van <Kader>, <Verwijzing>, <Figuur>, <Citaat>, <Video> of <Stappen>.',
    ],
    [
      '<>a</>',
      'HTML is niet toegestaan: <>.',
      'Gebruik Markdown, of een van <Kader>, <Verwijzing>, <Figuur>, <Citaat>, <Video> of <Stappen>.',
    ],
    [
      'tekst <Verwijzing id="wiki/a" /> tekst',
      '<Verwijzing> staat midden in een zin.',
      'Zet <Verwijzing> op een eigen regel, met een lege regel ervoor en erna.',
    ],
    ['<Kader {...alles} soort="tip">\na\n</Kader>', 'Bij <Kader> staat een accolade.', 'Schrijf alleen naam="waarde".'],
    [
      '<Kader soort="tip" title="x">\na\n</Kader>',
      '<Kader> kent "title" niet.',
      'Bedoel je "titel"? <Kader> kent alleen soort en titel.',
    ],
    [
      '<Citaat door="Jan">\na\n</Citaat>',
      '<Citaat> kent "door" niet.',
      'Bedoel je "van"? <Citaat> kent alleen van en bron.',
    ],
    [
      '<Citaat Auteur="Jan">\na\n</Citaat>',
      '<Citaat> kent "Auteur" niet.',
      'Bedoel je "van"? <Citaat> kent alleen van en bron.',
    ],
    [
      '<Citaat jaar="2010">\na\n</Citaat>',
      '<Citaat> kent "jaar" niet.',
      '<Citaat> kent alleen van en bron. Gebruik een daarvan, of haal "jaar" weg.',
    ],
    [
      '<Stappen kleur="rood">\n1. a\n</Stappen>',
      '<Stappen> kent "kleur" niet.',
      '<Stappen> heeft niets nodig: haal "kleur" weg.',
    ],
    [
      'a<br/>b',
      'HTML is niet toegestaan: <br>.',
      'Haal <br> weg. Gebruik een lege regel voor een nieuwe alinea, of zet een \\ aan het eind van de regel.',
    ],
    [
      '| a |\n| - |\n| b<br/>c |',
      'HTML is niet toegestaan: <br>.',
      'Haal <br> weg. In een tabel kan geen nieuwe regel: maak er een eigen rij van, of zet een komma.',
    ],
    ['a <span>b</span>', 'HTML is niet toegestaan: <span>.', 'Haal <span> en </span> weg.'],
    [
      'a <constructor>b</constructor>',
      'HTML is niet toegestaan: <constructor>.',
      'Haal <constructor> en </constructor> weg.',
    ],
    [
      '<kader soort="tip">\na\n</kader>',
      'Het onderdeel <kader> bestaat niet.',
      'Bedoel je <Kader>? Schrijf dan <Kader …> en </Kader>, met een hoofdletter.',
    ],
    [
      '<Kader soort="tip" onclick="x">\na\n</Kader>',
      '<Kader> kent "onclick" niet.',
      '<Kader> kent alleen soort en titel. Gebruik een daarvan, of haal "onclick" weg.',
    ],
    [
      '<Kader soort="tip" constructor="x">\na\n</Kader>',
      '<Kader> kent "constructor" niet.',
      '<Kader> kent alleen soort en titel. Gebruik een daarvan, of haal "constructor" weg.',
    ],
    [
      '<Kader soort="tip" titel="a" titel="b">\na\n</Kader>',
      '"titel" staat twee keer bij <Kader>.',
      'Laat er een staan.',
    ],
    ['<Kader>\na\n</Kader>', 'Bij <Kader> ontbreekt "soort".', 'Schrijf soort="…".'],
    [
      '<Kader soort="hint">\na\n</Kader>',
      '"soort" bij <Kader> heeft de waarde "hint"; die bestaat niet.',
      'Kies uit tip, let-op, voorbeeld of vraag.',
    ],
    [
      '<Kader soort="constructor">\na\n</Kader>',
      '"soort" bij <Kader> heeft de waarde "constructor"; die bestaat niet.',
      'Kies uit tip, let-op, voorbeeld of vraag.',
    ],
    [
      '<Kader soort={"tip"}>\na\n</Kader>',
      'De waarde van "soort" bij <Kader> staat tussen accolades.',
      'Schrijf soort="…" met aanhalingstekens.',
    ],
    ['<Kader soort="tip" titel>\na\n</Kader>', '"titel" bij <Kader> heeft geen waarde.', 'Schrijf titel="…".'],
    ['<Kader soort="tip"></Kader>', '<Kader> is leeg.', 'Zet er tekst in, of haal <Kader> weg.'],
    ['<Verwijzing id=" " />', '"id" bij <Verwijzing> is leeg.', 'Vul het in.'],
    [
      '<Verwijzing id="javascript:x" />',
      '"id" bij <Verwijzing> is geen geldige verwijzing: "javascript:x".',
      'Schrijf soort en naam met een schuine streep (/) ertussen, bijvoorbeeld practices/tweegesprek.',
    ],
    [
      '<Verwijzing id="wiki/a">\na\n</Verwijzing>',
      'In <Verwijzing> kan geen tekst staan.',
      'Schrijf <Verwijzing … /> en zet de tekst eronder.',
    ],
    [
      '<Figuur src="a.png" alt="x" decoratief="ja" />',
      '"decoratief" bij <Figuur> heeft geen waarde nodig.',
      'Schrijf alleen decoratief.',
    ],
    [
      '<Stappen>\n- a\n- b\n</Stappen>',
      'In <Stappen> hoort precies een genummerde lijst.',
      'Begin elke stap met een nummer en een punt: 1. Nodig mensen uit.',
    ],
    [
      '<Stappen>\n1. a\n\ntekst\n</Stappen>',
      'In <Stappen> hoort precies een genummerde lijst.',
      'Begin elke stap met een nummer en een punt: 1. Nodig mensen uit.',
    ],
    ['a[^n]\n\n[^n]: een\n\n    twee', 'De noot [^n] is langer dan een alinea.', note],
    ['a[^n]\n\n[^n]: - een', 'De noot [^n] is langer dan een alinea.', note],
  ])('%j', (body, message, cure) => {
    expect(refused(body)).toMatchObject([[expect.any(Number) as number, expect.any(Number) as number, message, cure]]);
  });

  it('everything that is wrong with one component', () => {
    expect(
      findingsOf('refused-syntax', 'essays/a', { body: '<Figuur alt={1} titel="x" />' }).map(({ message }) => message),
    ).toEqual([
      '<Figuur> kent "titel" niet.',
      'Bij <Figuur> ontbreekt "src".',
      'De waarde van "alt" bij <Figuur> staat tussen accolades.',
    ]);
  });
});

it('takes every component as it is meant', () => {
  const body = [
    '<Kader soort="tip" titel="Titel">\nTekst met *nadruk*.\n\n- lijst\n</Kader>',
    '<Verwijzing id="practices/tweegesprek" />',
    '<Figuur src="a.png" alt="Een boom" bijschrift="Boom" bron="Jan" />',
    '<Figuur src="a.png" alt="" decoratief />',
    '<Citaat van="Jan">\nTekst.\n</Citaat>',
    '<Video url="https://voorbeeld.nl/" titel="Film" />',
    '<Stappen>\n1. Een\n2. Twee\n</Stappen>',
    'Een noot[^a] en \\{ en `{code}` en `<b>`.',
    '[^a]: Een regel.',
  ];
  expect(refused(body.join('\n\n'))).toEqual([]);
});
