import { components } from '../../body/components/registry.ts';
import { placeOf } from '../../body/facts.ts';
import { refuseTag, type Refusal } from '../../body/tags.ts';
import type { JsxAttribute, JsxElement } from '../../body/tree.ts';
import type { Place } from '../../model/entry.ts';
import { isEntryId } from '../../model/slug.ts';
import type { Check, Report } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { listed, shown } from '../words.ts';

/**
 * Everything MDX can do that an author may not: code, HTML, unknown components, attributes that are
 * not literal. Content is data, not code.
 */
export const refusedSyntax: Check<FileSubject, FileWhere> = {
  code: 'refused-syntax',
  level: 'error',
  why: 'Code in content would run at build time or in the reader’s browser.',
  *run({ nodes, text }) {
    let lines: readonly string[] | undefined;
    const lineOf = (node: JsxElement): string => (lines ??= text.split('\n'))[placeOf(node).line - 1] ?? '';
    for (const node of nodes.of('mdxjsEsm' as never) as unknown as Positioned[]) {
      yield {
        at: placeOf(node as never),
        message: 'Een regel die begint met import of export wordt als code gelezen.',
        cure: 'Begin de zin met een ander woord.',
      };
    }
    for (const kind of ['mdxFlowExpression', 'mdxTextExpression']) {
      for (const node of nodes.of(kind as never) as unknown as Positioned[]) {
        yield {
          at: placeOf(node as never),
          message: 'Tekst tussen accolades wordt als code gelezen.',
          cure: 'Schrijf \\{ en \\} als je de tekens zelf bedoelt.',
        };
      }
    }
    for (const node of nodes.of('html')) {
      yield {
        at: placeOf(node),
        message: 'HTML is niet toegestaan.',
        cure: 'Gebruik Markdown of een van de onderdelen uit de handleiding.',
      };
    }
    for (const node of nodes.jsx) {
      if (components.has(node.name ?? '')) yield* refuseElement(node);
      else yield { at: placeOf(node), ...refuseUnknown(node.name ?? '', lineOf(node)) };
    }
    for (const node of nodes.of('footnoteDefinition')) {
      if (node.children.length === 1 && node.children[0]?.type === 'paragraph') continue;
      yield {
        at: placeOf(node),
        message: `De noot [^${shown(node.label ?? node.identifier)}] is langer dan een alinea.`,
        cure: 'Maak er één alinea van, of zet de rest in de tekst.',
      };
    }
  },
};

interface Positioned {
  readonly position?: unknown;
}

/** A tag that is none of our components. */
function refuseUnknown(name: string, line: string): Refusal {
  const refusal = refuseTag(name, line);
  if (refusal) return refusal;
  const meant = nearest(name, components.keys());
  const known = listed([...components.keys()].map((component) => `<${component}>`));
  return {
    message: name === '' ? 'HTML is niet toegestaan: <>.' : `Het onderdeel <${shown(name)}> bestaat niet.`,
    cure: meant === undefined ? `Gebruik Markdown, of een van ${known}.` : `Bedoel je <${meant}>?`,
  };
}

function* refuseElement(node: JsxElement): Generator<Report<FileWhere>> {
  const at: Place = placeOf(node);
  const name = node.name ?? '';
  const component = components.get(name);
  if (!component) return;
  if (node.type === 'mdxJsxTextElement') {
    yield {
      at,
      message: `<${name}> staat midden in een zin.`,
      cure: `Zet <${name}> op een eigen regel, met een lege regel ervoor en erna.`,
    };
  }
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      yield { at, message: `Bij <${name}> staat een accolade.`, cure: `Schrijf alleen naam="waarde".` };
      continue;
    }
    const rule = Object.hasOwn(component.attributes, attribute.name) ? component.attributes[attribute.name] : undefined;
    if (!rule) {
      yield {
        at,
        message: `<${name}> kent "${shown(attribute.name)}" niet.`,
        cure: knownInstead(name, attribute.name, Object.keys(component.attributes)),
      };
      continue;
    }
    if (given.has(attribute.name))
      yield { at, message: `"${attribute.name}" staat twee keer bij <${name}>.`, cure: 'Laat er een staan.' };
    given.add(attribute.name);
    yield* refuseValue(name, attribute.name, attribute.value, rule, at);
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    if (rule.required && !given.has(attribute)) {
      yield { at, message: `Bij <${name}> ontbreekt "${attribute}".`, cure: `Schrijf ${attribute}="…".` };
    }
  }
  if (component.children === 'none' && node.children.length > 0) {
    yield { at, message: `In <${name}> kan geen tekst staan.`, cure: `Schrijf <${name} … /> en zet de tekst eronder.` };
  }
  if (
    component.children === 'ordered-list' &&
    !(node.children.length === 1 && node.children[0]?.type === 'list' && node.children[0].ordered)
  ) {
    yield {
      at,
      message: `In <${name}> hoort precies een genummerde lijst.`,
      cure: 'Begin elke stap met een nummer en een punt: 1. Nodig mensen uit.',
    };
  }
  if (component.children === 'blocks' && node.children.length === 0) {
    yield { at, message: `<${name}> is leeg.`, cure: `Zet er tekst in, of haal <${name}> weg.` };
  }
}

/** What people write for an attribute of ours; the first the component has is meant. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  door: ['van'], auteur: ['van'], author: ['van'], wie: ['van'], persoon: ['van'], spreker: ['van'], naam: ['van', 'titel'],
  source: ['bron'], maker: ['bron'], fotograaf: ['bron'], foto: ['src'], afbeelding: ['src'], plaatje: ['src'], bestand: ['src'],
  beschrijving: ['alt'], omschrijving: ['alt'], onderschrift: ['bijschrift'], caption: ['bijschrift'], tekst: ['bijschrift', 'titel'],
  versiering: ['decoratief'], decorative: ['decoratief'], title: ['titel'], kop: ['titel'], type: ['soort'], kind: ['soort'], kleur: ['soort'],
  link: ['url', 'id'], href: ['url', 'id'], adres: ['url'], pagina: ['id'], naar: ['id'], src: ['url', 'id'], url: ['src', 'bron'],
}; // prettier-ignore

function knownInstead(component: string, typed: string, known: readonly string[]): string {
  if (known.length === 0) return `<${component}> heeft niets nodig: haal "${shown(typed)}" weg.`;
  const others = Object.hasOwn(otherNames, typed.toLowerCase()) ? otherNames[typed.toLowerCase()] : undefined;
  const meant = others?.find((name) => known.includes(name)) ?? nearest(typed, known);
  const all = `<${component}> kent alleen ${listed(known, 'en')}.`;
  return meant === undefined
    ? `${all} Gebruik een daarvan, of haal "${shown(typed)}" weg.`
    : `Bedoel je "${meant}"? ${all}`;
}

function* refuseValue(
  component: string,
  name: string,
  value: JsxAttribute['value'],
  rule: { readonly kind: string; readonly required?: boolean; readonly values?: Readonly<Record<string, string>> },
  at: Place,
): Generator<Report<FileWhere>> {
  if (typeof value === 'object' && value !== null) {
    yield {
      at,
      message: `De waarde van "${name}" bij <${component}> staat tussen accolades.`,
      cure: `Schrijf ${name}="…" met aanhalingstekens.`,
    };
  } else if (rule.kind === 'flag') {
    if (typeof value === 'string')
      yield { at, message: `"${name}" bij <${component}> heeft geen waarde nodig.`, cure: `Schrijf alleen ${name}.` };
  } else if (typeof value !== 'string') {
    yield { at, message: `"${name}" bij <${component}> heeft geen waarde.`, cure: `Schrijf ${name}="…".` };
  } else if (rule.required && value.trim() === '') {
    yield { at, message: `"${name}" bij <${component}> is leeg.`, cure: 'Vul het in.' };
  } else if (rule.kind === 'id' && !isEntryId(value)) {
    yield {
      at,
      message: `"${name}" bij <${component}> is geen geldige verwijzing: "${shown(value)}".`,
      cure: 'Schrijf soort en naam met een schuine streep (/) ertussen, bijvoorbeeld practices/tweegesprek.',
      sought: { written: value, targets: 'any' },
    };
  } else if (rule.values && !Object.hasOwn(rule.values, value)) {
    yield {
      at,
      message: `"${name}" bij <${component}> heeft de waarde "${shown(value)}"; die bestaat niet.`,
      cure: `Kies uit ${listed(Object.keys(rule.values))}.`,
    };
  }
}
