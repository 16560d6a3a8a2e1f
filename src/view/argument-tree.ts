import { countWords } from '../body/facts.ts';
import { nl } from '../i18n/nl.ts';
import { firstDay } from '../model/edtf.ts';
import type { Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { entryId, type EntryId } from '../model/slug.ts';
import { argumentSide } from '../model/vocabularies.ts';
import type { Site } from '../graph/site.ts';
import { maxReverse, restOf } from './connections.ts';
import { dateWords } from './dates.ts';
import type { Fact, Inline } from './facts.ts';
import { mailAbout } from './mail.ts';
import { nameOf } from './naming.ts';
import { paragraphsOf, sentence } from './sentence.ts';
import type { Stage } from './stage.ts';
import { teaserOf, teasersOf, type Teaser } from './teaser.ts';

/** A question as a debate: what collides, who stands where and why, and what was done with it. */
export interface Debate {
  readonly values: Fact | undefined;
  /** State, date and other names. */
  readonly details: readonly Fact[];
  /** "3 standpunten, 8 argumenten". */
  readonly tally: string;
  readonly positions: readonly Position[];
  readonly outcome: {
    readonly title: string;
    readonly paragraphs: readonly (readonly Inline[])[];
    /** False while nobody wrote what was done with it: the paragraphs then say so. */
    readonly known: boolean;
  };
  /** Meetings about it, the oldest first. */
  readonly talks: readonly Talk[];
  /** What is left out of `talks`. */
  readonly moreTalks: Inline | undefined;
  /** Words to read in positions, arguments and outcome. */
  readonly words: number;
}

export interface Position {
  /** Anchor, with the number of the position in it. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** For and against always stand beside each other, also when one of them is empty. */
  readonly sides: readonly Side[];
}

export interface Side {
  readonly side: string;
  readonly label: string;
  readonly arguments: readonly Argument[];
  /** Said when nobody brought in an argument on this side. */
  readonly none: string;
}

export interface Argument {
  readonly paragraphs: readonly string[];
  readonly source: string | undefined;
  readonly evidence: readonly Teaser[];
}

export interface Talk {
  readonly date: string;
  readonly entry: Teaser;
  readonly report: readonly Inline[] | undefined;
}

type Written = NonNullable<Entry<'dilemmas'>['data']['positions']>[number];

/** The debate of a dilemma, made from its fields and the meetings that name it. */
export function debateOf(stage: Stage, entry: Entry<'dilemmas'>, facts: readonly Fact[]): Debate {
  const { positions = [], outcome, state } = entry.data;
  const fact = (key: string): Fact | undefined => facts.find((item) => item.key === key);
  const href = mailAbout(stage, entry as unknown as Entry, nl.tellSubject, nl.tellBody);
  const mail = [{ text: nl.tell, href }];
  const args = positions.flatMap((position) => position.arguments ?? []);
  const read = [...positions.flatMap(({ title, text }) => [title, text]), ...args.map(({ text }) => text), outcome];
  return {
    values: fact('values'),
    details: ['state', 'date', 'aliases'].flatMap((key) => fact(key) ?? []),
    tally: [
      count(positions.length, nl.debatePosition, nl.debatePositions),
      count(args.length, nl.debateArgument, nl.debateArguments),
    ].join(', '),
    positions: positions.map((position, index) => positionOf(stage, position, index)),
    outcome: {
      title: nl.debateOutcome,
      paragraphs:
        outcome === undefined
          ? [sentence(state === 'besluit-genomen' ? nl.debateOutcomeUnknown : nl.debateUndecided, { mail })]
          : paragraphsOf(outcome).map((text) => [{ text }]),
      known: outcome !== undefined,
    },
    ...talksOf(stage, entry),
    words: read.reduce((sum, text) => sum + (text === undefined ? 0 : countWords(text)), 0),
  };
}

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

function positionOf(stage: Stage, { title, text, arguments: all = [] }: Written, index: number): Position {
  return {
    id: `standpunt-${String(index + 1)}_`,
    title,
    paragraphs: paragraphsOf(text),
    sides: argumentSide.values.flatMap(({ value, label }) => {
      const found = all.filter(({ side }) => side === value);
      if (found.length === 0 && value === 'nuance') return [];
      const none = value === 'voor' ? nl.debateNoneFor : nl.debateNoneAgainst;
      return [{ side: value, label, none, arguments: found.map((argument) => argumentOf(stage, argument)) }];
    }),
  };
}

function argumentOf({ site }: Stage, argument: NonNullable<Written['arguments']>[number]): Argument {
  return {
    paragraphs: paragraphsOf(argument.text),
    source: argument.source,
    evidence: teasersOf(
      site,
      (argument.evidence ?? []).map((id) => id as EntryId),
    ),
  };
}

function talksOf({ site }: Stage, entry: Entry<'dilemmas'>): Pick<Debate, 'talks' | 'moreTalks'> {
  const talks = (site.linksTo.get(entry.id) ?? []).filter(({ relation }) => relation === 'dilemmas');
  const dated = [...new Set(talks.map(({ from }) => from))]
    .flatMap((id) => site.entries.get(id) ?? [])
    .map((event) => ({ event, start: (event as unknown as Entry<'events'>).data.start }))
    .sort((a, b) => compareText(firstDay(a.start) ?? '', firstDay(b.start) ?? ''));
  return {
    talks: dated.slice(0, maxReverse).map(({ event, start }) => ({
      date: dateWords(start),
      entry: teaserOf(site, event),
      report: reportOf(site, event as unknown as Entry<'events'>),
    })),
    moreTalks: restOf(site, entry as unknown as Entry, dated.length),
  };
}

function reportOf(site: Site, { data }: Entry<'events'>): readonly Inline[] | undefined {
  const report = data.report === undefined ? undefined : site.entries.get(entryId('essays', data.report));
  return report && nameOf(site, report);
}
