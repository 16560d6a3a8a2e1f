import type { Counter } from '../graph/counters.ts';
import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import { maxReverse, restOf } from './connections.ts';
import type { Inline } from './facts.ts';
import { mailAbout } from './mail.ts';
import { listing, nameOf } from './naming.ts';
import { paragraph, sentence } from './sentence.ts';
import type { Stage } from './stage.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** A piece of the sentence that counts; a number opens the list of the cases it counts. */
export interface CounterPart extends Inline {
  readonly list?: {
    /** Anchor of the list. */
    readonly id: string;
    readonly title: string;
    readonly entries: readonly Teaser[];
    /** What is left out of it. */
    readonly rest: Inline | undefined;
  };
}

/** From this number on, cases are counted. */
const fewest = 3;

/**
 * How often a way of working was done, in sentences: "Gedaan in 3 voorbeelden op deze site. 1 voorbeeld
 * is gestopt." One or two are no statistics: those are told by name. Without real cases it asks for one.
 */
export function counterOf(stage: Stage, practice: Entry): readonly CounterPart[] {
  const { site } = stage;
  const counter = site.counters.get(practice.id);
  if (!counter) {
    const href = mailAbout(stage, practice, nl.tellSubject, nl.tellBody);
    return sentence(nl.counterNone, { mail: [{ text: nl.tell, href }] });
  }
  if (counter.done.length < fewest) return fewOf(site, counter);
  const part = (key: keyof typeof counter, title: string, one: string, many: string): CounterPart => {
    const count = counter[key].length;
    const entries = teasersOf(site, counter[key].slice(0, maxReverse));
    const rest = restOf(site, practice, count);
    return {
      text: `${String(count)} ${count === 1 ? one : many}`,
      list: { id: `teller-${key}_`, title, entries, rest },
    };
  };
  const cases = (key: keyof typeof counter, title: string): CounterPart =>
    part(key, title, nl.counterExample, nl.counterExamples);
  /** "1 voorbeeld is gestopt.", "2 voorbeelden zijn gestopt." */
  const state = (key: 'stopped' | 'evaluated', word: string, title: string): readonly CounterPart[] =>
    counter[key].length === 0
      ? []
      : [
          { text: ' ' },
          cases(key, title),
          { text: ` ${counter[key].length === 1 ? nl.counterIs : nl.counterAre} ${word}.` },
        ];
  const outcomes = (
    [
      ['worked', nl.counterWorked, nl.counterWorkedIn],
      ['partly', nl.counterPartly, nl.counterPartlyIn],
      ['failed', nl.counterFailed, nl.counterFailedIn],
    ] as const
  ).filter(([key]) => counter[key].length > 0);
  return [
    { text: `${nl.counterDone} ` },
    cases('done', nl.counterDoneIn),
    { text: ` ${nl.counterHere}.` },
    ...state('stopped', nl.counterStopped, nl.counterStoppedIn),
    ...state('evaluated', nl.counterEvaluated, nl.counterEvaluatedIn),
    ...(counter.evaluated.length === 0 ? [{ text: ` ${nl.counterNotEvaluated}` }] : []),
    ...(outcomes.length > 0 ? [{ text: ` ${nl.counterPractice} ` }] : []),
    ...outcomes.flatMap(([key, word, title], index): CounterPart[] => [
      { text: index === 0 ? '' : index === outcomes.length - 1 ? ` ${nl.and} ` : ', ' },
      part(key, title, nl.counterTime, nl.counterTimes),
      { text: ` ${word}` },
    ]),
    ...(outcomes.length > 0 ? [{ text: '.' }] : []),
  ];
}

/** One or two cases by name: "Eén keer beschreven: Oosterparkwijk. Het werkte. Het is niet geëvalueerd." */
function fewOf(site: Site, counter: Counter): readonly Inline[] {
  const named = (ids: Counter['done']): readonly Inline[] =>
    listing(ids.flatMap((id) => site.entries.get(id) ?? []).map((entry) => nameOf(site, entry)));
  const isOne = counter.done.length === 1;
  /** What holds of the only one, of both, or of one of both. */
  const of = (ids: Counter['done'], one: string, both: string, either: string): readonly Inline[] => {
    if (ids.length === 0) return [];
    return ids.length < counter.done.length ? sentence(either, { name: named(ids) }) : sentence(isOne ? one : both);
  };
  const none = isOne ? nl.counterOneUnevaluated : nl.counterBothUnevaluated;
  return paragraph([
    sentence(isOne ? nl.counterOne : nl.counterTwo, { names: named(counter.done) }),
    of(counter.worked, nl.counterOneWorked, nl.counterBothWorked, nl.counterEitherWorked),
    of(counter.partly, nl.counterOnePartly, nl.counterBothPartly, nl.counterEitherPartly),
    of(counter.failed, nl.counterOneFailed, nl.counterBothFailed, nl.counterEitherFailed),
    of(counter.stopped, nl.counterOneStopped, nl.counterBothStopped, nl.counterEitherStopped),
    of(counter.evaluated, nl.counterOneEvaluated, nl.counterBothEvaluated, nl.counterEitherEvaluated),
    counter.evaluated.length === 0 ? sentence(none) : [],
  ]);
}
