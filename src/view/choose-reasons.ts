import { chooseWords as words, fill } from '../i18n/nl-choose.ts';
import type { Answers, Question } from './choose-answers.ts';
import type { Practice, Deck } from './choose-deck.ts';
import { numberWords } from './dates.ts';

/** Why a practice fits one answer, or not, in words a reader understands. */
export interface Reason {
  readonly kind: 'for' | 'against' | 'unknown';
  readonly text: string;
  /** Above zero speaks for the practice; what is unknown is 0. */
  readonly points: number;
}

/** Cannot work: such a practice comes last, whatever speaks for it. */
export const impossible = -4;
const against = -1.5;

/** How far a group or a time may lie outside what a practice asks and still be worth a look. */
const almost = 1.25;

type Judge = (card: Practice, answers: Answers, labels: Deck['labels']) => Reason;

/** One judge for each question. They are asked only about questions that were answered. */
export const judges: Readonly<Record<Question, Judge>> = {
  minutes({ minutes }, { minutes: there = 0 }) {
    const { min, max } = minutes ?? {};
    if (minutes === undefined || (min === undefined && max === undefined)) return unknown(words.unknownTime);
    if (min !== undefined && min > there) {
      const near = min <= there * almost;
      const template = near ? words.nearTime : words.tooLong;
      return { kind: 'against', text: fill(template, { words: timeWords(min) }), points: near ? against : impossible };
    }
    const long =
      max === undefined && min !== undefined ? fill(words.atLeast, { words: timeWords(min) }) : minutes.words;
    if (there === Infinity) return { kind: 'for', text: fill(words.fitsAnyTime, { words: long }), points: 2 };
    if (max !== undefined && max <= there)
      return { kind: 'for', text: fill(words.fitsTime, { time: timeWords(there), words: long }), points: 2 };
    if (min === undefined) return unknown(fill(words.unknownLeast, { words: long }));
    return { kind: 'for', text: fill(words.canTime, { time: timeWords(there), words: long }), points: 1.5 };
  },
  people({ people }, { people: there = 0 }) {
    const { min = 0, max = Infinity } = people ?? {};
    if (people === undefined || (people.min === undefined && people.max === undefined))
      return unknown(words.unknownPeople);
    const size =
      people.max === undefined
        ? fill(words.atLeast, { words: `${numberWords(min)} ${words.peopleUnit}` })
        : people.words;
    const say = (template: string): string => fill(template, { words: size, people: numberWords(there) });
    if (there < min) {
      const near = there * almost >= min;
      return { kind: 'against', text: say(near ? words.nearFew : words.tooFew), points: near ? against : impossible };
    }
    if (there > max) {
      const near = there <= max * almost;
      return { kind: 'against', text: say(near ? words.nearMany : words.tooMany), points: near ? against : impossible };
    }
    return { kind: 'for', text: say(words.fitsPeople), points: 2 };
  },
  divided({ divided }, { divided: there = 0 }) {
    if (divided === undefined) return unknown(words.unknownDivided);
    const said = { words: dividedWords(divided) };
    const distance = Math.abs(divided - there);
    if (distance === 0) return { kind: 'for', text: fill(words.fitsDivided, said), points: 2 };
    if (distance === 1) return { kind: 'for', text: fill(words.nearDivided, said), points: 1 };
    return { kind: 'against', text: fill(words.notDivided, said), points: (against / 2) * distance };
  },
  difficulty({ difficulty }, { difficulty: there = 0 }, { difficulty: labels }) {
    if (difficulty === undefined) return unknown(words.unknownDifficulty);
    const said = { words: (labels[difficulty] ?? '').toLowerCase() };
    return difficulty <= there
      ? { kind: 'for', text: fill(words.fitsDifficulty, said), points: 1 }
      : { kind: 'against', text: fill(words.notDifficulty, said), points: against * (difficulty - there) };
  },
  phase({ phase = [] }, { phase: there = '' }, { phase: labels }) {
    if (phase.length === 0) return unknown(words.unknownPhase);
    const said = (values: readonly string[]): { words: string } => ({
      words: joined(values.map((value) => (labels[value] ?? value).toLowerCase())),
    });
    return phase.includes(there)
      ? { kind: 'for', text: fill(words.fitsPhase, said([there])), points: 1.5 }
      : { kind: 'against', text: fill(words.notPhase, said(phase)), points: against };
  },
};

const unknown = (text: string): Reason => ({ kind: 'unknown', text, points: 0 });

/** "75 minuten", "2 uur", "2,5 uur". */
function timeWords(minutes: number): string {
  const isHours = minutes % 60 === 0 || (minutes >= 120 && minutes % 30 === 0);
  return isHours ? `${numberWords(minutes / 60)} ${words.hoursUnit}` : `${numberWords(minutes)} ${words.minutesUnit}`;
}

function dividedWords(level: number): string {
  return [words.divided1, words.divided2, words.divided3, words.divided4, words.divided5][level - 1] ?? '';
}

/** "a", "a en b", "a, b en c". */
function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words.and} ${last}`;
}
