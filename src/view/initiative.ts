import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { plain, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { dateWords, type Period } from './dates.ts';
import type { Inline } from './facts.ts';
import { kinOf, succession } from './kin.ts';
import { yearsOf } from './ledger.ts';
import { mailAbout } from './mail.ts';
import { tell, type Moment } from './moments.ts';
import { listing, nameOf } from './naming.ts';
import { peopleLines } from './people.ts';
import { paragraph, sentence } from './sentence.ts';
import type { Stage } from './stage.ts';

type Line = readonly Inline[];

/** A year on a line through time, with what happened in it. */
export interface LineYear {
  readonly id: string;
  readonly year: string;
  readonly moments: readonly Pick<Moment, 'line' | 'type' | 'own'>[];
}

/** What the page of an initiative has of its own: who, and its line through time. */
export interface InitiativeView {
  readonly people: readonly Line[];
  /** "Wat kwam er na Ambtenaar 2.0?", when there is something to say to it. */
  readonly question: string | undefined;
  readonly answer: Line;
  readonly past: readonly LineYear[];
  /** How things stand on the day of the site. */
  readonly now: { readonly when: string; readonly lines: readonly Line[] };
  readonly coming: readonly LineYear[];
  readonly undated: readonly Line[];
  /** "En nog 3 andere, bij de verbanden."; undefined when all are told. */
  readonly more: string | undefined;
}

/** The view of an initiative, from its fields and those of what it is tied to. */
export function initiativeView(stage: Stage, entry: Entry): InitiativeView {
  const { site } = stage;
  const { kin, more } = kinOf(site, entry);
  const told = [...kin].map(([other, tie]) => tell(site, other, tie));
  // The name of this initiative leads to the page it stands on: there it is only a name.
  const here = (line: Line): Line => line.map((part) => (part.href === entry.url ? { text: part.text } : part));
  const moments = told
    .flatMap((one) => one.moments)
    .map((moment) => ({ ...moment, line: here(moment.line) }))
    .toSorted((a, b) => compareText(a.day, b.day));
  const { question, answer } = afterwards(stage, entry);
  return {
    people: peopleLines(site, entry),
    question,
    answer,
    past: byYear(
      moments.filter(({ day }) => day <= site.asOf),
      'jaar',
    ),
    now: { when: dateWords(site.asOf.slice(0, 7)), lines: standing(stage, entry).map(here) },
    coming: byYear(
      moments.filter(({ day }) => day > site.asOf),
      'straks',
    ),
    undated: told
      .flatMap((one) => one.undated)
      .filter(({ length }) => length > 0)
      .map(here),
    more: more === 0 ? undefined : nl.lineMore.replace('{count}', String(more)),
  };
}

function byYear(moments: readonly Moment[], prefix: string): readonly LineYear[] {
  return [...Map.groupBy(moments, ({ year }) => year)].map(([year, group]) => ({
    id: `${prefix}-${String(year)}_`,
    year: String(year),
    moments: group.map(({ line, type, own }) => ({ line, type, own })),
  }));
}

const stateOf = (entry: Entry): { readonly ongoing: boolean; readonly end: string | undefined } => {
  const period = plain(entry)['period'] as Period | undefined;
  return { ongoing: period?.ongoing === true, end: period?.end };
};

/** What came after it: its successors, theirs, and how the last ones fare. Without successors only when it ended. */
function afterwards(stage: Stage, entry: Entry): { readonly question: string | undefined; readonly answer: Line } {
  const { site } = stage;
  const [first, ...later] = succession(site, entry.id, 'after').map((step) => ({
    step,
    names: listing(step.map((one) => withYears(site, one))),
  }));
  const { end } = stateOf(entry);
  const question = sentence(nl.lineQuestion, { name: [{ text: nameOf(site, entry)[0]?.text ?? '' }] });
  const text = question.map((part) => part.text).join('');
  if (!first) {
    const answer = paragraph([sentence(nl.lineNoSuccessor), ask(stage, entry, nl.lineAskSuccessor)]);
    return end === undefined ? { question: undefined, answer: [] } : { question: text, answer };
  }
  const answer = paragraph([
    sentence(first.step.length > 1 ? nl.lineSuccessors : nl.lineSuccessor, { names: first.names }),
    ...later.map(({ names }) => sentence(nl.lineThen, { names })),
    ...stillThere(
      site,
      [first, ...later].flatMap(({ step }) => step),
    ),
  ]);
  return { question: text, answer };
}

/** Its name with its years: "Pleio (vanaf 2010)". */
function withYears(site: Site, entry: Entry): Line {
  const years = yearsOf(entry);
  return [...nameOf(site, entry), ...(years === '' ? [] : [{ text: ` (${years})` }])];
}

const stillThere = (site: Site, entries: readonly Entry[]): readonly Line[] =>
  entries.filter((one) => stateOf(one).ongoing).map((one) => sentence(nl.lineOngoing, { name: nameOf(site, one) }));

/** How it stands today: whether it and its successors still exist, as far as the fields say. */
function standing(stage: Stage, entry: Entry): readonly Line[] {
  const { site } = stage;
  const { ongoing, end } = stateOf(entry);
  const unknown = !ongoing && end === undefined;
  return [
    ...(unknown
      ? [paragraph([sentence(nl.lineUnknown, { name: nameOf(site, entry) }), ask(stage, entry, nl.lineAskNow)])]
      : []),
    ...stillThere(site, [entry, ...succession(site, entry.id, 'after').flat()]),
  ];
}

function ask(stage: Stage, entry: Entry, question: string): Line {
  const href = mailAbout(stage, entry, nl.tellSubject, nl.tellBody);
  return sentence(question, { mail: [{ text: nl.tell, href }] });
}
