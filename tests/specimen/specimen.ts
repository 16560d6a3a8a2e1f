import { files as filesOf, type Fields } from '../content.ts';
import { entryTypes, filled, filledDocument, filledImage, headingsOf, others } from '../filled.ts';
import type { Files } from '../scratch.ts';
import { png } from '../whole-site.ts';
import { essay, longTitle, longUrl, longWord } from './words.ts';

/** A page of the specimen, with a name for its picture. */
export interface SpecimenPage {
  readonly name: string;
  readonly address: string;
}

/** How much of everything. */
export const amounts = { relations: 40, reactions: 200, depth: 30, words: 12_000, notes: 90, columns: 9 } as const;

const numbered = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`);
const fictional = { fictional: true };

/** Names that are read from right to left: "a made-up person" and "a made-up figure". */
const arabic = 'شخصية خيالية من مدينة لا وجود لها';
const hebrew = 'דמות בדיונית מעיר שאינה קיימת';

const table = (columns: number): string => {
  const row = (cell: (column: number) => string): string => `| ${Array.from({ length: columns }, (_, column) => cell(column + 1)).join(' | ')} |`; // prettier-ignore
  return [
    row((column) => `Kolom ${String(column)}`),
    row(() => '---'),
    row((column) => `Een cel met ${String(column)} verzonnen woorden`),
    row((column) => (column === 5 ? longWord : String(column * 1_000_000))),
    row((column) => (column === 9 ? `[bron](${longUrl})` : '–')),
  ].join('\n');
};

const roughBody = `Een alinea met \`${longWord}${longWord}\`, [${longUrl}](${longUrl}) en ${longWord}.

## ${longWord}

- ${longWord}
  - ${longWord}
    - ${longWord}
      - ${longWord}

> ${longWord} zei ${longWord}.

\`\`\`js
const regel = '${'een heel lange regel code '.repeat(12)}';
const woord = '${'x'.repeat(300)}';
\`\`\`

### ${longTitle}

${table(amounts.columns)}

<Kader soort="let-op" titel="${longWord}">
  Een kader met ${longWord} en [een link](${longUrl}).
</Kader>

<Citaat van="${longWord}" bron="${longWord}">
  ${longWord} is ${longWord}.
</Citaat>

<Figuur src="specimen/breed.png" alt="Een wit vlak" bijschrift="${longWord}" bron="${longWord}" />

<Figuur src="specimen/hoog.png" alt="Een wit vlak" bijschrift="Een hoog beeld" />

<Verwijzing id="essays/lange-titel" />

<Stappen>
  1. ${longWord}

     ${longWord}

  2. [[essays/lange-titel|${longWord}]]
</Stappen>
`;

/** Free texts get the long word behind them, or give way to it: no field takes less than 80 characters. */
function stretched(value: unknown): unknown {
  if (typeof value === 'string' && /nummer \d+$/.test(value))
    return value.length + longWord.length < 80 ? `${value} ${longWord}` : longWord;
  if (Array.isArray(value)) return value.map(stretched);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stretched(inner)]));
}

function reactions(): Record<string, Fields> {
  const ids = Array.from({ length: amounts.reactions }, (_, index) => `reactie-${String(index + 1).padStart(3, '0')}`);
  return Object.fromEntries(
    ids.map((id, index) => [
      `reactions/${id}`,
      {
        to: 'essays/tweehonderd-reacties',
        author: { name: index % 7 === 0 ? arabic : `Verzonnen lezer ${String(index + 1)}` },
        date: '2020',
        body: index % 9 === 0 ? `${longWord} ${longUrl}` : 'Zo denk ik erover.',
        // The last ones answer each other, one deeper each time.
        ...(index > amounts.reactions - amounts.depth && { inReplyTo: ids[index - 1] ?? '' }),
      },
    ]),
  );
}

/** Content that is hard to lay out: too long, too many, too little, the other way round. All of it made up. */
export function specimen(): Files {
  const pioneers = numbered(amounts.relations, 'verzonnen-persoon');
  const organisations = numbered(30, 'verzonnen-organisatie');
  const entries: Record<string, Fields> = {
    'site/site': {
      title: 'Proefstukken',
      footer: [{ label: 'Toegankelijkheidsverklaring', href: '/a-z/' }],
      menu: ['Essays', 'Praktijkvoorbeelden', 'Werkwijzen', 'Vraagstukken', 'Over'].map((label) => ({
        label,
        href: label === 'Over' ? '/over/' : `/${label.toLowerCase()}/`,
      })),
    },
    'pages/over': { title: 'Over', body: roughBody },
    'pages/meedoen': { title: 'Meedoen' },
    ...others,
    // Not marked as fictional: the home page leaves out what is, and must stand this title too.
    'essays/lange-titel': { title: longTitle, summary: `${longTitle} ${longWord}`, date: '2026-02', kind: 'essay', authors: ['rechts-naar-links', 'verzonnen-persoon-01'], themes: ['lang-woord'], inShort: [longTitle, longWord, 'Kort.'], body: roughBody },
    'essays/lang-woord': { ...fictional, title: longWord, summary: longWord, body: roughBody, date: '2026-01', authors: pioneers.slice(0, 12) },
    'essays/twaalfduizend-woorden': { ...fictional, title: 'Een essay van twaalfduizend woorden met negentig noten', date: '2025', body: essay(amounts.words, amounts.notes) },
    'essays/tweehonderd-reacties': { ...fictional, title: 'Een essay met tweehonderd reacties', date: '2024', body: 'Hier valt veel over te zeggen.' },
    'essays/rechts-naar-links': { ...fictional, title: `${arabic} – ${hebrew}`, summary: `${hebrew} (${arabic})`, aliases: [arabic, hebrew], authors: ['rechts-naar-links'], date: '2023', body: `${arabic}\n\n${hebrew}, zegt ${arabic} in [[essays/lange-titel|${hebrew}]].` },
    'pioneers/rechts-naar-links': { ...fictional, title: arabic, aliases: [hebrew], role: hebrew },
    'cases/veertig-verbanden': {
      ...fictional,
      title: 'Een praktijkvoorbeeld met veertig verbanden en meer',
      quick: true,
      organisations,
      people: pioneers.map((pioneer) => ({ pioneer, role: 'deelnemer' })),
      methods: numbered(20, 'verzonnen-werkwijze').map((practice, index) => ({ practice, worked: ['ja', 'deels', 'nee'][index % 3], note: index % 4 === 0 ? longWord : 'Ging wel.' })),
      sources: Array.from({ length: 40 }, (_, index) => ({ title: `${index % 5 === 0 ? longUrl.slice(0, 280) : 'Verzonnen bron'} ${String(index + 1)}`, url: longUrl, accessed: '2026-01-01' })),
    },
    'themes/lang-woord': { ...fictional, title: longWord },
    'themes/leeg-thema': { ...fictional, title: 'Een leeg thema' },
    ...Object.fromEntries(pioneers.map((slug, index) => [`pioneers/${slug}`, { ...fictional, title: `Verzonnen Persoon ${String(index + 1)}` }])),
    ...Object.fromEntries(organisations.map((slug, index) => [`organisations/${slug}`, { ...fictional, title: index % 6 === 0 ? `${longWord} ${String(index)}` : `Verzonnen Organisatie ${String(index + 1)}` }])),
    ...Object.fromEntries(numbered(20, 'verzonnen-werkwijze').map((slug, index) => [`practices/${slug}`, { ...fictional, title: `Verzonnen Werkwijze ${String(index + 1)}` }])),
    ...reactions(),
  }; // prettier-ignore
  for (const type of entryTypes) {
    const body = type.headings ? headingsOf(type, `${longWord}\n\n${table(amounts.columns)}`) : roughBody;
    const { id, fields } = filled(type, body);
    entries[id] = { ...(stretched(fields) as Fields), ...(type.name !== 'reactions' && fictional) };
  }
  return {
    ...filesOf(entries),
    [`media/${filledImage}`]: png(40, 30),
    [`media/${filledDocument}`]: '%PDF-1.4\n%%EOF\n',
    'media/specimen/breed.png': png(2400, 60),
    'media/specimen/hoog.png': png(60, 2400),
  };
}

/** The pages of it to look at: those of one kind of trouble, all fields stretched, and the least of each type. */
export const specimenPages: readonly SpecimenPage[] = [
  { name: 'home', address: '' },
  { name: 'long-title', address: 'essays/lange-titel/' },
  { name: 'long-word', address: 'essays/lang-woord/' },
  { name: 'long-essay', address: 'essays/twaalfduizend-woorden/' },
  { name: 'reactions', address: 'essays/tweehonderd-reacties/' },
  { name: 'right-to-left', address: 'essays/rechts-naar-links/' },
  { name: 'right-to-left-person', address: 'pioniers/rechts-naar-links/' },
  { name: 'relations', address: 'praktijkvoorbeelden/veertig-verbanden/' },
  { name: 'empty-theme', address: 'themas/leeg-thema/' },
  { name: 'page', address: 'over/' },
  { name: 'places', address: 'plaatsen/' },
  { name: 'letters', address: 'a-z/' },
  { name: 'archive', address: 'archief/' },
  ...entryTypes.flatMap(({ name, segment }) =>
    segment
      ? [
          { name: `${name}-list`, address: `${segment}/` },
          { name: `${name}-full`, address: `${segment}/compleet/` },
          { name: `${name}-bare`, address: `${segment}/ander/` },
        ]
      : [],
  ),
];
