import { folder as words } from '../../i18n/nl-folder.ts';
import type { EntryCard } from '../entry-card.ts';

/** What a printed card says of an entry, below its summary. */
export interface PrintedCard {
  readonly inShort: readonly string[];
  /** Facts of a few words. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Facts that are a text: a line for each point. */
  readonly texts: readonly (readonly [label: string, lines: readonly string[]])[];
}

/** Most facts of a kind without a choice of its own, and the most signs of a fact that is no text. */
const mostFacts = 7;
const longFact = 160;

/** Most signs of a text: two of them fill a card. */
const longText = 800;

/** What is on the card of an entry: for a case and a way of working what decides, for others their first facts. */
export function printedOf(card: EntryCard): PrintedCard {
  const parts = Object.entries(words.cardParts).find(([type]) => type === card.type)?.[1];
  const all = [...card.facts].map(([label, values]) => ({ label, values, text: values.join(', ') }));
  if (!parts) {
    const facts = all.filter(({ text }) => text.length <= longFact).slice(0, mostFacts);
    return { inShort: card.inShort, facts: facts.map(({ label, text }) => [label, text]), texts: [] };
  }
  const chosen = parts.flatMap((label) => all.find((fact) => fact.label === label) ?? []);
  const isShort = ({ text }: { readonly text: string }): boolean => text.length <= longFact;
  return {
    inShort: [],
    facts: chosen.filter(isShort).map(({ label, text }) => [label, text]),
    texts: chosen.filter((fact) => !isShort(fact)).map(({ label, values }) => [label, shortened(values)]),
  };
}

/** Whole when that fits; else of each point its first sentences, as many as its share has room for. */
function shortened(values: readonly string[]): readonly string[] {
  if (values.join(' ').length <= longText) return values;
  return values.map((value) => firstSentences(value, longText / values.length));
}

/** At least one sentence, and no part of one. */
function firstSentences(text: string, room: number): string {
  const [first = '', ...more] = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  let taken = first;
  for (const sentence of more) {
    if (taken.length + sentence.length >= room) break;
    taken += ` ${sentence}`;
  }
  return taken;
}
