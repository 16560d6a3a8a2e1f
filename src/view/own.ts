import type { Entry } from '../model/entry.ts';
import { eventView, type EventView } from './event.ts';
import type { Fact } from './facts.ts';
import { initiativeView, type InitiativeView } from './initiative.ts';
import { organisationView, type OrganisationView } from './organisation.ts';
import { pioneerView, type PioneerView } from './pioneer.ts';
import type { Stage } from './stage.ts';
import { termView, type TermView } from './term.ts';
import { themeView, type ThemeView } from './theme.ts';

/** What the page of one type shows and no other does: at most one of these is there. */
export interface OwnViews {
  readonly initiative?: InitiativeView;
  readonly pioneer?: PioneerView;
  readonly organisation?: OrganisationView;
  readonly event?: EventView;
  readonly term?: TermView;
  readonly theme?: ThemeView;
}

type Make = (stage: Stage, entry: Entry, facts: readonly Fact[]) => OwnViews;

const views: Readonly<Record<string, Make>> = {
  initiatives: (stage, entry) => ({ initiative: initiativeView(stage, entry) }),
  pioneers: (stage, entry, facts) => ({ pioneer: pioneerView(stage, entry, facts) }),
  organisations: (stage, entry) => ({ organisation: organisationView(stage, entry) }),
  events: (stage, entry, facts) => ({ event: eventView(stage, entry, facts) }),
  wiki: (stage, entry) => ({ term: termView(stage, entry) }),
  themes: (stage, entry) => ({ theme: themeView(stage, entry) }),
};

/** What the type of this entry shows of its own. `facts` are all its fields in words. */
export function ownViews(stage: Stage, entry: Entry, facts: readonly Fact[]): OwnViews {
  return views[entry.type]?.(stage, entry, facts) ?? {};
}
