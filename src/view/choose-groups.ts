import type { Site } from '../graph/site.ts';
import { chooseWords as words } from '../i18n/nl-choose.ts';
import type { Practice, Deck } from './choose-deck.ts';
import { filterAddress } from './filter-address.ts';

/** One question of the page that is read without a script: practices under each possible answer. */
export interface Group {
  /** Anchor on the page. */
  readonly id: string;
  readonly question: string;
  readonly rows: readonly GroupRow[];
}

/** One answer with the practices it finds; long lists are cut. */
export interface GroupRow {
  readonly label: string;
  /** The filter page that has them all, where there is one. */
  readonly address?: string;
  readonly items: readonly {
    readonly title: string;
    readonly url: string;
    readonly lang?: string;
    readonly fact: string;
  }[];
  /** How many are left out. */
  readonly more: number;
}

/** Practices under one answer. */
const shown = 8;

/** A question with its answers; `isKnown` tells which practices say something to it. */
interface Asked {
  readonly id: string;
  readonly text: string;
  readonly rows: readonly GroupRow[];
  readonly isKnown: (practice: Practice) => boolean;
}

/** The five questions with the practices under each answer; answers that find nothing are left out. */
export function groupsOf(site: Site, { cards, labels }: Deck): readonly Group[] {
  const bounded = (
    bounds: Bounds,
    has: (practice: Practice, low: number, high: number) => boolean,
    fact: (practice: Practice) => string,
  ): readonly GroupRow[] =>
    bounds.flatMap(([label, low, high]) => {
      const found = cards.filter((practice) => has(practice, low, high));
      return rowOf(label, found, { fact });
    });
  const filtered = (
    filter: string,
    values: Readonly<Record<string, string>>,
    has: (practice: Practice, value: string) => boolean,
  ): readonly GroupRow[] =>
    Object.entries(values).flatMap(([value, label]) => {
      const found = cards.filter((practice) => has(practice, value));
      return rowOf(label, found, { address: filterAddress(site, 'practices', filter, value) });
    });
  const all: readonly Asked[] = [
    {
      id: 'tijd_',
      text: words.time,
      rows: bounded(times, lasts, ({ minutes }) => minutes?.words ?? ''),
      isKnown: ({ minutes }) => minutes !== undefined,
    },
    {
      id: 'mensen_',
      text: words.people,
      rows: bounded(crowds, takes, ({ people }) => people?.words ?? ''),
      isKnown: ({ people }) => people !== undefined,
    },
    {
      id: 'verdeeldheid_',
      text: words.divided,
      rows: filtered('verdeeldheid', labels.divided, ({ divided }, value) => String(divided) === value),
      isKnown: ({ divided }) => divided !== undefined,
    },
    {
      id: 'moeilijkheid_',
      text: words.difficulty,
      rows: filtered('moeilijkheid', labels.difficulty, ({ difficulty }, value) => String(difficulty) === value),
      isKnown: ({ difficulty }) => difficulty !== undefined,
    },
    {
      id: 'fase_',
      text: words.phase,
      rows: filtered('fase', labels.phase, ({ phase }, value) => phase?.includes(value) ?? false),
      isKnown: ({ phase }) => phase !== undefined,
    },
  ];
  return all.map(({ id, text, rows, isKnown }) => {
    const unknown = cards.filter((practice) => !isKnown(practice));
    return { id, question: text, rows: [...rows, ...rowOf(words.notKnown, unknown)] };
  });
}

/** The row of an answer; none when it finds nothing. */
function rowOf(
  label: string,
  found: readonly Practice[],
  { fact = () => '', address }: { fact?: (practice: Practice) => string; address?: string | undefined } = {},
): readonly GroupRow[] {
  if (found.length === 0) return [];
  const items = found.slice(0, shown).map((practice) => ({
    title: practice.title,
    url: practice.url,
    ...(practice.lang !== undefined && { lang: practice.lang }),
    fact: fact(practice),
  }));
  return [{ label, ...(address !== undefined && { address }), items, more: Math.max(0, found.length - shown) }];
}

type Bounds = readonly (readonly [label: string, low: number, high: number])[];

/** More than `low` and at most `high` minutes. */
const times: Bounds = [
  [words.upToTwoHours, -1, 120],
  [words.upToHalfDay, 120, 240],
  [words.upToDay, 240, 540],
  [words.days, 540, Infinity],
];

/** Groups that overlap: a practice stands with every size it takes. */
const crowds: Bounds = [
  [words.small, 1, 9],
  [words.medium, 10, 50],
  [words.large, 51, 150],
  [words.crowd, 151, Infinity],
];

/** The least time it takes; of a practice of which only the longest is known, that. */
const shortest = ({ minutes }: Practice): number => minutes?.min ?? minutes?.max ?? -Infinity;

const lasts = (practice: Practice, low: number, high: number): boolean =>
  shortest(practice) > low && shortest(practice) <= high;

const takes = ({ people }: Practice, low: number, high: number): boolean =>
  people !== undefined && (people.min ?? 1) <= high && (people.max ?? Infinity) >= low;
