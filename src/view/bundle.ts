import { readingMinutes } from '../body/facts.ts';
import { piecesOf } from '../graph/bundles.ts';
import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import { entryId, type EntryId } from '../model/slug.ts';
import { cardNumbers, type CardNumber } from './card.ts';
import { dateWords } from './dates.ts';
import { factsOf, type Fact, type FactItem } from './facts.ts';
import { paragraphsOf } from './sentence.ts';
import type { Stage } from './stage.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** A bundle as a book or a deck of cards: its cover, what is in it, and how to get it. */
export interface Bundle {
  /** True for a deck: its pieces are cards. */
  readonly deck: boolean;
  readonly subtitle: string | undefined;
  /** "Eerste editie · Uitgever". */
  readonly imprint: readonly string[];
  readonly editors: Fact | undefined;
  /** Where reading begins. */
  readonly first: string | undefined;
  readonly start: string;
  /** "4 stukken". */
  readonly count: string;
  /** Minutes to read all of it; a deck is not read from front to back. */
  readonly minutes: number | undefined;
  readonly foreword: Extra | undefined;
  readonly parts: readonly BundlePart[];
  readonly afterword: Extra | undefined;
  readonly message: Fact | undefined;
  /** The fields of the bundle in words, how to get it first. */
  readonly facts: readonly Fact[];
}

/** A foreword or an afterword: in the book, without a number. */
export interface Extra {
  readonly label: string;
  readonly piece: Piece;
}

export interface BundlePart {
  /** "Deel 1". */
  readonly label: string;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly entry: Teaser;
  /** The number in print; what cannot be seen keeps its number. */
  readonly number: number | undefined;
  readonly minutes: number;
  /** On a card in a deck: how long, how many people, how divided. */
  readonly numbers: readonly CardNumber[];
}

/** The order of the facts: what a reader asks first. */
const order = ['availability', 'format', 'date', 'edition', 'publisher', 'isbn', 'launch', 'handedTo'];

/** The view of a bundle, made from its fields and its pieces. */
export function bundleOf(stage: Stage, entry: Entry<'collections'>, facts: readonly Fact[]): Bundle {
  const { data } = entry;
  const fact = (key: string): Fact | undefined => facts.find((item) => item.key === key);
  const words = (key: string): string => fact(key)?.items[0]?.line[0]?.text ?? '';
  const deck = data.format === 'kaartenset';
  const placed = piecesOf(entry).flatMap(({ id, index, number }) =>
    pieceOf(stage, id, number, deck).map((piece) => ({ index, piece })),
  );
  const pieces = placed.map(({ piece }) => piece);
  const extra = (key: 'foreword' | 'afterword'): Extra | undefined => {
    const slug = data[key];
    const id = slug === undefined ? undefined : entryId('essays', slug);
    const piece = pieces.find((item) => item.number === undefined && item.entry.id === id);
    return piece && { label: fact(key)?.label ?? '', piece };
  };
  return {
    deck,
    subtitle: data.subtitle,
    imprint: [words('edition'), words('publisher')].filter((text) => text !== ''),
    editors: fact('editors'),
    first: pieces[0]?.entry.url,
    start: deck ? nl.bundleStartCards : nl.bundleStart,
    count: countOf(placed.filter(({ index }) => index !== undefined).length, deck),
    minutes: deck || pieces.length === 0 ? undefined : pieces.reduce((sum, { minutes }) => sum + minutes, 0),
    foreword: extra('foreword'),
    parts: (data.parts ?? []).map(({ title, introduction }, at) => ({
      label: `${nl.bundlePart} ${String(at + 1)}`,
      title,
      introduction: paragraphsOf(introduction),
      pieces: placed.flatMap(({ index, piece }) => (index === at ? [piece] : [])),
    })),
    afterword: extra('afterword'),
    message: fact('message'),
    facts: bundleFacts(stage, entry, facts),
  };
}

function countOf(count: number, deck: boolean): string {
  const [one, many] = deck ? [nl.bundleCard, nl.bundleCards] : [nl.bundlePiece, nl.bundlePieces];
  return `${String(count)} ${count === 1 ? one : many}`;
}

function pieceOf({ site }: Stage, id: EntryId, number: number | undefined, deck: boolean): Piece[] {
  const entry = site.entries.get(id);
  if (!entry) return [];
  return [
    {
      entry: teaserOf(site, entry),
      number,
      minutes: readingMinutes(entry.body.words),
      numbers: deck ? cardNumbers(factsOf(site, entry)) : [],
    },
  ];
}

/** The facts in the order a reader asks for them, with the launch and the handing over as sentences. */
function bundleFacts({ site }: Stage, { data }: Entry<'collections'>, facts: readonly Fact[]): readonly Fact[] {
  const launch = data.launch === undefined ? undefined : site.entries.get(entryId('events', data.launch));
  const said: Readonly<Record<string, FactItem | undefined>> = {
    launch: launch && {
      line: [
        ...(facts.find(({ key }) => key === 'launch')?.items[0]?.line ?? []),
        { text: `, ${dateWords((launch as unknown as Entry<'events'>).data.start)}` },
      ],
    },
    handedTo: data.handedTo && handedItem(data.handedTo),
  };
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return facts
    .map((fact): Fact => {
      const item = said[fact.key];
      // The panel says what belongs to the book itself, also where it leads to another page.
      return item ? { ...fact, group: 'feiten', items: [item] } : fact;
    })
    .sort((a, b) => rank(a.key) - rank(b.key));
}

/** "De burgemeester, op 12 maart 2012 (bron)". */
function handedItem({ function: who, date, source }: NonNullable<Entry<'collections'>['data']['handedTo']>): FactItem {
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date);
  return {
    line: [
      { text: who },
      ...(date === undefined ? [] : [{ text: `, ${isDay ? `${nl.bundleHandedOn} ` : ''}${dateWords(date)}` }]),
      ...(source === undefined ? [] : [{ text: ' (' }, { text: nl.bundleHandedSource, href: source }, { text: ')' }]),
    ],
  };
}
