/**
 * Facts about wiki links, gathered from the test suites of other programs (remark-wiki-link,
 * obsidian-export, Quartz) and from trying: what is typed, and what it means. They were written for a
 * folder of notes with paths; here a note is an entry. Where we differ on purpose a case says why.
 */
export interface WikiLinkCase {
  readonly id: string;
  readonly input: string;
  /** What it is: a link with its target and text (absent: free), or an embed. */
  readonly expect: readonly (
    | {
        readonly kind: 'link';
        readonly target: string | null;
        readonly text?: string;
        readonly heading?: string;
        readonly self?: true;
        readonly block?: string;
        readonly broken?: true;
      }
    | { readonly kind: 'embed'; readonly target: string | null }
  )[];
  readonly source: string;
  /** What we do instead, and why. */
  readonly overridden?: { readonly why: string; readonly expect: WikiLinkCase['expect']; readonly finding?: string };
}

/** The entries the cases speak of, by id. A note without a title had its file name as title. */
export const vault: Readonly<
  Record<string, { readonly title: string; readonly aliases?: readonly string[]; readonly body?: string }>
> = {
  'wiki/wiki-link': {
    title: 'Wiki Link',
    body: '## Some Heading\n\n## Some.Heading.With-♥-Unicode and spaces\n\n## Heading 1\n\n## Één kop',
  },
  'wiki/foo': { title: 'foo' },
  'wiki/foo-bar': { title: 'Foo Bar' },
  'wiki/underscored-note': { title: '_underscored-note' },
  'wiki/uppercased-note': { title: 'Uppercased-note' },
  'wiki/notes-with-dots': { title: 'notes.with.dots' },
  'essays/post': { title: 'post' },
  'essays/readme': { title: 'README' },
  'cases/note': { title: 'Note' },
  'practices/note': { title: 'Note' },
  'cases/diep': { title: 'Diep' },
  'wiki/een-idee': { title: 'Één idee' },
  'wiki/c': { title: 'C#' },
  'wiki/vragen': { title: 'Vragen?' },
  'wiki/r-en-d': { title: 'R&D' },
  'wiki/100-procent-lokaal': { title: '100% lokaal' },
  'wiki/nieuwe-naam': { title: 'Nieuwe naam', aliases: ['Oude naam', 'ON'] },
};

const loose = 'loose-brackets';

export const cases: readonly WikiLinkCase[] = [
  {
    id: 'wl-001',
    input: '[[Wiki Link]]',
    expect: [{ kind: 'link', target: 'wiki/wiki-link', text: 'Wiki Link' }],
    source: 'remark-wiki-link',
  },
  {
    id: 'wl-003',
    input: '[[Wiki Link|Alias]]',
    expect: [{ kind: 'link', target: 'wiki/wiki-link', text: 'Alias' }],
    source: 'remark-wiki-link',
  },
  {
    id: 'wl-005',
    input: '[[Wiki Link#Some Heading|Alias]]',
    expect: [{ kind: 'link', target: 'wiki/wiki-link', text: 'Alias', heading: 'some-heading' }],
    source: 'remark-wiki-link',
  },
  {
    id: 'wl-007',
    input: '[[Wiki Link#Één kop]]',
    expect: [{ kind: 'link', target: 'wiki/wiki-link', heading: 'een-kop' }],
    source: 'written here',
  },
  {
    id: 'wl-009',
    input: '[[#Some Heading]]',
    expect: [{ kind: 'link', target: null, heading: 'some-heading', self: true }],
    source: 'remark-wiki-link',
  },
  {
    id: 'wl-011',
    input: '[[]]',
    expect: [],
    source: 'remark-wiki-link',
    overridden: {
      why: 'Stays text, as elsewhere, and is a finding: brackets without a link are a mistake.',
      expect: [],
      finding: loose,
    },
  },
  {
    id: 'wl-013',
    input: '[[Wiki Link',
    expect: [],
    source: 'remark-wiki-link',
    overridden: {
      why: 'Stays text, as elsewhere, and is a finding: the author meant a link.',
      expect: [],
      finding: loose,
    },
  },
  { id: 'wl-015', input: '[Wiki Link]', expect: [], source: 'remark-wiki-link' },
  { id: 'wl-017', input: 'Link within backticks: `[[foo]]`', expect: [], source: 'obsidian-export' },
  {
    id: 'wl-019',
    input: '    [[foo]]',
    expect: [],
    source: 'written here',
    overridden: {
      why: 'MDX has no indented code, so this is a paragraph.',
      expect: [{ kind: 'link', target: 'wiki/foo', text: 'foo' }],
    },
  },
  {
    id: 'wl-021',
    input: '{/* [[foo]] */}',
    expect: [],
    source: 'written here',
    overridden: {
      why: 'No link, as elsewhere; and braces are refused in any body.',
      expect: [],
      finding: 'refused-syntax',
    },
  },
  {
    id: 'wl-023',
    input: '\\[[foo]]',
    expect: [],
    source: 'written here',
    overridden: {
      why: 'The editor of the CMS writes every wiki link with this backslash, so it must stay a link.',
      expect: [{ kind: 'link', target: 'wiki/foo', text: 'foo' }],
    },
  },
  {
    id: 'wl-025',
    input: '[[uppercased-note]]',
    expect: [{ kind: 'link', target: 'wiki/uppercased-note', text: 'uppercased-note' }],
    source: 'obsidian-export',
  },
  {
    id: 'wl-027',
    input: '[[_underscored-note]]',
    expect: [{ kind: 'link', target: 'wiki/underscored-note', text: '_underscored-note' }],
    source: 'obsidian-export',
  },
  {
    id: 'wl-029',
    input: '[[    foo    |foo]]',
    expect: [{ kind: 'link', target: 'wiki/foo', text: 'foo' }],
    source: 'obsidian-export',
  },
  {
    id: 'wl-031',
    input: '[[ foo#^abc |foo > ^abc]]',
    expect: [{ kind: 'link', target: 'wiki/foo', text: 'foo > ^abc', block: 'abc' }],
    source: 'obsidian-export',
    overridden: {
      why: 'Paragraphs have no anchors here. The link leads to the page, and the finding says to name a heading.',
      expect: [{ kind: 'link', target: 'wiki/foo', text: 'foo > ^abc' }],
      finding: loose,
    },
  },
  {
    id: 'wl-033',
    input: '[[foo | Titel met spaties]]',
    expect: [{ kind: 'link', target: 'wiki/foo', text: 'Titel met spaties' }],
    source: 'Quartz',
  },
  {
    id: 'wl-035',
    input: '[[notes.with.dots]]',
    expect: [{ kind: 'link', target: 'wiki/notes-with-dots', text: 'notes.with.dots' }],
    source: 'Quartz',
  },
  {
    id: 'wl-037',
    input: '[[/essays/readme]]',
    expect: [{ kind: 'link', target: 'essays/readme' }],
    source: 'remark-wiki-link',
  },
  {
    id: 'wl-039',
    input: '[[post]]',
    expect: [{ kind: 'link', target: 'essays/post', text: 'post' }],
    source: 'written here',
  },
  { id: 'wl-041', input: '[[cases/note]]', expect: [{ kind: 'link', target: 'cases/note' }], source: 'written here' },
  {
    id: 'wl-043',
    input: '[[Één idee]]',
    expect: [{ kind: 'link', target: 'wiki/een-idee', text: 'Één idee' }],
    source: 'written here',
  },
  {
    id: 'wl-045',
    input: '[[C#]]',
    expect: [{ kind: 'link', target: null, broken: true }],
    source: 'written here',
    overridden: {
      why: 'The hash ends the name here too, and "C" is the slug of C#: found, with a warning that the heading is lost.',
      expect: [{ kind: 'link', target: 'wiki/c' }],
      finding: 'lost-heading',
    },
  },
  {
    id: 'wl-047',
    input: '[[Oude naam]]',
    expect: [{ kind: 'link', target: 'wiki/nieuwe-naam', text: 'Oude naam' }],
    source: 'written here',
  },
  {
    id: 'wl-049',
    input: '[[foo]][[Foo Bar]]',
    expect: [
      { kind: 'link', target: 'wiki/foo', text: 'foo' },
      { kind: 'link', target: 'wiki/foo-bar', text: 'Foo Bar' },
    ],
    source: 'written here',
  },
  { id: 'wl-051', input: '[[foo]]s', expect: [{ kind: 'link', target: 'wiki/foo' }], source: 'written here' },
  {
    id: 'wl-053',
    input: '# Kop met [[foo|bar]]',
    expect: [{ kind: 'link', target: 'wiki/foo', text: 'bar' }],
    source: 'written here',
  },
  {
    id: 'wl-055',
    input: '- [ ] [[foo]]',
    expect: [{ kind: 'link', target: 'wiki/foo', text: 'foo' }],
    source: 'written here',
  },
  {
    id: 'wl-057',
    input: '[tekst [[foo]]](https://example.org)',
    expect: [],
    source: 'written here',
    overridden: {
      why: 'No link in a link, as elsewhere, and a finding: the author meant two links.',
      expect: [],
      finding: loose,
    },
  },
  {
    id: 'wl-059',
    input: '[[<img src=x onerror=alert(1)>]]',
    expect: [{ kind: 'link', target: null, broken: true }],
    source: 'written here',
    overridden: {
      why: 'A tag is refused before there is any link; nothing of it reaches a page.',
      expect: [],
      finding: 'syntax',
    },
  },
  {
    id: 'wl-061',
    input: '[[javascript:alert(1)]]',
    expect: [{ kind: 'link', target: null, broken: true }],
    source: 'written here',
  },
  {
    id: 'wl-063',
    input: '[[__proto__]] [[constructor]] [[toString]]',
    expect: [
      { kind: 'link', target: null, broken: true },
      { kind: 'link', target: null, broken: true },
      { kind: 'link', target: null, broken: true },
    ],
    source: 'written here',
    overridden: {
      why: 'A name between double underscores is bold text to Markdown, so its brackets form no link: a finding. The other two are missing, as elsewhere.',
      expect: [
        { kind: 'link', target: null, broken: true },
        { kind: 'link', target: null, broken: true },
      ],
      finding: loose,
    },
  },
  ...(
    [
      ['wl-065', '![[white.png|200]]', 'white.png'],
      ['wl-067', '![[white.png|Alt Text]]', 'white.png'],
      ['wl-069', '![[non-existing note]]', null],
      ['wl-073', '![[foo]]', 'wiki/foo'],
      ['wl-075', '![[foo#^abc]]', 'wiki/foo'],
    ] as const
  ).map(([id, input, target]): WikiLinkCase => ({
    id,
    input,
    expect: [{ kind: 'embed', target }],
    source: 'obsidian-export and remark-wiki-link',
    overridden: {
      why: 'Entries are embedded with <Verwijzing>, images and documents with <Figuur> or a field, which have the texts a reader needs. The finding says so.',
      expect: [{ kind: 'link', target: target?.startsWith('wiki/') ? target : null }],
      finding: loose,
    },
  })),
  {
    id: 'wl-071',
    input: '![[Partial embed',
    expect: [],
    source: 'obsidian-export',
    overridden: { why: 'Stays text, as elsewhere, and is a finding.', expect: [], finding: loose },
  },
];
