import { chooseWords as words } from '../i18n/nl-choose.ts';
import { nl } from '../i18n/nl.ts';
import { mustType } from '../model/registry.ts';
import { difficulty, divided, phase } from '../model/vocabularies.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { moreDays, timeChoices, writeAnswers } from './choose-answers.ts';
import { deckOf } from './choose-cards.ts';
import type { Practice, Deck } from './choose-deck.ts';
import { groupsOf, type Group } from './choose-groups.ts';
import type { Inline } from './facts.ts';
import { headOf, type Head } from './head.ts';
import { mailOn } from './mail.ts';
import { sentence } from './sentence.ts';
import { href, type Stage } from './stage.ts';

/** Where a reader finds out which practice fits. */
export const chooseAddress = '/werkwijzen/kiezen/';

/** The cards that the script of that page asks for when the first question is answered. */
export const cardsPath = 'werkwijzen/kiezen/kaarten.json';

/** "Welke werkwijze past?". Addresses are without the base path unless said otherwise. */
export interface ChoosePage {
  readonly head: Head;
  /** The list of all practices. */
  readonly trail: readonly { readonly label: string; readonly address: string }[];
  /** Complete within the site: the script has no base path. */
  readonly cards: string;
  readonly isEmpty: boolean;
  /** What it is for; without practices, the way to tell of one. */
  readonly intro: readonly Inline[];
  readonly time: readonly Choice[];
  readonly divided: readonly Choice[];
  readonly difficulty: readonly Choice[];
  readonly phase: readonly Choice[];
  readonly examples: readonly { readonly text: string; readonly address: string }[];
  readonly groups: readonly Group[];
  readonly table: Table;
}

/** One answer that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Practices side by side; urls with the base path. */
export interface Table {
  readonly rows: readonly {
    readonly title: string;
    readonly url: string;
    readonly lang?: string;
    readonly cells: readonly { readonly head: string; readonly text: string; readonly isKnown: boolean }[];
  }[];
  /** How many practices are not in it. */
  readonly more: number;
}

/** Practices in the table. */
const tableLength = 48;

/** The page, also complete for a reader without JavaScript. */
export function choosePage(stage: Stage): ChoosePage {
  const deck = deckOf(stage);
  const { labels, segment = '' } = mustType('practices');
  const mail = mailOn(stage, { title: labels.many, address: chooseAddress }, nl.tellSubject, nl.tellBody);
  return {
    head: headOf(stage, { title: words.title, description: words.intro, address: chooseAddress }),
    trail: [{ label: labels.many, address: `/${segment}/` }],
    cards: href(stage, `/${cardsPath}`),
    isEmpty: deck.cards.length === 0,
    intro:
      deck.cards.length === 0
        ? sentence(words.empty, { mail: [{ text: nl.tell, href: mail }] })
        : [{ text: words.intro }],
    time: [
      ...timeChoices.map((minutes) => ({ value: String(minutes), label: timeLabels[minutes] })),
      { value: moreDays, label: words.days },
    ],
    divided: choicesOf(divided),
    difficulty: choicesOf(difficulty),
    phase: choicesOf(phase),
    examples: [
      { text: words.example1, address: chooseAddress + writeAnswers({ minutes: 120, people: 30, divided: 4 }) },
      {
        text: words.example2,
        address: chooseAddress + writeAnswers({ minutes: 480, people: 150, phase: 'verkennen' }),
      },
      { text: words.example3, address: chooseAddress + writeAnswers({ minutes: 120, people: 4, divided: 5 }) },
    ],
    groups: groupsOf(stage.site, deck),
    table: tableOf(deck),
  };
}

const timeLabels: Readonly<Record<(typeof timeChoices)[number], string>> = {
  60: words.hour,
  120: words.twoHours,
  240: words.halfDay,
  480: words.day,
};

const choicesOf = ({ values }: Vocabulary): readonly Choice[] => values;

function tableOf({ cards, labels }: Deck): Table {
  const cellsOf = (card: Practice): readonly (readonly [head: string, text: string])[] => [
    [words.timeHead, card.minutes?.words ?? ''],
    [words.peopleHead, card.people?.words ?? ''],
    [words.difficultyHead, labels.difficulty[card.difficulty ?? ''] ?? ''],
    [words.dividedHead, labels.divided[card.divided ?? ''] ?? ''],
    [words.phaseHead, (card.phase ?? []).map((value) => labels.phase[value] ?? value).join(', ')],
  ];
  return {
    rows: cards.slice(0, tableLength).map((card) => ({
      title: card.title,
      url: card.url,
      ...(card.lang !== undefined && { lang: card.lang }),
      cells: cellsOf(card).map(([head, text]) => ({
        head,
        text: text === '' ? words.notKnown : text,
        isKnown: text !== '',
      })),
    })),
    more: Math.max(0, cards.length - tableLength),
  };
}
