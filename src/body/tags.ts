import { components } from './components/registry.ts';

/** Dutch sentences about one mistake. */
export interface Refusal {
  readonly message: string;
  readonly cure: string;
}

/** What an author can do instead of the HTML people know. */
const instead: Readonly<Record<string, string>> = {
  a: 'Een link schrijf je zo: [tekst](https://adres).',
  b: 'Vet schrijf je zo: **tekst**.',
  strong: 'Vet schrijf je zo: **tekst**.',
  i: 'Schuin schrijf je zo: *tekst*.',
  em: 'Schuin schrijf je zo: *tekst*.',
  s: 'Doorhalen doe je zo: ~~tekst~~.',
  del: 'Doorhalen doe je zo: ~~tekst~~.',
  li: 'Begin elke regel van een lijst met een streepje en een spatie.',
  ul: 'Begin elke regel van een lijst met een streepje en een spatie.',
  ol: 'Begin elke regel van een lijst met 1. en een spatie.',
  p: 'Een lege regel maakt een nieuwe alinea.',
  blockquote: 'Begin een citaat met > en een spatie.',
  img: 'Een afbeelding schrijf je zo: <Figuur src="naam.png" alt="wat er te zien is" />.',
  iframe: 'Een video schrijf je zo: <Video url="https://adres" titel="titel" />.',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, 'Een kop schrijf je zo: ## Kop.'])),
};

/** Tags of HTML that have no end of their own. */
const single = new Set(['br', 'hr', 'img', 'input', 'wbr', 'meta', 'link']);

/**
 * Why a tag may not stand in a text, for a name that is no component; undefined when only "this does
 * not exist" can be said. `line` is the line it stands in: a table cannot go on on a new line.
 */
export function refuseTag(name: string, line: string): Refusal | undefined {
  const meant = [...components.values()].find((component) => component.name.toLowerCase() === name.toLowerCase());
  if (meant) {
    const written = meant.children === 'none' ? `<${meant.name} … />` : `<${meant.name} …> en </${meant.name}>`;
    return {
      message: `Het onderdeel <${name}> bestaat niet.`,
      cure: `Bedoel je <${meant.name}>? Schrijf dan ${written}, met een hoofdletter.`,
    };
  }
  if (!/^[a-z]/.test(name)) return undefined;
  const message = `HTML is niet toegestaan: <${name}>.`;
  if (name === 'br') return { message, cure: `Haal <br> weg. ${newLine(line)}` };
  if (name === 'hr')
    return { message, cure: 'Haal <hr> weg. Schrijf --- op een eigen regel, met lege regels eromheen.' };
  const tags = single.has(name) ? `<${name}>` : `<${name}> en </${name}>`;
  return { message, cure: [`Haal ${tags} weg.`, Object.hasOwn(instead, name) ? instead[name] : ''].join(' ').trim() };
}

function newLine(line: string): string {
  if (/^\s*\|/.test(line)) return 'In een tabel kan geen nieuwe regel: maak er een eigen rij van, of zet een komma.';
  return 'Gebruik een lege regel voor een nieuwe alinea, of zet een \\ aan het eind van de regel.';
}
