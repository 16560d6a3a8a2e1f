import { readingMinutes } from '../body/facts.ts';
import type { Entry } from '../model/entry.ts';
import { debateOf, type Debate } from './argument-tree.ts';
import type { Drawing } from './body.ts';
import { bundleOf, type Bundle } from './bundle.ts';
import { cardOf, type Card } from './card.ts';
import { eventView, type EventView } from './event.ts';
import type { Fact } from './facts.ts';
import { initiativeView, type InitiativeView } from './initiative.ts';
import { organisationView, type OrganisationView } from './organisation.ts';
import { pioneerView, type PioneerView } from './pioneer.ts';
import type { Stage } from './stage.ts';
import { termView, type TermView } from './term.ts';
import { themeView, type ThemeView } from './theme.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What the page of one type shows and no other does: at most one of these is there. */
export interface OwnViews {
  readonly card?: Card;
  readonly debate?: Debate;
  readonly bundle?: Bundle;
  /** Of a case: how it went. */
  readonly verdict?: Verdict;
  readonly initiative?: InitiativeView;
  readonly pioneer?: PioneerView;
  readonly organisation?: OrganisationView;
  readonly event?: EventView;
  readonly term?: TermView;
  readonly theme?: ThemeView;
}

type Make = (stage: Stage, entry: Entry, facts: readonly Fact[], body: Drawing | undefined) => OwnViews;

const views: Readonly<Record<string, Make>> = {
  cases: (stage, entry, facts) => ({ verdict: verdictOf(stage, entry as Entry<'cases'>, facts) }),
  practices: (stage, entry, facts, body) => ({ card: cardOf(stage, entry, facts, body) }),
  dilemmas: (stage, entry, facts) => ({ debate: debateOf(stage, entry as unknown as Entry<'dilemmas'>, facts) }),
  collections: (stage, entry, facts) => ({ bundle: bundleOf(stage, entry as unknown as Entry<'collections'>, facts) }),
  initiatives: (stage, entry) => ({ initiative: initiativeView(stage, entry) }),
  pioneers: (stage, entry, facts) => ({ pioneer: pioneerView(stage, entry, facts) }),
  organisations: (stage, entry) => ({ organisation: organisationView(stage, entry) }),
  events: (stage, entry, facts) => ({ event: eventView(stage, entry, facts) }),
  wiki: (stage, entry) => ({ term: termView(stage, entry) }),
  themes: (stage, entry) => ({ theme: themeView(stage, entry) }),
};

/** What the type of this entry shows of its own. `facts` are all its fields in words. */
export function ownViews(stage: Stage, entry: Entry, facts: readonly Fact[], body: Drawing | undefined): OwnViews {
  return views[entry.type]?.(stage, entry, facts, body) ?? {};
}

/** Minutes for everything there is to read: of a debate the arguments too, of a bundle its pieces. */
export function minutesOf(entry: Entry, { debate, bundle }: OwnViews): number | undefined {
  if (bundle) return bundle.minutes;
  const words = entry.body.words + (debate?.words ?? 0);
  return words > 150 ? readingMinutes(words) : undefined;
}
