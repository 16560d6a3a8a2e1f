import { searchWords as words } from '../../i18n/nl-search.ts';
import type { Choices, Facets } from '../../search/choices.ts';
import { ask, type Asked } from '../../search/query/ask.ts';
import { excerptOf } from '../../search/query/excerpt.ts';
import { countFacets, matches } from '../../search/query/facets.ts';
import { readState, toggled, writeState, type Order, type SearchState } from '../../search/query/state.ts';
import { base } from '../address.ts';
import { element } from '../element.ts';
import { indexAt, type OpenIndex } from './open.ts';
import { drawPanel } from './panel.ts';
import { drawResult, type Result } from './results.ts';
import { explain } from './words.ts';

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
    drawChips(parts, state, facetLabels, go);
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
      explain(parts, state, answer, go);
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

  function drawChoices({ facets, all }: Answer): void {
    if (!panel.open || !facets) return;
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

/** What was found, narrowed down and put in order. */
export interface Answer {
  readonly asked: Asked | undefined;
  /** Pages in the order in which they are shown. */
  readonly ids: readonly string[];
  /** The same before anything was chosen. */
  readonly all: readonly string[];
  readonly facets: Facets | undefined;
  readonly index: OpenIndex;
}

async function answerTo(state: SearchState, index: OpenIndex, counts: boolean): Promise<Answer> {
  const { question, chosen, order } = state;
  const asked = question.trim() === '' ? undefined : await ask(question, index.engine, index.lexicon);
  const needsChoices = counts || chosen.size > 0 || order !== 'best' || !asked;
  const choices = needsChoices ? await index.choices() : undefined;
  const all = asked ? asked.hits.map(({ id }) => id) : (choices?.byTitle ?? []);
  const left = choices ? all.filter((id) => matches(id, choices.facets, chosen)) : all;
  return { asked, ids: choices ? inOrder(left, order, choices) : left, all, facets: choices?.facets, index };
}

/** Pages in an order of the collection; what has no date comes last, in the order it had. */
function inOrder(ids: readonly string[], order: Order, { byTitle, newestFirst }: Choices): readonly string[] {
  if (order === 'best') return ids;
  const place = new Map((order === 'date' ? newestFirst : byTitle).map((id, index) => [id, index]));
  const last = byTitle.length;
  return [...ids].sort((a, b) => (place.get(a) ?? last) - (place.get(b) ?? last));
}

async function resultOf(id: string, { asked, index }: Answer): Promise<Result> {
  const { url, meta, content: text, anchors } = await index.engine.dataOf(id);
  const skip = Number(meta['kop'] ?? 0);
  return {
    title: meta['title'] ?? url,
    address: base() + url.slice(1),
    type: meta['soort'] ?? '',
    kicker: meta['regel'] ?? '',
    badge: meta['merk'],
    lang: meta['taal'],
    excerpt: excerptOf(text, anchors, asked?.sought ?? [], skip),
  };
}

/** Says something where a screen reader follows it; the same words are not said twice. */
export function say(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

/** What was chosen, each as a button that takes it away. */
function drawChips(
  { chips }: Parts,
  state: SearchState,
  labels: ReadonlyMap<string, string>,
  go: (next: SearchState, step: boolean) => void,
): void {
  const items = [...state.chosen].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  chips.hidden = items.length === 0;
  chips.replaceChildren(
    ...items.map(({ name, value }) => {
      const label = labels.get(name) ?? name;
      const take = (): void => {
        go(toggled(state, name, value), true);
        const next = chips.querySelector('button') ?? document.querySelector<HTMLElement>('.search-narrow > summary');
        next?.focus();
      };
      return element(
        'li',
        {},
        element(
          'button',
          { type: 'button', class: 'filter-chosen', 'aria-label': words.remove(label, value), click: take },
          `${label}: ${value}`,
        ),
      );
    }),
  );
}

/** Arrows go from the field to the results and between them; Escape goes back to the field. */
function followArrows(field: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('.teaser-title a')];
  field.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    if (event.key === 'Escape') field.focus();
    else if (event.key === 'ArrowDown') all[here + 1]?.focus();
    else if (event.key === 'ArrowUp') (all[here - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
}
