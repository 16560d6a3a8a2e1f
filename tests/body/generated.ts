import type { Random } from '../random.ts';

/**
 * Bodies made by chance, in two kinds: `soundBody` is what an author writes who knows the manual,
 * `typedBody` is that mixed with everything people type and paste that MDX chokes on.
 */

/** Words a reader sees wherever they stand in a generated body, code and labels included. */
export const words = [
  'bewoners',
  'gemeente',
  'de',
  'het',
  'een',
  'raad',
  'wijk',
  'gesprek',
  'samen',
  'open',
  'en',
  'ideeën',
  'Één',
  'zo’n',
  'participatie',
  '25.000',
  'euro',
  'coördinatie',
  'niet',
  'wel',
  'straks',
  'burgertop',
  'beleid',
  'vóór',
  'na',
  'e-mail',
];
const titles = [
  'Tweegesprek',
  'tweegesprek',
  'practices/tweegesprek',
  'Wat is loting?',
  'cases/g1000-amersfoort',
  'R&D',
  '100% lokaal',
  'snake_case_naam',
  'C++',
];

const some = (random: Random, from = 1, to = 6): string => random.list(from, to, () => random.pick(words)).join(' ');

/** `[[doel#kop|label]]`; the bar as it is written in a table when `inTable`. */
function wikiLink(random: Random, inTable: boolean): string {
  const heading = random.chance(0.2) ? '#Wat werkte' : '';
  const label = random.chance(0.4) ? `${inTable ? '\\|' : '|'}${some(random, 1, 3)}` : '';
  return `[[${random.pick(titles)}${heading}${label}]]`;
}

type Piece = (random: Random, inTable: boolean) => string;

const soundPieces: readonly Piece[] = [
  (random) => some(random),
  (random) => some(random),
  (random) => some(random, 3, 12),
  (random) => `${some(random)}.`,
  (random) => `*${some(random, 1, 3)}*`,
  (random) => `**${some(random, 1, 3)}**`,
  (random) => `_${some(random, 1, 2)}_`,
  (random) => `***${some(random, 1, 2)}***`,
  (random) => `**${some(random, 1, 2)} *${some(random, 1, 2)}***`,
  (random) => `~~${some(random, 1, 3)}~~`,
  (random) => `\`${some(random, 1, 2)}\``,
  () => '`if (5<6) { return [[x]] }`',
  () => '`` a ` b ``',
  () => '`<br>`',
  (random) => `[${some(random, 1, 3)}](https://voorbeeld.nl/pad_met_streep?a=1&b=2)`,
  (random) => `[${some(random, 1, 2)}](/werkwijzen/ "${some(random, 1, 2)}")`,
  (random) => `[*${some(random, 1, 2)}*](mailto:redactie@voorbeeld.nl)`,
  (random) => `[${some(random, 1, 2)}](<pad met spatie.pdf>)`,
  () => 'https://www.voorbeeld.nl/pad/naar-iets',
  () => 'https://nl.wikipedia.org/wiki/Loting_(politiek)',
  () => 'www.voorbeeld.nl',
  () => 'redactie@voorbeeld.nl',
  (random) => `![${some(random, 1, 3)}](cases/foto.jpg)`,
  (random, inTable) => wikiLink(random, inTable),
  (random, inTable) => wikiLink(random, inTable),
  (random, inTable) => `\\${wikiLink(random, inTable)}`,
  () => '[^bron]',
  () => '&amp;',
  () => '&euro; 5',
  () => 'Q&A',
  () => 'AT&T;',
  () => '&lt;b&gt;',
  () => '&#60;',
  () => '&#105;mport',
  () => '\\{niet\\}',
  () => '5 \\< 6',
  () => '5 > 6',
  () => '\\*geen nadruk\\*',
  () => '5 * 3 * 2',
  () => 'snake_case_naam',
  () => '1. april',
  () => '2\\. mei',
  () => '# 5',
  () => '- los streepje',
  () => '+31 6',
  () => '~ ongeveer',
  () => '~5%',
  () => 'a | b',
  () => '(zie [noot] verder)',
  () => '"aangehaald"',
  () => 'C:\\pad\\naar',
  () => 'wat?!',
  () => '!',
  () => '[x]',
  () => 'emoji 🎉',
  () => 'é met los accent: é',
  () => 'harde\u00a0spatie',
];

const wildPieces: readonly Piece[] = [
  () => '5<6',
  () => '5 < 6',
  () => 'ik <3 dit',
  () => '<-- zie hier',
  () => 'a<b>c',
  () => '{',
  () => '}',
  () => '{naam}',
  () => '{{naam}}',
  () => '{1 + 1}',
  () => '{/* opmerking */}',
  () => '{...rest}',
  () => ':-{',
  () => '<https://www.voorbeeld.nl/pad>',
  () => '<https://www.voorbeeld.nl/pad?a=1&b={2}>',
  () => '<redactie@voorbeeld.nl>',
  () => '<mailto:redactie@voorbeeld.nl>',
  () => '<br>',
  () => '<br/>',
  () => '<BR />',
  () => '<b>vet</b>',
  () => '<i>schuin',
  () => '</p>',
  () => '<span style="color: red">rood</span>',
  () => '<a href="https://x.nl" onclick="alert(1)">klik</a>',
  () => '<img src=x onerror=alert(1)>',
  () => '<!-- verborgen -->',
  () => '<!DOCTYPE html>',
  () => '<?php echo 1 ?>',
  () => '<naam invullen>',
  () => '<Onbekend />',
  () => '<Kaderr soort="tip">',
  () => '<>leeg</>',
  () => '<Kader soort={soort}>',
  () => '<%= naam %>',
  () => '[tekst](<a b>)',
  () => '[tekst](javascript:alert(1))',
  () => 'import x from "y"',
  () => 'export const a = 1',
  () => '\\<al ontsnapt>',
  () => '\\\\<backslash',
  () => '`open backtick',
  () => '**open vet',
  () => '*',
  () => '__',
  () => '[[',
  () => ']]',
  () => '[[]]',
  () => '[[a|*b*]]',
  () => '![[plaatje.png]]',
  () => '[[x#^blok]]',
  () => '[[www.voorbeeld.nl]]',
  () => '[[a<b]]',
  () => '[[a {b}]]',
  () => '[[R&amp;D]]',
  () => '[open haak',
  () => 'sluit] haak',
  () => '[^bestaat-niet]',
  () => '\\',
  () => '&nbsp;',
  () => '&onzin;',
  () => '<',
  () => '>',
  () => '<<aanhaling>>',
  () => '<Kader soort="tip">midden in een zin</Kader>',
  () => '<Verwijzing id="cases/x" /> in een zin',
];

type Block = (random: Random, inline: (inTable?: boolean) => string, block: () => string) => string;

const indent = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`);
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const soundBlocks: readonly Block[] = [
  (_random, inline) => inline(),
  (_random, inline) => inline(),
  (_random, inline) => `${inline()}\n${inline()}`,
  (_random, inline) => `${inline()}\\\n${inline()}`,
  (_random, inline) => `${inline()}  \n${inline()}`,
  (random, inline) => `${random.pick(['##', '###', '####'])} ${inline()}`,
  (random) => `${some(random)}\n----`,
  (random, inline) => random.list(1, 4, () => `- ${inline()}`).join('\n'),
  (random, inline) => random.list(1, 4, () => `* ${inline()}`).join('\n\n'),
  (random, inline) => random.list(1, 4, () => `1. ${inline()}`).join('\n'),
  (_random, inline) => `3. ${inline()}\n4. ${inline()}`,
  (random, inline) => random.list(1, 3, () => `- [${random.pick([' ', 'x'])}] ${inline()}`).join('\n'),
  (_random, inline, block) => `- ${inline()}\n\n  ${indent(block(), '  ')}\n- ${inline()}`,
  (_random, inline) => `- ${inline()}\n  - ${inline()}\n    1. ${inline()}\n- ${inline()}`,
  (_random, _inline, block) => quoted(block()),
  (_random, inline) => `> ${inline()}\n>\n> — ${inline()}`,
  (random, inline) => {
    const width = 1 + random.below(3);
    const row = (): string =>
      `| ${Array.from({ length: width }, () => inline(true).replace(/\n/g, ' ')).join(' | ')} |`;
    const rule = `|${Array.from({ length: width }, () => random.pick([' --- ', ':--', '--:', ':-:'])).join('|')}|`;
    return [row(), rule, ...random.list(0, 3, row)].join('\n');
  },
  (_random, inline) =>
    `\`\`\`js\nconst a = { b: 1 < 2 };\nimport x from 'y';\n\n[[geen link]] <div>\n\`\`\`\n\n${inline()}`,
  () => '~~~\n`code` <br>\n~~~',
  () => '---',
  () => '***',
  (_random, inline) => `<Kader soort="tip" titel="Let &amp; op">\n\n${inline()}\n\n</Kader>`,
  (_random, inline) => `<Kader soort="let-op">\n${inline()}\n</Kader>`,
  (_random, inline) => `<Kader soort="vraag">${inline()}</Kader>`,
  (_random, inline, block) => `<Kader soort="voorbeeld">\n\n${block()}\n\n${inline()}\n\n</Kader>`,
  (_random, inline) => `<Citaat van="Bewoner" bron='Buurtkrant'>\n\n${inline()}\n\n</Citaat>`,
  (_random, inline) => `<Stappen>\n\n1. ${inline()}\n2. ${inline()}\n\n</Stappen>`,
  () => '<Verwijzing id="practices/tweegesprek" />',
  () => '<Verwijzing id="practices/tweegesprek" />\n<Verwijzing id="cases/g1000-amersfoort" />',
  () => '<Figuur src="cases/foto.jpg" alt="Een [volle] zaal met 5 > 3" bijschrift="Foto: Q&A" decoratief />',
  () => '<Video url="https://voorbeeld.nl/v?a=1&b=2" titel="Kijk" />',
];

const wildBlocks: readonly Block[] = [
  () => "import Kaart from './kaart.astro'",
  () => 'export const prijs = 5',
  (random) => `import ${some(random)}`,
  (random) => `export ${some(random)}`,
  (random) => `${some(random)}\nimport van goederen en\nexport van diensten`,
  (random) => `- ${some(random)}\n- import van goederen`,
  () => '> import van goederen',
  () => 'importeren is iets anders',
  () => '<div class="kop">\n\n# Kop\n\n</div>',
  () => '<div>\ntekst\n</div>',
  () => '<table>\n<tr><td>1</td></tr>\n</table>',
  () => '<!--\nverborgen\n-->',
  () => '<script>alert(1)</script>',
  () => '<details>\n<summary>Meer</summary>\n\ntekst\n\n</details>',
  () => '{\n  "a": 1\n}',
  () => '{/* opmerking\nover twee regels */}',
  () => '<Kader soort="tip">',
  () => '</Kader>',
  () => '<Kader soort="tip">\n\n- een\n\n</Citaat>',
  () => '<Onbekend>\n\ntekst\n\n</Onbekend>',
  () => '    vier spaties ervoor',
  () => '\tmet een tab',
  () => '[begrip]: https://voorbeeld.nl "titel"\n\n[begrip] en [[begrip]]',
  () => '[^lang]: Een noot\n\n    met twee alinea’s.',
  () => '```\nnooit gesloten',
  () => '| a | b |\n| --- |\n| c |',
  () => '| een | twee |\n| --- | --- |\n| <br> | {x} |\n| 5<6 | a<br>b |',
  () => '* een\n+ twee\n- drie',
  () => '1) een\n2) twee',
  () => '===',
  () => '#geen kop',
  () => '####### geen kop',
  () => '+++\ntoml\n+++',
  () => ':::tip\ntekst\n:::',
  () => '$$\nx^2\n$$',
];

function body(random: Random, pieces: readonly Piece[], blocks: readonly Block[]): string {
  const inline = (inTable = false): string =>
    random.list(1, 4, () => random.pick(pieces)(random, inTable)).join(random.pick([' ', ' ', ' ', '', ', ']));
  let depth = 0;
  const block = (): string => {
    depth += 1;
    const make = depth > 3 ? soundBlocks[0] : random.pick(blocks);
    const text = make?.(random, inline, block) ?? '';
    depth -= 1;
    return text;
  };
  const text = random.list(1, 5, block).join('\n\n');
  const ending = random.pick(['', '\n', '\n\n']);
  return text.includes('[^bron]') ? `${text}\n\n[^bron]: Zie ${inline(true)}.${ending}` : `${text}${ending}`;
}

/** A body with only what the manual allows. */
export const soundBody = (random: Random): string => body(random, soundPieces, soundBlocks);

/** A body as people type and paste it. */
export const typedBody = (random: Random): string => {
  const pieces = random.chance(0.5) ? [...soundPieces, ...wildPieces] : soundPieces;
  const blocks = random.chance(0.5) ? [...soundBlocks, ...wildBlocks] : soundBlocks;
  return body(random, pieces, blocks);
};
