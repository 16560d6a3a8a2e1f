import type { Check } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { FieldIssue, FileSubject, FileWhere } from '../subject.ts';
import { listed, pathInWords, shown } from '../words.ts';

type Words = readonly [message: string, cure: string];

const names: Record<string, string> = {
  text: 'een tekst',
  prose: 'een tekst',
  texts: 'een lijst van teksten',
  flag: 'true',
  number: 'een heel getal',
  scale: 'een getal',
  choices: 'een lijst',
  refs: 'een lijst',
  urls: 'een lijst van adressen',
  slugs: 'een lijst',
  object: 'een groepje velden',
  list: 'een lijst',
};

function expected({ meta, value }: FieldIssue): Words {
  const kind = meta?.kind ?? 'text';
  if (value === null) return ['is leeg', 'Vul iets in, of haal de regel weg.'];
  if (
    ['text', 'prose', 'texts', 'edtf', 'day', 'moment', 'choice', 'ref', 'url', 'media', 'contact'].includes(kind) &&
    typeof value !== 'object'
  ) {
    return [
      `is geen tekst maar ${typeof value === 'number' ? 'een getal' : 'iets anders'}`,
      `Zet de waarde tussen aanhalingstekens: "${shown(value)}".`,
    ];
  }
  return [`heeft een verkeerde vorm`, `Verwacht wordt ${names[kind] ?? 'een tekst'}.`];
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

const words: Partial<Record<FieldIssue['kind'], (issue: FieldIssue) => Words>> = {
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
    'Schrijf de naam van het bestand zonder .mdx, bijvoorbeeld voorbeeld-uit-utrecht.',
  ],
  'wrong-id': ({ value }) => [
    `is geen geldige verwijzing: "${shown(value)}"`,
    'Schrijf soort en naam met een streep ertussen, bijvoorbeeld practices/tweegesprek.',
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
  *run({ issues }) {
    for (const issue of issues) {
      const say = words[issue.kind];
      if (!say) continue;
      const [message, cure] = say(issue);
      const label = issue.meta ? ` (${issue.meta.label})` : '';
      const where =
        issue.path.length === 0 ? 'De kop van het bestand' : `Het veld "${pathInWords(issue.path)}"${label}`;
      yield { at: { field: issue.path }, message: `${where} ${message}.`, cure };
    }
  },
};
