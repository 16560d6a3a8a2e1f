import { describe, expect, it } from 'vitest';
import { maxMatter, parseYaml } from '../../src/read/yaml.ts';

describe('front matter that YAML cannot read', () => {
  it.each([
    [
      "title: 's Avonds in de wijk\nsummary: Een\n",
      [1, 8],
      "Deze tekst begint met ' en wordt niet gesloten.",
      `Zet de hele tekst tussen dubbele aanhalingstekens: title: "'s Avonds in de wijk"`,
    ],
    [
      'status: concept\ntitle: "open\nsummary: Een\n',
      [2, 8],
      'Deze tekst begint met " en wordt niet gesloten.',
      'Zet de hele tekst tussen dubbele aanhalingstekens: title: "open"',
    ],
    [
      'summary: "Ze zei "nee" en ging"\n',
      [1, 10],
      'Deze tekst begint met " en gaat door na de volgende ".',
      `Zet aanhalingstekens van de andere soort om de hele tekst: summary: 'Ze zei "nee" en ging'`,
    ],
    [
      "title: 'Rotterdam's Plan'\n",
      [1, 8],
      "Deze tekst begint met ' en gaat door na de volgende '.",
      `Zet aanhalingstekens van de andere soort om de hele tekst: title: "Rotterdam's Plan"`,
    ],
    [
      'title: A\nstatus:gepubliceerd\nsummary: b\n',
      [2, 1],
      'Na de dubbele punt ontbreekt een spatie.',
      'Schrijf: status: gepubliceerd',
    ],
    ['status:concept\n', [1, 1], 'Na de dubbele punt ontbreekt een spatie.', 'Schrijf: status: concept'],
    [
      'title: @home\n',
      [1, 8],
      'Een tekst kan hier niet beginnen met @.',
      'Zet de hele tekst tussen dubbele aanhalingstekens: title: "@home"',
    ],
    [
      'title: `code`\n',
      [1, 8],
      'Een tekst kan hier niet beginnen met `.',
      'Zet de hele tekst tussen dubbele aanhalingstekens: title: "`code`"',
    ],
    [
      'title: [Concept] Plan\n',
      [1, 8],
      'Een tekst kan hier niet beginnen met [.',
      'Zet de hele tekst tussen dubbele aanhalingstekens: title: "[Concept] Plan"',
    ],
    [
      'themes: [a, b\n',
      [1, 9],
      'Deze waarde begint met [ en wordt niet gesloten.',
      'Zet achteraan een ]. Is het een tekst? Zet de hele tekst tussen dubbele aanhalingstekens: themes: "[a, b"',
    ],
    [
      'title: Wat ik leerde: vijf lessen\n',
      [1, 8],
      'In deze tekst staat een dubbele punt met een spatie erachter.',
      'Zet de hele tekst tussen dubbele aanhalingstekens: title: "Wat ik leerde: vijf lessen"',
    ],
    [
      'consent: basis: toestemming\n',
      [1, 10],
      'In deze tekst staat een dubbele punt met een spatie erachter.',
      'Zet de hele tekst tussen dubbele aanhalingstekens: consent: "basis: toestemming". Is basis een veld van consent? Zet het dan op de volgende regel, twee spaties ingesprongen.',
    ],
    [
      'title: “Wat ik leerde: vijf lessen”\n',
      [1, 8],
      'Hier staan gekrulde aanhalingstekens “ ”.',
      'Gebruik rechte: title: "Wat ik leerde: vijf lessen"',
    ],
    [
      'title: A\n summary: b\n',
      [2, 1],
      'Deze regel springt te ver in.',
      'Begin de regel zonder spaties ervoor, recht onder het veld erboven.',
    ],
    [
      'sources:\n- title: x\n   url: y\n',
      [3, 1],
      'Deze regel springt te ver in.',
      'Begin de regel met 2 spaties ervoor, recht onder het veld erboven.',
    ],
    [
      'consent:\n  basis: x\n source: y\n',
      [3, 1],
      'Deze regel springt niet even ver in als de andere regels van het groepje.',
      'Zet er evenveel spaties voor als voor de regel waar hij bij hoort.',
    ],
    [
      'aliases: - x\n',
      [1, 10],
      'Een lijst kan niet op dezelfde regel beginnen.',
      'Zet elk onderdeel op een eigen regel onder aliases:, twee spaties ingesprongen, met een streepje ervoor.',
    ],
    [
      'title: A\nzomaar een zin\nsummary: b\n',
      [2, 1],
      'Deze regel begint niet met de naam van een veld en een dubbele punt.',
      'Hoort de tekst bij de regel erboven? Zet haar daarachter, op dezelfde regel. Zet er anders de naam van een veld voor.',
    ],
  ] as const)('%j', (matter, [line, column], message, cure) => {
    expect(parseYaml(matter).problem).toEqual({ line, column, message, cure });
    // What the cure tells to write can be read.
    const copied = /(?:aanhalingstekens|tekst|rechte|Schrijf): ([a-z]+: ["'a-z].*?)(?:\. Is .*)?$/.exec(cure)?.[1];
    if (copied !== undefined) expect(parseYaml(`${copied}\n`).problem).toBeUndefined();
  });

  it('takes a quoted text of several lines for what it is', () => {
    expect(parseYaml('summary: "een\n  twee"\ntitle: @x\n').problem).toMatchObject({ line: 3, column: 8 });
    expect(parseYaml('summary: "een\n  twee"\nstatus:concept\n').problem).toMatchObject({ line: 3, column: 1 });
    expect(parseYaml('summary: "een\n  twee"\n').problem).toBeUndefined();
  });

  it.each(["a: '", 'a: "', ' '.repeat(900), '- ', "'", 'a: [', 'a:b', '“'])(
    'answers at once, whatever is repeated: %j',
    (part) => {
      const matter = part.repeat(Math.floor(maxMatter / part.length) - 1);
      expect(parseYaml(`${matter}\n@`)).toBeDefined();
      expect(parseYaml(`title: A\n${`${part}\n`.repeat(2000)}`.slice(0, maxMatter))).toBeDefined();
    },
  );
});
