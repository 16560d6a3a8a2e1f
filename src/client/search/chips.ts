import { searchWords as words } from '../../i18n/nl-search.ts';
import { toggled, type SearchState } from '../../search/query/state.ts';
import { element } from '../element.ts';

/** What was chosen, each as a button that takes it away; with one for all when there are more. */
export function drawChips(
  state: SearchState,
  labels: ReadonlyMap<string, string>,
  take: (next: SearchState) => void,
): HTMLElement[] {
  const items = [...state.chosen].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const chips = items.map(({ name, value }) => {
    const label = labels.get(name) ?? name;
    const taken = (): void => take(toggled(state, name, value));
    return drawChip('filter-chosen', `${label}: ${value}`, taken, words.remove(label, value));
  });
  const none = (): void => take({ ...state, chosen: new Map() });
  return items.length > 1 ? [...chips, drawChip('quiet', words.removeAll, none)] : chips;
}

function drawChip(look: string, text: string, click: () => void, name?: string): HTMLElement {
  return element('li', {}, element('button', { type: 'button', class: look, 'aria-label': name, click }, text));
}
