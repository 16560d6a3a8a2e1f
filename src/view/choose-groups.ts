import type { Site } from '../graph/site.ts';
import { chooseWords as words } from '../i18n/nl-choose.ts';
import type { Question } from './choose-answers.ts';
import type { Card, Deck } from './choose-deck.ts';
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

/** The five questions with the practices under each answer; answers that find nothing are left out. */
export function groupsOf(site: Site, { cards, labels }: Deck): readonly Group[] {
  const row = (
    label: string,
    found: readonly Card[],
    fact: (card: Card) => string = () => '',
    address?: string,
  ): GroupRow[] =>
    found.length === 0
      ? []
      : [
          {
            label,
            ...(address !== undefined && { address }),
            items: found.slice(0, shown).map((card) => ({
              title: card.title,
              url: card.url,
              ...(card.lang !== undefined && { lang: card.lang }),
              fact: fact(card),
            })),
            more: Math.max(0, found.length - shown),
          },
        ];
  const filtered = (filter: string, values: Readonly<Record<string, string>>, has: (card: Card, value: string) => boolean) =>
    Object.entries(values).flatMap(([value, label]) =>
      row(label, cards.filter((card) => has(card, value)), undefined, filterAddress(site, 'practices', filter, value)),
    ); // prettier-ignore
  const time = (card: Card): string => card.minutes?.words ?? '';
  const people = (card: Card): string => card.people?.words ?? '';
  const group = (question: Question, rows: readonly GroupRow[], isKnown: (card: Card) => boolean): Group => ({
    id: `${ids[question]}_`,
    question: words[texts[question]],
    rows: [
      ...rows,
      ...row(
        words.notKnown,
        cards.filter((card) => !isKnown(card)),
      ),
    ],
  });
  return [
    group('minutes', times.flatMap(([label, low, high]) => row(label, cards.filter((card) => shortest(card) > low && shortest(card) <= high), time)), ({ minutes }) => minutes !== undefined),
    group('people', crowds.flatMap(([label, low, high]) => row(label, cards.filter((card) => takes(card, low, high)), people)), (card) => card.people !== undefined),
    group('divided', filtered('verdeeldheid', labels.divided, ({ divided }, value) => String(divided) === value), ({ divided }) => divided !== undefined),
    group('difficulty', filtered('moeilijkheid', labels.difficulty, ({ difficulty }, value) => String(difficulty) === value), ({ difficulty }) => difficulty !== undefined),
    group('phase', filtered('fase', labels.phase, ({ phase }, value) => phase?.includes(value) ?? false), ({ phase }) => phase !== undefined),
  ]; // prettier-ignore
}

const ids: Readonly<Record<Question, string>> = {
  minutes: 'tijd',
  people: 'mensen',
  divided: 'verdeeldheid',
  difficulty: 'moeilijkheid',
  phase: 'fase',
};

const texts = {
  minutes: 'time',
  people: 'people',
  divided: 'divided',
  difficulty: 'difficulty',
  phase: 'phase',
} as const;

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
const shortest = ({ minutes }: Card): number => minutes?.min ?? minutes?.max ?? -Infinity;

const takes = ({ people }: Card, low: number, high: number): boolean =>
  people !== undefined && (people.min ?? 1) <= high && (people.max ?? Infinity) >= low;
