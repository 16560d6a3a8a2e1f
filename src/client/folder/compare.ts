import { folder as words } from '../../i18n/nl-folder.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import type { EntryCard } from '../entry-card.ts';

export interface Compared {
  readonly address: string;
  readonly card: EntryCard;
}

/** Rows of a comparison: every label that one of the entries has, each with the values of all. */
export function rowsOf(cards: readonly EntryCard[]): readonly (readonly [string, readonly (readonly string[])[]])[] {
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
  return [[words.about, cards.map(({ summary }) => (summary === '' ? [] : [summary]))], ...rows];
}

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
      element(
        'p',
        { class: 'kicker', 'data-type': card.type },
        element('span', { class: 'mark', 'aria-hidden': 'true' }),
        card.kicker,
      ),
      element('a', { href: address, 'data-key': `compared ${address}` }, card.title),
    ),
  );
  const bodies = rowsOf(all.map(({ card }) => card)).map(([label, cells]) =>
    element(
      'tbody',
      {},
      element('tr', {}, element('th', { scope: 'rowgroup', colspan: span }, element('span', {}, label))),
      element('tr', {}, ...cells.map((values) => element('td', {}, ...valuesOf(values)))),
    ),
  );
  const table = element('table', { class: 'compare' }, element('thead', {}, element('tr', {}, ...head)), ...bodies);
  table.style.setProperty('--columns', span);
  return element(
    'section',
    { class: 'folder-compare', 'aria-labelledby': 'vergelijking_' },
    element('h2', { id: 'vergelijking_', tabindex: '-1', 'data-key': 'compared' }, words.compareTitle),
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
