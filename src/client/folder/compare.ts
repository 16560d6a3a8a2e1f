import { folder as words } from '../../i18n/nl-folder.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import type { EntryCard } from '../entry-card.ts';
import { drawKicker } from '../kicker.ts';

export interface Compared {
  readonly address: string;
  readonly card: EntryCard;
}

/** A label, and the values of every entry below it. */
type Row = readonly [label: string, values: readonly (readonly string[])[]];

/**
 * Rows of a comparison: every label that one of the entries has, each with the values of all. Of entries of different
 * kinds, only what more than one kind has: what a kind never has is not "not filled in".
 */
export function rowsOf(cards: readonly EntryCard[]): readonly Row[] {
  const labels = new Set<string>();
  for (const { facts } of cards) {
    // What two have in common keeps its order; what only one has comes after what it stood behind.
    let after: string | undefined;
    for (const label of facts.keys()) {
      if (!labels.has(label)) insertAfter(labels, after, label);
      after = label;
    }
  }
  const rows = [...labels].map((label) => [label, cards.map(({ facts }) => facts.get(label) ?? [])] as const);
  const about: Row = [words.about, cards.map(({ summary }) => (summary === '' ? [] : [summary]))];
  return [about, ...(isMixed(cards) ? rows.filter(([label]) => kindsWith(cards, label) > 1) : rows)];
}

const isMixed = (cards: readonly EntryCard[]): boolean => new Set(cards.map(({ type }) => type)).size > 1;

const kindsWith = (cards: readonly EntryCard[], label: string): number =>
  new Set(cards.filter(({ facts }) => facts.has(label)).map(({ type }) => type)).size;

function insertAfter(labels: Set<string>, after: string | undefined, label: string): void {
  const all = [...labels];
  all.splice(after === undefined ? 0 : all.indexOf(after) + 1, 0, label);
  labels.clear();
  for (const item of all) labels.add(item);
}

/** Entries side by side: a column for each, and their facts in rows below the same label. */
export function drawComparison(all: readonly Compared[], close: () => void, printIt: () => void): HTMLElement {
  const span = String(all.length);
  const head = all.map(({ address, card }) =>
    element(
      'th',
      { scope: 'col', 'data-type': card.type },
      drawKicker(card.type, card.kicker),
      element('a', { href: address, lang: card.lang, 'data-key': `compared ${address}` }, card.title),
    ),
  );
  const cards = all.map(({ card }) => card);
  const bodies = rowsOf(cards).map(([label, cells]) =>
    element(
      'tbody',
      {},
      element('tr', {}, element('th', { scope: 'rowgroup', colspan: span }, element('span', {}, label))),
      element(
        'tr',
        {},
        ...cells.map((values, index) =>
          element('td', { lang: label === words.about ? cards[index]?.lang : undefined }, ...valuesOf(values)),
        ),
      ),
    ),
  );
  const table = element('table', { class: 'compare' }, element('thead', {}, element('tr', {}, ...head)), ...bodies);
  table.style.setProperty('--columns', span);
  return element(
    'section',
    { class: 'folder-compare', 'aria-labelledby': 'vergelijking_' },
    element('h2', { id: 'vergelijking_', tabindex: '-1', 'data-key': 'compared' }, words.compareTitle),
    ...(isMixed(cards) ? [element('p', { class: 'folder-hint' }, words.compareMixed)] : []),
    element('p', { class: 'folder-hint compare-aside', 'aria-hidden': 'true' }, words.compareAside),
    element(
      'div',
      { class: 'compare-frame', role: 'region', tabindex: '0', 'aria-label': words.compareRegion, 'data-key': 'frame' },
      table,
    ),
    element(
      'p',
      { class: 'folder-buttons' },
      button('print-compared', words.comparePrint, printIt),
      button('close', words.compareClose, close),
    ),
  );
}

function valuesOf(values: readonly string[]): HTMLElement[] {
  if (values.length === 0) return [element('p', { class: 'not-given' }, words.notGiven)];
  if (values.length === 1) return [element('p', {}, values[0])];
  return [element('ul', {}, ...values.map((value) => element('li', {}, value)))];
}
