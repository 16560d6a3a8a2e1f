import type { Site } from '../graph/site.ts';
import type { Entry } from '../model/entry.ts';
import { connectionsAddress, fitting, hasConnectionsPage, maxReverse, mentioning, restOf } from './connections.ts';
import type { Inline } from './facts.ts';
import { chipOf, linked } from './naming.ts';
import type { Stage } from './stage.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** What a wiki page has of its own, most of all when it is a term. */
export interface TermView {
  readonly definition: string | undefined;
  readonly broader: readonly Inline[];
  readonly narrower: readonly Inline[];
  /** Where the term is used: what links to it in a text. */
  readonly used: readonly Teaser[];
  /** What is left out of `used`. */
  readonly rest?: Inline;
}

/** The view of a wiki page. */
export function termView({ site }: Stage, entry: Entry): TermView {
  const { definition } = (entry as Entry<'wiki'>).data;
  const used = mentioning(site, entry);
  const rest = restOf(site, entry, used.length);
  return {
    definition,
    broader: terms(site, entry, 'from'),
    narrower: terms(site, entry, 'to'),
    used: teasersOf(site, used.slice(0, maxReverse)),
    ...(rest && { rest }),
  };
}

const terms = (site: Site, entry: Entry, direction: 'from' | 'to'): readonly Inline[] =>
  fitting(
    linked(site, entry.id, direction, (relation) => relation === 'broader').map((other) => chipOf(site, other)),
    hasConnectionsPage(site, entry) ? connectionsAddress(entry) : '/wiki/',
  );
