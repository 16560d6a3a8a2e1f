import type { FieldMeta } from '../../model/field.ts';
import type { Sought } from '../../model/finding.ts';
import { mustType } from '../../model/registry.ts';
import { isSlug, slugify } from '../../model/slug.ts';
import { placeOfField } from '../../read/yaml.ts';
import type { Check } from '../check.ts';
import { exampleOf, quoted, withExample } from '../example.ts';
import { nearest } from '../nearest.ts';
import type { FieldIssue, FileSubject, FileWhere } from '../subject.ts';
import { listed, pathInWords, shown } from '../words.ts';

type Words = readonly [message: string, cure: string];

function expected(issue: FieldIssue, matter: string): Words {
  const { meta, value, path } = issue;
  if (!meta) return ['heeft een verkeerde vorm', 'Schrijf hier een tekst.'];
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (value === null) {
    const cure = 'Vul iets in, of haal de regel weg.';
    return ['is leeg', meta.fields ? withExample(`${cure} Bijvoorbeeld:`, exampleOf(key, meta)) : cure];
  }
  // A list knows the kind of its items; an issue about one of these ends in its number.
  const isItem = typeof path.at(-1) === 'number';
  const asksText = isItem ? !['list', 'object'].includes(meta.kind) : textual.has(meta.kind);
  if (asksText && !isItem && isDashed(issue, matter)) return dashed(key, meta, value as readonly unknown[]);
  if (asksText) {
    const inner = textInBrackets(value);
    if (inner !== undefined && meta.relation) return ['staat tussen haken', withoutBrackets(inner)];
    const lead = isItem ? '- ' : `${key}: `;
    if (inner !== undefined)
      return [
        'begint met een haak en is zo een lijst',
        `Zet de tekst tussen aanhalingstekens: ${lead}${quoted(`[${inner}]`)}`,
      ];
    const withColon = textWithColon(value);
    if (withColon !== undefined)
      return [
        'bevat een dubbele punt en is zo geen tekst',
        `Zet de tekst tussen aanhalingstekens: ${lead}${quoted(withColon)}`,
      ];
    if (typeof value !== 'object')
      return [
        `is geen tekst maar ${typeof value === 'number' ? 'een getal' : 'iets anders'}`,
        `Zet de waarde tussen aanhalingstekens: "${shown(value)}".`,
      ];
  }
  const example = exampleOf(key, meta, writtenIn(value));
  const page = pageToMake(meta, writtenIn(value));
  if (page !== undefined)
    return [
      'heeft een verkeerde vorm',
      withExample(`Maak eerst een pagina: npm run new -- ${page}, of laat het veld weg. Schrijf daarna:`, example),
    ];
  const sentence =
    meta.kind === 'number' || meta.kind === 'scale'
      ? 'Schrijf alleen een heel getal:'
      : meta.kind === 'flag'
        ? 'Schrijf true, of haal de regel weg:'
        : 'Schrijf bijvoorbeeld:';
  return ['heeft een verkeerde vorm', withExample(sentence, example)];
}

/** `pionier "Marieke de Vries"`, when a name stands where the page of one type is asked for. */
function pageToMake({ relation }: FieldMeta, written: unknown): string | undefined {
  const targets = relation?.targets ?? 'any';
  const [target, ...others] = targets === 'any' ? [] : targets;
  if (target === undefined || others.length > 0 || typeof written !== 'string') return undefined;
  if (isSlug(written) || slugify(written) === '') return undefined;
  return `${mustType(target).labels.one.toLowerCase()} "${shown(written.trim()).replaceAll('"', '')}"`;
}

/** Kinds whose value is one text. */
const textual = new Set(['text', 'prose', 'edtf', 'day', 'moment', 'choice', 'ref', 'url', 'media', 'contact']);

/** True for a list of texts that is written with dashes rather than brackets. */
function isDashed({ path, value }: FieldIssue, matter: string): boolean {
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) return false;
  // The place is that of the field or of what stands in it.
  const [line = '', next = ''] = matter.split('\n').slice(placeOfField(matter, path).line - 1);
  return /^\s*-\s/.test(line.replace(/^\s*-\s+[\w-]+:/, '')) || (/:\s*(?:#.*)?$/.test(line) && /^\s*-\s/.test(next));
}

function dashed(key: string, meta: FieldMeta, texts: readonly unknown[]): Words {
  const [only = '', ...more] = texts.map(String);
  const cure =
    more.length > 0
      ? `Haal de streepjes weg, en maak er één tekst van achter ${key}:`
      : only.length > 200
        ? `Haal het streepje weg, en zet de tekst achter ${key}:`
        : `Haal het streepje weg: ${exampleOf(key, meta, only)}`;
  return ['is één tekst, geen lijst', cure];
}

/** `x` of `[x]` or `[[x]]`, which YAML reads as a list. */
function textInBrackets(value: unknown): string | undefined {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  if (typeof inner === 'string') return shown(inner);
  return Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string' ? shown(inner[0]) : undefined;
}

/** `Let op: tijd kost geld`, which YAML reads as a field with a value. */
function textWithColon(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [pair, ...more] = Object.entries(value);
  if (!pair || more.length > 0 || (typeof pair[1] === 'object' && pair[1] !== null)) return undefined;
  return shown(`${pair[0]}: ${String(pair[1] ?? '')}`.trim());
}

/** What of a wrongly shaped value can stand in an example: a text, or the only one of a list. */
function writtenIn(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
}

function withoutBrackets(inner: string): string {
  return `Schrijf hier alleen de naam, zonder haken: ${inner}`;
}

/** The cure for a reference of the wrong form; a name in brackets is a link of the body. */
function reference(value: unknown, otherwise: string): string {
  const inner =
    typeof value === 'string' ? /^\[\[([^[\]|#]+)[^[\]]*\]\]$/.exec(value.slice(0, 300).trim())?.[1] : undefined;
  return inner === undefined ? otherwise : withoutBrackets(shown(inner.trim()));
}

function choice({ meta, value }: FieldIssue): Words {
  const values = meta?.vocabulary?.values.map((item) => item.value) ?? [];
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  const hint = meant === undefined ? '' : ` Bedoel je "${meant}"?`;
  return [`heeft de waarde "${shown(value)}"; die bestaat niet`, `Kies uit ${listed(values)}.${hint}`];
}

function size({ meta, value, kind }: FieldIssue): Words {
  if (typeof value === 'string') {
    return [`is te lang: ${String(value.length)} tekens`, `Gebruik hooguit ${String(meta?.max ?? 300)} tekens.`];
  }
  if (Array.isArray(value))
    return [`bevat te veel waarden: ${String(value.length)}`, `Laat er hooguit ${String(meta?.max ?? 500)} staan.`];
  const last = meta?.vocabulary ? meta.vocabulary.values.length : meta?.max;
  return kind === 'too-small'
    ? ['is te klein', `Vul een getal in vanaf ${String(meta?.vocabulary ? 1 : (meta?.min ?? 0))}.`]
    : [
        'is te groot',
        last === undefined ? 'Vul een kleiner getal in.' : `Vul een getal in tot en met ${String(last)}.`,
      ];
}

const words: Partial<Record<FieldIssue['kind'], (issue: FieldIssue, matter: string) => Words>> = {
  'wrong-type': expected,
  'wrong-choice': choice,
  'too-large': size,
  'too-small': size,
  'wrong-url': ({ value }) => [
    `is geen volledig adres: "${shown(value)}"`,
    'Schrijf het hele adres, dat begint met https://.',
  ],
  'wrong-mailbox': ({ value }) => [
    `is geen webadres en geen mailbox: "${shown(value)}"`,
    'Schrijf een adres met https:// of een functionele mailbox.',
  ],
  'wrong-slug': ({ value }) => [
    `is geen geldige verwijzing: "${shown(value)}"`,
    reference(value, 'Schrijf de naam van het bestand zonder .mdx, bijvoorbeeld voorbeeld-uit-utrecht.'),
  ],
  'wrong-id': ({ value }) => [
    `is geen geldige verwijzing: "${shown(value)}"`,
    reference(value, 'Schrijf soort en naam met een schuine streep (/) ertussen, bijvoorbeeld practices/tweegesprek.'),
  ],
  'wrong-path': ({ value }) => [
    `is geen pad naar een bestand in media: "${shown(value)}"`,
    'Schrijf bijvoorbeeld cases/foto.jpg, zonder .. en zonder schuine streep vooraan.',
  ],
  'wrong-date': ({ value, meta }) => [
    `is geen datum: "${shown(value)}"`,
    meta?.kind === 'day'
      ? 'Schrijf jaar-maand-dag, bijvoorbeeld "2026-11-21".'
      : 'Schrijf bijvoorbeeld "2010", "2010-05", "2010-05-12" of "2010~".',
  ],
  blank: () => ['is leeg of bevat een regeleinde', 'Schrijf een regel tekst, of haal het veld weg.'],
  double: () => ['bevat iets twee keer', 'Laat van elke waarde een staan.'],
};

/** A value of another form than the field asks for. */
export const wrongValue: Check<FileSubject, FileWhere> = {
  code: 'wrong-value',
  level: 'error',
  why: 'Everything downstream trusts the form of a value.',
  *run({ issues, matter }) {
    for (const issue of issues) {
      const say = words[issue.kind];
      if (!say) continue;
      const [message, cure] = say(issue, matter);
      const label = issue.meta ? ` (${issue.meta.label})` : '';
      const where =
        issue.path.length === 0 ? 'De kop van het bestand' : `Het veld "${pathInWords(issue.path)}"${label}`;
      yield {
        at: { field: issue.path },
        message: `${where} ${message}.`,
        cure,
        ...(isDashed(issue, matter) ? {} : soughtIn(issue)),
      };
    }
  },
};

/** The page that a reference of the wrong form may mean: a title, or a name in brackets. */
function soughtIn({ kind, value, meta }: FieldIssue): { readonly sought?: Sought } {
  if (!meta?.relation) return {};
  const written = kind === 'wrong-slug' || kind === 'wrong-id' ? value : textInBrackets(value);
  return typeof written === 'string' ? { sought: { written, targets: meta.relation.targets } } : {};
}
