import { cutSections, type CutBody } from '../body/sections.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import { slugOf, type EntryId } from '../model/slug.ts';
import type { Drawing } from './body.ts';
import { nl } from '../i18n/nl.ts';
import { maxReverse, restOf } from './connections.ts';
import { counterOf, type CounterPart } from './counter.ts';
import type { Fact, Inline } from './facts.ts';
import { nameOf } from './naming.ts';
import type { Stage } from './stage.ts';

/** A way of working as a card: what is on its front, on its back, and below it. */
export interface Card {
  /** What decides whether you can use it. */
  readonly numbers: readonly CardNumber[];
  readonly why: Fact | undefined;
  readonly materials: Fact | undefined;
  /** What else the front says, small. */
  readonly details: readonly Fact[];
  readonly considerations: Fact | undefined;
  /** Ways of working to do before this one, this one, and those to do after it; empty when it stands alone. */
  readonly sequence: readonly CardStep[];
  readonly counter: readonly CounterPart[];
  /** The text in three: what it is, how it goes, and the rest with the notes. */
  readonly front: Drawing | undefined;
  readonly back: Drawing | undefined;
  readonly rest: Drawing | undefined;
}

/** One step in the order of ways of working. */
export interface CardStep {
  readonly label: string;
  /** True for the way of working of the page. */
  readonly now: boolean;
  readonly lines: readonly (readonly Inline[])[];
}

/** "75–120" with "minuten" below it; of a scale only the words. */
export interface CardNumber {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly href?: string;
}

/** The card of a way of working, made from its facts. */
export function cardOf(stage: Stage, entry: Entry, facts: readonly Fact[], body: Drawing | undefined): Card {
  const fact = (key: string): Fact | undefined => facts.find((item) => item.key === key);
  const numbers = cardNumbers(facts);
  return {
    numbers,
    why: fact('why'),
    materials: fact('materials'),
    details: ['difficulty', 'complexity', 'phase', 'aliases'].flatMap((key) => {
      const isLarge = key === 'difficulty' && numbers.some(({ label }) => label === nl.cardDifficulty);
      return isLarge ? [] : (fact(key) ?? []);
    }),
    considerations: fact('considerations'),
    sequence: sequenceOf(stage, entry),
    counter: counterOf(stage, entry),
    ...textsOf(entry, body),
  };
}

/** The three that decide: how long, how many people, how divided they are; else how difficult it is. */
export function cardNumbers(facts: readonly Fact[]): readonly CardNumber[] {
  const has = (key: string): boolean => facts.some((fact) => fact.key === key);
  const keys: readonly (readonly [key: string, label: string])[] = [
    ['minutes', nl.cardMinutes],
    ['people', nl.cardPeople],
    has('divided') ? ['divided', nl.cardDivided] : ['difficulty', nl.cardDifficulty],
  ];
  return keys.flatMap(([key, label]) => {
    const first = facts.find((fact) => fact.key === key)?.items[0]?.line[0];
    if (!first) return [];
    const space = key === 'minutes' || key === 'people' ? first.text.lastIndexOf(' ') : -1;
    const { href } = first;
    return [
      {
        label,
        value: space < 0 ? first.text : first.text.slice(0, space),
        ...(space >= 0 && { unit: first.text.slice(space + 1) }),
        ...(href !== undefined && { href }),
      },
    ];
  });
}

/** What comes before and after: as this entry says it, and as the others say it of this one. */
function sequenceOf({ site }: Stage, entry: Entry): Card['sequence'] {
  const links = site.linksTo.get(entry.id) ?? [];
  const side = (field: 'before' | 'after', other: 'before' | 'after'): CardStep['lines'] => {
    const own = ((plain(entry)[field] as readonly string[] | undefined) ?? []).map((slug) => `practices/${slug}`);
    const theirs = links.filter(({ relation }) => relation === other).map(({ from }) => from);
    const all = [...new Set([...own, ...theirs])].flatMap((id) => site.entries.get(id as EntryId) ?? []);
    const rest = restOf(site, entry, all.length);
    return [...all.slice(0, maxReverse).map((target) => nameOf(site, target)), ...(rest ? [[rest]] : [])];
  };
  const before = side('before', 'after');
  const after = side('after', 'before');
  if (before.length === 0 && after.length === 0) return [];
  return [
    { label: nl.cardBefore, now: false, lines: before },
    { label: nl.cardNow, now: true, lines: [[{ text: titleOf(entry) }]] },
    { label: nl.cardAfter, now: false, lines: after },
  ].filter(({ lines }) => lines.length > 0);
}

/** Anchors of the headings on the front and on the back; what is not among them stands below. */
const onFront = new Set(['wat']);
const onBack = new Set(['hoe', 'let-op']);

function textsOf(entry: Entry, body: Drawing | undefined): Pick<Card, 'front' | 'back' | 'rest'> {
  const ids = entry.body.headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
  // Without the headings of a card there is nothing to set apart.
  if (!body || !ids.some((id) => onFront.has(id) || onBack.has(id)))
    return { front: undefined, back: undefined, rest: body };
  let cut: CutBody | undefined;
  const piece = (name: string, draw: (cut: CutBody) => string): Drawing => ({
    html: () => draw((cut ??= cutSections(body.html()))),
    pieces: body.pieces,
    toJSON: () => [name, slugOf(entry.id)],
  });
  const join = ({ parts }: CutBody, wanted: (id: string) => boolean): string =>
    parts.flatMap(({ id, html }) => (wanted(id) ? [html] : [])).join('\n');
  const rest = piece('rest', (all) =>
    [all.before, join(all, (id) => !onFront.has(id) && !onBack.has(id)), all.notes].filter(Boolean).join('\n'),
  );
  return {
    front: ids.some((id) => onFront.has(id)) ? piece('front', (all) => join(all, (id) => onFront.has(id))) : undefined,
    back: ids.some((id) => onBack.has(id)) ? piece('back', (all) => join(all, (id) => onBack.has(id))) : undefined,
    rest,
  };
}
