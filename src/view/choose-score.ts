import { chooseWords as words, fill } from '../i18n/nl-choose.ts';
import { questionNames, type Answers, type Question } from './choose-answers.ts';
import type { Practice, Deck } from './choose-deck.ts';
import { impossible, judges, type Reason } from './choose-reasons.ts';

/** A practice with how well it fits and why. */
export interface Suggestion {
  readonly card: Practice;
  /** `maybe`: something speaks against it, or nothing is known; `poor`: it cannot work like this. */
  readonly fit: 'fits' | 'maybe' | 'poor';
  readonly score: number;
  /** One for each answer, in the order of the questions. */
  readonly reasons: readonly Reason[];
}

/** Every practice for these answers: first what fits best, last what cannot work. Nothing without an answer. */
export function suggest(deck: Deck, answers: Answers): readonly Suggestion[] {
  const asked = answered(answers);
  if (asked.length === 0) return [];
  const suggestions = deck.cards.map((card): Suggestion => {
    const reasons = asked.map((question) => judges[question](card, answers, deck.labels));
    return { card, fit: fitOf(reasons), score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
  });
  // Sorting is stable: equals stay in the order of the deck.
  return suggestions.sort((a, b) => order[a.fit] - order[b.fit] || b.score - a.score);
}

const order: Readonly<Record<Suggestion['fit'], number>> = { fits: 0, maybe: 1, poor: 2 };

function fitOf(reasons: readonly Reason[]): Suggestion['fit'] {
  if (reasons.some(({ points }) => points <= impossible)) return 'poor';
  return reasons.some(({ kind }) => kind === 'for') && !reasons.some(({ kind }) => kind === 'against')
    ? 'fits'
    : 'maybe';
}

const answered = (answers: Answers): readonly Question[] =>
  questionNames.flatMap(([question]) => (answers[question] === undefined ? [] : [question]));

/** How many practices have this fit. */
export function countOf(suggestions: readonly Suggestion[], fit: Suggestion['fit']): number {
  return suggestions.filter((suggestion) => suggestion.fit === fit).length;
}

/** "3 werkwijzen passen, 2 misschien". */
export function statusWords(suggestions: readonly Suggestion[]): string {
  const fits = countOf(suggestions, 'fits');
  const maybe = countOf(suggestions, 'maybe');
  const first = fits === 0 ? words.none : fits === 1 ? words.one : fill(words.many, { n: fits });
  return maybe === 0 ? first : `${first}, ${fill(words.maybeToo, { n: maybe })}`;
}

/** Questions that stand in the way when nothing fits: without its answer so many practices fit. Most first. */
export function easings(
  deck: Deck,
  answers: Answers,
): readonly { readonly question: Question; readonly fits: number }[] {
  const asked = answered(answers);
  if (asked.length < 2) return [];
  return asked
    .map((question) => ({ question, fits: countOf(suggest(deck, { ...answers, [question]: undefined }), 'fits') }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits);
}
