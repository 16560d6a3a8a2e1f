import { describe, expect, it } from 'vitest';
import { findingsOf, parse, type Fields } from '../../content.ts';

const wrong = (fields: Fields, id = 'essays/a'): unknown =>
  findingsOf('wrong-value', id, fields).map(({ message, cure }) => [message, cure]);

it('is an error at the field', () => {
  expect(findingsOf('wrong-value', 'essays/a', { kind: 'opini' })).toEqual([
    {
      code: 'wrong-value',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 1,
      message: 'Het veld "kind" (Soort) heeft de waarde "opini"; die bestaat niet.',
      cure: 'Kies uit essay, tweegesprek, opinie, verslag of achtergrond. Bedoel je "opinie"?',
    },
  ]);
});

describe('takes a text that is written as a list apart', () => {
  const dashed = (matter: string): unknown =>
    parse('cases/a', `---\ntitle: a\nsummary: b\nstatus: concept\n${matter}\n---\n`)
      .findings.filter(({ code }) => code === 'wrong-value')
      .map(({ line, message, cure }) => [line, message, cure]);

  it('with one dash', () => {
    expect(dashed('notReached:\n  - Mensen die op donderdag werken.')).toEqual([
      [
        5,
        expect.stringMatching(/^Het veld "notReached" \(.+\) is één tekst, geen lijst\.$/),
        'Haal het streepje weg: notReached: Mensen die op donderdag werken.',
      ],
    ]);
    expect(dashed('owner: # wie\n- "Team: oost"')).toMatchObject([
      [5, expect.any(String), 'Haal het streepje weg: owner: "Team: oost"'],
    ]);
  });

  it('with more dashes, and with a long text', () => {
    expect(dashed('notReached:\n  - Jongeren\n  - Ouderen')).toMatchObject([
      [5, expect.any(String), 'Haal de streepjes weg, en maak er één tekst van achter notReached:'],
    ]);
    expect(dashed(`notReached:\n  - ${'x'.repeat(201)}`)).toMatchObject([
      [5, expect.any(String), 'Haal het streepje weg, en zet de tekst achter notReached:'],
    ]);
  });

  it('but not with brackets', () => {
    expect(dashed('notReached: [Jongeren]')).toMatchObject([
      [
        5,
        expect.stringContaining('begint met een haak'),
        'Zet de tekst tussen aanhalingstekens: notReached: "[Jongeren]"',
      ],
    ]);
  });
});

it('asks for the page of somebody first, and shows how it is named', () => {
  expect(wrong({ editors: 'Marieke de Vries' }, 'collections/a')).toEqual([
    [
      'Het veld "editors" (Samengesteld door) heeft een verkeerde vorm.',
      'Maak eerst een pagina: npm run new -- pionier "Marieke de Vries", of laat het veld weg. Schrijf daarna:\n  editors:\n    - marieke-de-vries',
    ],
  ]);
});

describe('says what is wrong and what to do', () => {
  it.each<[string, Fields, string, string]>([
    [
      'essays/a',
      { kind: 'xyz' },
      'Het veld "kind" (Soort) heeft de waarde "xyz"; die bestaat niet.',
      'Kies uit essay, tweegesprek, opinie, verslag of achtergrond.',
    ],
    [
      'essays/a',
      { title: 2010 },
      'Het veld "title" (Titel) is geen tekst maar een getal.',
      'Zet de waarde tussen aanhalingstekens: "2010".',
    ],
    [
      'essays/a',
      { title: true },
      'Het veld "title" (Titel) is geen tekst maar iets anders.',
      'Zet de waarde tussen aanhalingstekens: "true".',
    ],
    [
      'essays/a',
      { owner: null },
      'Het veld "owner" (Wie zorgt voor deze pagina) is leeg.',
      'Vul iets in, of haal de regel weg.',
    ],
    [
      'essays/a',
      { themes: 'x' },
      'Het veld "themes" (Thema’s) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  themes:\n    - x',
    ],
    [
      'essays/a',
      { sources: 'x' },
      'Het veld "sources" (Bronnen) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  sources:\n    - title: x',
    ],
    [
      'essays/a',
      { rights: 'eigen' },
      'Het veld "rights" (Rechten) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  rights:\n    kind: eigen',
    ],
    [
      'essays/a',
      { fictional: 'ja' },
      'Het veld "fictional" (Fictief voorbeeld) heeft een verkeerde vorm.',
      'Schrijf true, of haal de regel weg:\n  fictional: true',
    ],
    [
      'essays/a',
      { originalUrl: 'https://voorbeeld.nl/' },
      'Het veld "originalUrl" (Eerder verschenen op) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  originalUrl:\n    - https://voorbeeld.nl/',
    ],
    [
      'essays/a',
      { title: ['x'] },
      'Het veld "title" (Titel) begint met een haak en is zo een lijst.',
      'Zet de tekst tussen aanhalingstekens: title: "[x]"',
    ],
    [
      'essays/a',
      { title: 'x'.repeat(181) },
      'Het veld "title" (Titel) is te lang: 181 tekens.',
      'Gebruik hooguit 180 tekens.',
    ],
    [
      'essays/a',
      { inShort: ['a', 'b', 'c', 'd'] },
      'Het veld "inShort" (In het kort) bevat te veel waarden: 4.',
      'Laat er hooguit 3 staan.',
    ],
    [
      'essays/a',
      { aliases: ['a', 'a'] },
      'Het veld "aliases" (Andere namen) bevat iets twee keer.',
      'Laat van elke waarde een staan.',
    ],
    [
      'essays/a',
      { aliases: ['a', ' '] },
      'Het veld "aliases › 2" (Andere namen) is leeg of bevat een regeleinde.',
      'Schrijf een regel tekst, of haal het veld weg.',
    ],
    [
      'essays/a',
      { originalUrl: ['voorbeeld.nl'] },
      'Het veld "originalUrl › 1" (Eerder verschenen op) is geen volledig adres: "voorbeeld.nl".',
      'Schrijf het hele adres, dat begint met https://.',
    ],
    [
      'essays/a',
      { themes: ['Een thema'] },
      'Het veld "themes › 1" (Thema’s) is geen geldige verwijzing: "Een thema".',
      'Schrijf de naam van het bestand zonder .mdx, bijvoorbeeld voorbeeld-uit-utrecht.',
    ],
    [
      'essays/a',
      { related: ['tweegesprek'] },
      'Het veld "related › 1" (Zie ook) is geen geldige verwijzing: "tweegesprek".',
      'Schrijf soort en naam met een schuine streep (/) ertussen, bijvoorbeeld practices/tweegesprek.',
    ],
    [
      'essays/a',
      { image: { src: '/foto.jpg', alt: 'x' } },
      'Het veld "image › src" (Bestand) is geen pad naar een bestand in media: "/foto.jpg".',
      'Schrijf bijvoorbeeld cases/foto.jpg, zonder .. en zonder schuine streep vooraan.',
    ],
    [
      'essays/a',
      { date: 'mei' },
      'Het veld "date" (Datum) is geen datum: "mei".',
      'Schrijf bijvoorbeeld "2010", "2010-05", "2010-05-12" of "2010~".',
    ],
    [
      'essays/a',
      { reviewBy: '2010' },
      'Het veld "reviewBy" (Nakijken voor) is geen datum: "2010".',
      'Schrijf jaar-maand-dag, bijvoorbeeld "2026-11-21".',
    ],
    [
      'site/site',
      { contact: 'bel maar' },
      'Het veld "contact" (Mailbox van de redactie) is geen webadres en geen mailbox: "bel maar".',
      'Schrijf een adres met https:// of een functionele mailbox.',
    ],
    [
      'practices/a',
      { difficulty: 0 },
      'Het veld "difficulty" (Moeilijkheid) is te klein.',
      'Vul een getal in vanaf 1.',
    ],
    [
      'practices/a',
      { difficulty: 4 },
      'Het veld "difficulty" (Moeilijkheid) is te groot.',
      'Vul een getal in tot en met 3.',
    ],
    [
      'practices/a',
      { minutes: { min: -1 } },
      'Het veld "minutes › min" (Minstens) is te klein.',
      'Vul een getal in vanaf 0.',
    ],
    [
      'practices/a',
      { minutes: { min: 1.5 } },
      'Het veld "minutes › min" (Minstens) heeft een verkeerde vorm.',
      'Schrijf alleen een heel getal:\n  min: 1',
    ],
    [
      'practices/a',
      { minutes: '60 tot 120' },
      'Het veld "minutes" (Duur) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  minutes:\n    min: 60\n    max: 120',
    ],
    [
      'cases/a',
      { place: 'Rotterdam' },
      'Het veld "place" (Plaats) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  place:\n    name: Rotterdam',
    ],
    [
      'essays/a',
      { sources: ['https://www.rotterdam.nl'] },
      'Het veld "sources › 1" (Bronnen) heeft een verkeerde vorm.',
      'Schrijf bijvoorbeeld:\n  sources:\n    - title: Titel van de bron\n      url: https://www.rotterdam.nl\n      accessed: 2026-11-21',
    ],
    [
      'practices/a',
      { materials: [{ 'Let op': 'tijd kost geld' }] },
      'Het veld "materials › 1" (Wat je nodig hebt) bevat een dubbele punt en is zo geen tekst.',
      'Zet de tekst tussen aanhalingstekens: - "Let op: tijd kost geld"',
    ],
    [
      'cases/a',
      { people: [{ pioneer: [['fatima']], role: 'spreker' }] },
      'Het veld "people › 1 › pioneer" (Wie) staat tussen haken.',
      'Schrijf hier alleen de naam, zonder haken: fatima',
    ],
    [
      'essays/a',
      { themes: ['[[participatie|Meedoen]]'] },
      'Het veld "themes › 1" (Thema’s) is geen geldige verwijzing: "[[participatie|Meedoen]]".',
      'Schrijf hier alleen de naam, zonder haken: participatie',
    ],
    [
      'cases/a',
      { place: null },
      'Het veld "place" (Plaats) is leeg.',
      'Vul iets in, of haal de regel weg. Bijvoorbeeld:\n  place:\n    name: Gemeente of plaats\n    province: groningen',
    ],
    ['pages/a', { order: 1000 }, 'Het veld "order" (Volgorde) is te groot.', 'Vul een getal in tot en met 999.'],
  ])('%s %j', (id, fields, message, cure) => {
    expect(wrong(fields, id)).toEqual([[message, cure]]);
  });
});

it('says of a huge number only that it must be smaller', () => {
  expect(wrong({ cost: { from: 1e300 } }, 'cases/a')).toEqual([
    ['Het veld "cost › from" (Van) is te groot.', 'Vul een kleiner getal in.'],
  ]);
});

it('takes a year without quotes', () => {
  expect(wrong({ date: 2010 })).toEqual([]);
});

it('takes what has the right form', () => {
  expect(
    wrong({
      kind: 'opinie',
      date: '2010-05',
      aliases: ['a', 'b'],
      originalUrl: ['https://voorbeeld.nl/'],
      image: { src: 'a/b.png', alt: 'x' },
    }),
  ).toEqual([]);
});
