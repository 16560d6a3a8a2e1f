import { nl } from '../i18n/nl.ts';
import type { EntryId } from '../model/slug.ts';
import type { Stage } from './stage.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** A piece of the sentence that counts; a number opens the list of the cases it counts. */
export interface CounterPart {
  readonly text: string;
  readonly list?: {
    /** Anchor of the list. */
    readonly id: string;
    readonly title: string;
    readonly entries: readonly Teaser[];
  };
}

/**
 * How often a way of working was done, in sentences: "Gedaan in 3 voorbeelden op deze site. 1 voorbeeld
 * is gestopt." Without real cases the list is empty.
 */
export function counterOf({ site }: Stage, practice: EntryId): readonly CounterPart[] {
  const counter = site.counters.get(practice);
  if (!counter) return [];
  const part = (key: keyof typeof counter, title: string, one: string, many: string): CounterPart => {
    const count = counter[key].length;
    const entries = teasersOf(site, counter[key]);
    return { text: `${String(count)} ${count === 1 ? one : many}`, list: { id: `teller-${key}_`, title, entries } };
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
