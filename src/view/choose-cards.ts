import type { Site } from '../graph/site.ts';
import { entriesOf } from '../graph/site.ts';
import type { Entry } from '../model/entry.ts';
import { difficulty, divided, phase } from '../model/vocabularies.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Practice, Deck, Span } from './choose-deck.ts';
import { rangeWords } from './range.ts';
import { href, type Stage } from './stage.ts';

/** All practices to choose from: those in lists, not the made up ones. Made once for a Stage. */
export function deckOf(stage: Stage): Deck {
  const known = decks.get(stage);
  if (known) return known;
  const deck: Deck = {
    labels: { phase: labelsOf(phase), difficulty: labelsOf(difficulty), divided: labelsOf(divided) },
    cards: practicesOf(stage.site).map((entry) => practiceOf(stage, entry)),
  };
  decks.set(stage, deck);
  return deck;
}

const decks = new WeakMap<Stage, Deck>();

const doneOf = (site: Site, { id }: Entry): number => site.counters.get(id)?.done.length ?? 0;

/** Most often done first; the rest by title, because sorting is stable. */
function practicesOf(site: Site): readonly Entry<'practices'>[] {
  const byTitle = (site.byTitle.get('practices') ?? entriesOf(site, 'practices')) as readonly Entry<'practices'>[];
  return byTitle
    .filter(({ data }) => data.fictional !== true)
    .toSorted((a, b) => doneOf(site, b as Entry) - doneOf(site, a as Entry));
}

function practiceOf(stage: Stage, entry: Entry<'practices'>): Practice {
  const { data } = entry;
  const minutes = spanOf('minuten', data.minutes);
  const people = spanOf('mensen', data.people);
  return {
    title: data.title,
    url: href(stage, entry.url ?? '/'),
    summary: data.summary,
    ...(data.lang !== undefined && data.lang !== 'nl' && { lang: data.lang }),
    ...(minutes && { minutes }),
    ...(people && { people }),
    ...(data.difficulty !== undefined && { difficulty: data.difficulty }),
    ...(data.divided !== undefined && { divided: data.divided }),
    ...(data.phase !== undefined && data.phase.length > 0 && { phase: data.phase }),
    done: doneOf(stage.site, entry as Entry),
  };
}

function spanOf(unit: string, range: { readonly min?: number; readonly max?: number } | undefined): Span | undefined {
  const { min, max } = range ?? {};
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    words: rangeWords(unit, { min, max }),
  };
}

const labelsOf = ({ values }: Vocabulary): Readonly<Record<string, string>> =>
  Object.fromEntries(values.map(({ value, label }) => [value, label]));
