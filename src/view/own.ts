import { readingMinutes } from '../body/facts.ts';
import type { Entry } from '../model/entry.ts';
import { debateOf, type Debate } from './argument-tree.ts';
import type { Drawing } from './body.ts';
import { bundleOf, type Bundle } from './bundle.ts';
import { cardOf, type Card } from './card.ts';
import type { Fact } from './facts.ts';
import type { Stage } from './stage.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What a type with a view of its own shows in another form; at most one of these is there. */
export interface OwnView {
  readonly card?: Card;
  readonly debate?: Debate;
  readonly bundle?: Bundle;
  /** Of a case: how it went. */
  readonly verdict?: Verdict;
}

/** The part of a page that only entries of one type have. */
export function ownView(stage: Stage, entry: Entry, facts: readonly Fact[], body: Drawing | undefined): OwnView {
  switch (entry.type) {
    case 'cases':
      return { verdict: verdictOf(stage, entry as Entry<'cases'>, facts) };
    case 'practices':
      return { card: cardOf(stage, entry, facts, body) };
    case 'dilemmas':
      return { debate: debateOf(stage, entry as unknown as Entry<'dilemmas'>, facts) };
    case 'collections':
      return { bundle: bundleOf(stage, entry as unknown as Entry<'collections'>, facts) };
    default:
      return {};
  }
}

/** Minutes for everything there is to read: of a debate the arguments too, of a bundle its pieces. */
export function minutesOf(entry: Entry, { debate, bundle }: OwnView): number | undefined {
  if (bundle) return bundle.minutes;
  const words = entry.body.words + (debate?.words ?? 0);
  return words > 150 ? readingMinutes(words) : undefined;
}
