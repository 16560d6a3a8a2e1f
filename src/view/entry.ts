import type { Picture } from '../body/component.ts';
import { nl } from '../i18n/nl.ts';
import { plain, summaryOf, titleOf, type Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { mustType } from '../model/registry.ts';
import { entryId, type EntryId } from '../model/slug.ts';
import { language } from '../model/vocabularies.ts';
import { bodyOf, type Drawing, type Pieces } from './body.ts';
import { connectionsAddress, hasConnectionsPage, mentionsOf, reverseLists, type Reverse } from './connections.ts';
import { citationOf } from './cite.ts';
import { dateWords, readingWords } from './dates.ts';
import { factsOf, type Fact, type Inline } from './facts.ts';
import { headOf, type Head } from './head.ts';
import { minutesOf, ownViews, type OwnViews } from './own.ts';
import { chipOf, nameOf } from './naming.ts';
import { isPlaced } from './placed.ts';
import {
  actionsOf,
  callOf,
  foreignLanguage,
  madeOf,
  membershipsOf,
  reactionOf,
  sourcesOf,
  upkeepOf,
} from './sections.ts';
import { pictureOf } from './pictures.ts';
import { signatureOf, type Signature } from './signature/signature.ts';
import { href, type Stage } from './stage.ts';
import { takeawayOf, type Takeaway } from './takeaway.ts';
import { badgeOf, kickerOf, teasersOf, type Teaser } from './teaser.ts';

/** Everything the page of an entry shows. Links are without the base path unless said otherwise. */
export interface EntryPage extends OwnViews {
  readonly head: Head;
  readonly id: EntryId;
  readonly type: string;
  readonly kindLabel: string;
  readonly listAddress: string | undefined;
  /** What stands above this page, from the outside in: its list, or the pages it stands under. */
  readonly trail: readonly { readonly label: string; readonly address: string }[];
  readonly title: string;
  readonly summary: string;
  readonly lang: string | undefined;
  readonly kicker: readonly string[];
  readonly badge: string | undefined;
  /** Sentences a reader must know before reading: fictional, concept, archive, past review. */
  readonly notices: readonly string[];
  /** Authors as one line, with commas. */
  readonly byline: readonly Inline[];
  /** Day, month or year of the text, for types where it says how old the text is. */
  readonly date: string | undefined;
  /** Minutes of reading; undefined for short texts. */
  readonly minutes: number | undefined;
  /** "7 minuten lezen". */
  readonly reading: string | undefined;
  readonly inShort: readonly string[];
  /** Its addresses have the base path. */
  readonly image: (Picture & { readonly alt: string; readonly credit?: string }) | undefined;
  readonly contents: readonly { readonly id: string; readonly text: string }[];
  readonly body: Drawing | undefined;
  /** What its text, its image and its reactions have besides running text. */
  readonly pieces: Pieces;
  /** The entry amid what it is connected with, as decoration. */
  readonly signature: Signature;
  /** Fields in words, for the panel beside the text. */
  readonly facts: readonly Fact[];
  /** Fields too long for a panel: positions with arguments, parts of a bundle. */
  readonly sections: readonly Fact[];
  readonly connections: readonly (Fact | Reverse)[];
  readonly evidence: readonly Fact[];
  readonly themes: readonly Inline[];
  /** How to name this as a source; for texts only. */
  readonly citation: string | undefined;
  readonly call:
    { readonly text: string; readonly until: string; readonly open: boolean; readonly href: string } | undefined;
  readonly memberships: readonly BundleStep[];
  readonly allConnections: { readonly address: string } | undefined;
  readonly related: readonly Teaser[];
  readonly reactions: readonly Reaction[];
  /** Title, copy in an archive, day of reading: a line for each. */
  readonly sources: readonly (readonly Inline[])[];
  readonly upkeep: readonly string[];
  readonly licence: { readonly name: string; readonly url: string };
  /** How texts are made here; undefined where the authors are named, whose text it is. */
  readonly made: string | undefined;
  /** Complete addresses. */
  readonly actions: {
    readonly edit: string | undefined;
    readonly report: string;
    readonly react: string;
    /** Says that it opens a mail, where it does. */
    readonly reactLabel: string;
    /** A mail with the title and address of the page, for whoever the reader chooses. */
    readonly mail: string;
    readonly markdown: string | undefined;
  };
  /** What a reader takes along for a memo; only cases have it. */
  readonly takeaway: Takeaway | undefined;
  readonly findings: readonly Finding[];
}

export interface BundleStep {
  /** Its name, the part and the number of the piece. */
  readonly bundle: readonly Inline[];
  readonly previous?: readonly Inline[];
  readonly next?: readonly Inline[];
}

export interface Reaction {
  readonly id: string;
  readonly author: string;
  readonly words: readonly string[];
  readonly body: Drawing | undefined;
  readonly lang: string | undefined;
  /** Title, copy in an archive, day of reading: a line for each. */
  readonly sources: readonly (readonly Inline[])[];
  /** Where it comes from and on what ground it stands here. */
  readonly evidence: readonly Fact[];
  readonly answers: readonly Reaction[];
}

/** Fewest headings for which a table of contents helps; of pages of the site itself also the fewest words. */
const minContents = 3;
const minWords = 600;

/** The page of an entry. */
export function entryPage(stage: Stage, entry: Entry): EntryPage {
  const { site } = stage;
  const type = mustType(entry.type);
  const data = plain(entry);
  const all = factsOf(site, entry);
  const body = bodyOf(stage, entry);
  const own = ownViews(stage, entry, all, body);
  const facts = (own.bundle?.facts ?? all).filter(({ key }) => !isPlaced(entry.type, key));
  const aside = panelOf(facts.filter((fact) => !isLong(fact)));
  const byline = bylineOf(stage, entry);
  const minutes = minutesOf(entry, own);
  const title = titleOf(entry);
  const summary = summaryOf(entry);
  const image = imageOf(stage, data);
  const reactions = (site.threads.get(entry.id) ?? []).flatMap((thread) => reactionOf(stage, thread));
  const feeds = type.listed ? [{ title: type.labels.many, address: `/feeds/${type.segment ?? ''}.xml` }] : [];
  return {
    head: headOf(stage, { title, description: summary, address: entry.url ?? '/', entry, feeds }),
    id: entry.id,
    type: entry.type,
    kindLabel: type.labels.one,
    listAddress: type.listed ? `/${type.segment ?? ''}/` : undefined,
    trail: trailOf(stage, entry),
    title,
    summary,
    lang: foreignLanguage(data),
    // On a card the large numbers say the rest.
    kicker: own.card ? [type.labels.one] : kickerOf(entry),
    badge: badgeOf(entry),
    notices: noticesOf(stage, entry),
    byline,
    date: entry.type === 'essays' && typeof data['date'] === 'string' ? dateWords(data['date']) : undefined,
    minutes,
    reading: minutes === undefined ? undefined : readingWords(minutes),
    inShort: (data['inShort'] as readonly string[] | undefined) ?? [],
    image,
    contents: contentsOf(entry),
    body,
    pieces: image === undefined ? mostOf([body?.pieces ?? 'none', ...reactions.flatMap(piecesIn)]) : 'all',
    facts: aside.panel,
    signature: signatureOf(site, entry),
    sections: facts.filter(isLong),
    connections: joined([
      ...facts.filter((fact) => fact.group === 'verbanden' && fact.key !== 'aliases' && !isLong(fact)),
      ...[...reverseLists(site, entry), ...mentionsOf(site, entry)].filter(({ key }) => !isPlaced(entry.type, key)),
    ]),
    evidence: facts.filter((fact) => fact.group === 'bewijs' && !isLong(fact)),
    themes: themesOf(stage, data),
    ...own,
    call: callOf(stage, data),
    memberships: membershipsOf(stage, entry.id),
    allConnections: hasConnectionsPage(site, entry) ? { address: connectionsAddress(entry) } : undefined,
    related: teasersOf(site, site.related(entry.id)),
    reactions,
    sources: sourcesOf(data),
    upkeep: upkeepOf(stage, entry, [...aside.below, ...facts.filter(({ group }) => group === 'beheer')]),
    citation: type.schemaOrg === 'Article' ? citationOf(stage, entry, byline) : undefined,
    licence: site.settings.licence,
    made: madeOf(stage, entry),
    actions: actionsOf(stage, entry),
    takeaway: entry.type === 'cases' ? takeawayOf(stage, entry) : undefined,
    findings: stage.findings.filter(({ file }) => file === entry.file),
  };
}

const piecesIn = ({ body, answers }: Reaction): Pieces[] => [body?.pieces ?? 'none', ...answers.flatMap(piecesIn)];

const mostOf = (all: readonly Pieces[]): Pieces =>
  (['all', 'steps'] as const).find((most) => all.includes(most)) ?? 'none';

/** The list of an entry; of a page of the site itself the pages in its address, as far as they are there. */
function trailOf({ site }: Stage, entry: Entry): EntryPage['trail'] {
  const { listed, labels, segment = '' } = mustType(entry.type);
  if (listed) return [{ label: labels.many, address: `/${segment}/` }];
  const above = entry.type === 'pages' ? ((entry as unknown as Entry<'pages'>).data.under ?? []) : [];
  return above.flatMap((slug) => {
    const page = site.entries.get(entryId('pages', slug)) as Entry<'pages'> | undefined;
    return page?.url === undefined ? [] : [{ label: page.data.navLabel ?? page.data.title, address: page.url }];
  });
}

const isLong = (fact: Fact): boolean => fact.items.some((item) => item.facts !== undefined);

/** Facts under one name are one fact: "Zie ook" reads the same from both sides. */
function joined(facts: readonly Fact[]): readonly Fact[] {
  return [...Map.groupBy(facts, ({ label }) => label).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, items: [...first.items, ...more.flatMap(({ items }) => items)] }],
  );
}

/** Facts for the panel. Other names are no connection but say what this is called; alone they make no panel. */
function panelOf(facts: readonly Fact[]): { readonly panel: readonly Fact[]; readonly below: readonly Fact[] } {
  const shown = facts.filter(({ group }) => group === 'open' || group === 'feiten');
  const names = facts.filter(({ key }) => key === 'aliases');
  return shown.length === 0 ? { panel: [], below: names } : { panel: [...shown, ...names], below: [] };
}

function noticesOf({ site }: Stage, entry: Entry): readonly string[] {
  const { fictional, quick, status, reviewBy } = plain(entry);
  const lang = foreignLanguage(plain(entry));
  return [
    fictional === true && nl.fictionalNote,
    quick === true && nl.quickNote,
    status === 'concept' && nl.conceptNote,
    status === 'archief' && nl.archivedNote,
    typeof reviewBy === 'string' && reviewBy < site.asOf && nl.reviewNote,
    lang !== undefined && `${nl.foreign} ${language.labels.get(lang) ?? lang}.`,
  ].filter((notice) => notice !== false);
}

function bylineOf({ site }: Stage, entry: Entry): readonly Inline[] {
  if (entry.type !== 'essays') return [];
  const authors = ((entry as Entry<'essays'>).data.authors ?? []).flatMap((slug) => {
    const author = site.entries.get(`pioneers/${slug}` as EntryId);
    return author ? [nameOf(site, author)] : [];
  });
  return authors.length > 0
    ? authors.flatMap((author, index) => (index > 0 ? [{ text: ', ' }, ...author] : author))
    : [{ text: nl.editors }];
}

function imageOf(stage: Stage, data: Readonly<Record<string, unknown>>): EntryPage['image'] {
  const image = data['image'] as { src: string; alt?: string; credit?: string } | undefined;
  const facts = image && stage.site.images.get(image.src);
  if (!facts) return undefined;
  return {
    ...pictureOf(facts, 'entry', (address) => href(stage, address)),
    alt: image.alt ?? '',
    ...(image.credit !== undefined && { credit: image.credit }),
  };
}

function contentsOf(entry: Entry): EntryPage['contents'] {
  if (entry.type === 'pages' && entry.body.words < minWords) return [];
  const headings = entry.body.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text }));
  return headings.length >= minContents ? headings : [];
}

function themesOf({ site }: Stage, data: Readonly<Record<string, unknown>>): readonly Inline[] {
  return ((data['themes'] as readonly string[] | undefined) ?? []).flatMap((slug) => {
    const theme = site.entries.get(`themes/${slug}` as EntryId);
    return theme?.url === undefined ? [] : [chipOf(site, theme)];
  });
}
