import { searchWords as words } from '../../i18n/nl-search.ts';
import { countFacets } from '../../search/query/facets.ts';
import { readState, toggled, writeState, type Order, type SearchState } from '../../search/query/state.ts';
import { element } from '../element.ts';
import { answerTo, resultOf, type Answer } from './answer.ts';
import { followArrows } from './arrows.ts';
import { drawChips } from './chips.ts';
import { indexAt } from './open.ts';
import { drawPanel } from './panel.ts';
import { drawResult } from './results.ts';
import { explain, say } from './words.ts';

/** The parts of the page that change. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly done: HTMLElement;
  readonly chips: HTMLElement;
  readonly found: HTMLElement;
  readonly panel: HTMLDetailsElement;
  readonly choices: HTMLElement;
  readonly order: HTMLSelectElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly help: HTMLElement;
  readonly browse: HTMLElement;
}

/** Results that are shown at once, and how many more each time. */
const pageSize = 8;

/** While someone types, there is an answer this long after the last key. */
const patience = 180;

/** When an answer takes longer than this, the page says that it is busy. */
const impatience = 600;

/** The page of search: answers while the reader types, and keeps everything that was asked in the address. */
export function startSearch(parts: Parts): void {
  const { form, field, status, panel, order, list, more } = parts;
  const { index = '', labels = '{}' } = form.dataset;
  const facetLabels = new Map(Object.entries(JSON.parse(labels) as Record<string, string>));
  const open = indexAt(index);
  let state = readState(location.search);
  let room = pageSize;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Takes a new state; `step` makes one that Back returns from. */
  function go(next: SearchState, step: boolean): void {
    state = next;
    room = pageSize;
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) {
      if (step) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    }
    void show();
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    const isAsked = state.question.trim() !== '' || state.chosen.size > 0;
    drawChosen();
    order.value = state.order;
    parts.browse.hidden = isAsked;
    if (!isAsked) {
      parts.found.hidden = true;
      parts.help.hidden = true;
      say(status, '');
      parts.done.replaceChildren();
      return;
    }
    const slow = setTimeout(() => mine === turn && say(status, words.busy), impatience);
    try {
      const answer = await answerTo(state, await open(), panel.open);
      // The reader may have gone on in the meantime.
      if (mine !== turn) return;
      const drawn = await Promise.all(answer.ids.slice(0, room).map((id) => resultOf(id, answer)));
      if (mine !== turn) return;
      list.replaceChildren(...drawn.map(drawResult));
      parts.found.hidden = answer.ids.length === 0 && !panel.open;
      more.hidden = answer.ids.length <= room;
      explain(parts, state, answer, (next) => go(next, true));
      drawChoices(answer);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      parts.found.hidden = true;
      parts.browse.hidden = false;
      parts.done.replaceChildren();
      say(status, words.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  function drawChosen(): void {
    const { chips } = parts;
    const items = drawChips(state, facetLabels, (next) => {
      go(next, true);
      // Before an answer has come there is no panel to go on at.
      (chips.querySelector('button') ?? (parts.found.hidden ? field : panel.querySelector('summary')))?.focus();
    });
    chips.hidden = items.length === 0;
    chips.replaceChildren(...items);
  }

  function drawChoices({ facets, all }: Answer): void {
    if (!panel.open) return;
    if (!facets) {
      parts.choices.replaceChildren(element('p', {}, words.narrowFailed));
      return;
    }
    const focused = document.activeElement?.getAttribute('data-key');
    const unfolded = new Set(
      [...parts.choices.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['facet']),
    );
    parts.choices.replaceChildren(
      ...drawPanel(
        countFacets(all, facets, state.chosen),
        facetLabels,
        (facet) => unfolded.has(facet),
        (facet, value) => go(toggled(state, facet, value), true),
      ),
    );
    if (focused != null) parts.choices.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  field.value = state.question;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => go({ ...state, question: field.value }, false), patience);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go({ ...state, question: field.value }, true);
    // On a phone this puts the keyboard away; for a screen reader it goes on where the answer is.
    parts.found.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  });
  order.addEventListener('change', () => go({ ...state, order: order.value as Order }, true));
  more.addEventListener('click', () => {
    const first = room;
    room += pageSize;
    void show().then(() => list.children[first]?.querySelector('a')?.focus());
  });
  panel.addEventListener('toggle', () => {
    if (!panel.open) return;
    if (parts.choices.childElementCount === 0) parts.choices.replaceChildren(element('p', {}, words.narrowBusy));
    void show();
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    field.value = state.question;
    room = pageSize;
    void show();
  });
  followArrows(field, list);
  void show();
}
