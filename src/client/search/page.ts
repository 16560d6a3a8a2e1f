import { searchWords as words } from '../../i18n/nl-search.ts';
import { countFacets } from '../../search/query/facets.ts';
import { readState, toggled, writeState, type Order, type SearchState } from '../../search/query/state.ts';
import { element } from '../element.ts';
import { answerTo, resultsOf, type Answer } from './answer.ts';
import { followArrows } from './arrows.ts';
import { drawChips } from './chips.ts';
import { keepRoom, keptRoom, returnTo } from './kept.ts';
import { indexAt } from './open.ts';
import { drawPanel } from './panel.ts';
import { drawResult, type Result } from './results.ts';
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
const patience = 220;

/** When an answer takes longer than this, the page says that it is busy. */
const impatience = 600;

/** Of a question that has hardly begun nothing is said when it finds nothing. */
const begun = /^[\p{L}\p{N}]{1,2}$/u;

/** The page of search: answers while the reader types, and keeps everything that was asked in the address. */
export function startSearch(parts: Parts): void {
  const { form, field, status, panel, order, list, more } = parts;
  const { index = '', labels = '{}' } = form.dataset;
  const facetLabels = new Map(Object.entries(JSON.parse(labels) as Record<string, string>));
  const opened = indexAt(index);
  const title = document.title;
  const stateNow = (): SearchState => readState(location.search, facetLabels);
  let state = stateNow();
  let room = keptRoom() ?? pageSize;
  let turn = 0;
  let isTyping = false;
  let answered: Answer | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Takes a new state, as a step that Back returns from; what is typed in one go is one step. */
  function go(next: SearchState, typing = false): Promise<boolean> {
    clearTimeout(waiting);
    state = next;
    room = pageSize;
    const search = writeState(state);
    if (search !== writeState(stateNow())) {
      const address = location.pathname + search;
      if (typing && isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    isTyping = typing;
    if (!typing) field.value = state.question;
    return show();
  }

  /** Shows the answer to what is asked now. False when it did not come, or the reader went on in the meantime. */
  async function show(): Promise<boolean> {
    const mine = ++turn;
    const question = state.question.trim();
    const isAsked = question.length > 1 || state.chosen.size > 0;
    document.title = isAsked && question !== '' ? `${question} – ${title}` : title;
    drawChosen();
    order.value = state.order;
    if (!isAsked) {
      showNothing('');
      return false;
    }
    parts.browse.hidden = true;
    const slow = setTimeout(() => mine === turn && say(status, words.busy), impatience);
    try {
      const [answer, results] = await answerNow().catch(() => {
        // The site may have been renewed since this page was opened: with the index of today it goes well.
        opened.forget();
        return answerNow();
      });
      if (mine !== turn) return false;
      answered = answer;
      if (answer.all.length === 0 && isTyping && begun.test(question)) {
        showNothing('');
        return false;
      }
      list.replaceChildren(...results.map(drawResult));
      parts.found.hidden = answer.all.length === 0 && !panel.open;
      more.hidden = answer.ids.length <= room;
      explain(parts, state, answer, (next) => void go(next).then(() => field.focus()));
      drawChoices(answer);
      return true;
    } catch {
      opened.forget();
      if (mine === turn) showNothing(words.failed);
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  async function answerNow(): Promise<readonly [Answer, readonly Result[]]> {
    const answer = await answerTo(state, await opened.get(), panel.open);
    return [answer, await resultsOf(answer, 0, room)];
  }

  /** The page without an answer: what can be browsed. */
  function showNothing(why: string): void {
    list.replaceChildren();
    parts.found.hidden = true;
    parts.help.hidden = true;
    parts.browse.hidden = false;
    parts.done.replaceChildren();
    say(status, why);
  }

  async function showMore(): Promise<void> {
    const mine = turn;
    const answer = answered;
    if (!answer) return;
    more.disabled = true;
    try {
      const results = await resultsOf(answer, room, room + pageSize);
      if (mine !== turn) return;
      const items = results.map(drawResult);
      list.append(...items);
      room += pageSize;
      keepRoom(room);
      more.hidden = answer.ids.length <= room;
      if (document.activeElement === more || document.activeElement === document.body)
        items[0]?.querySelector('a')?.focus();
    } catch {
      if (mine === turn) parts.done.replaceChildren(words.moreFailed);
    } finally {
      more.disabled = false;
    }
  }

  function drawChosen(): void {
    const { chips } = parts;
    const items = drawChips(state, facetLabels, (next) => {
      void go(next);
      // Before an answer has come there is no panel to go on at.
      (chips.querySelector('button') ?? (parts.found.hidden ? field : panel.querySelector('summary')))?.focus();
    });
    chips.hidden = items.length === 0;
    chips.replaceChildren(...items);
  }

  function drawChoices({ facets, all, ids }: Answer): void {
    if (!panel.open) return;
    if (!facets) {
      parts.choices.replaceChildren(element('p', {}, words.narrowFailed));
      return;
    }
    const focused = document.activeElement?.getAttribute('data-key');
    const unfolded = new Set(
      [...parts.choices.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['facet']),
    );
    const close = element(
      'button',
      { type: 'button', class: 'nl-button nl-button--primary search-close', click: closePanel },
      words.show(ids.length),
    );
    const facetsNow = drawPanel(
      countFacets(all, facets, state.chosen),
      facetLabels,
      (facet) => unfolded.has(facet),
      (facet, value) => void go(toggled(state, facet, value)),
    );
    parts.choices.replaceChildren(element('div', { class: 'search-facets' }, ...facetsNow), close);
    if (focused == null) return;
    const again = parts.choices.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`);
    (again ?? panel.querySelector('summary'))?.focus();
  }

  function closePanel(): void {
    panel.open = false;
    panel.querySelector('summary')?.focus();
  }

  // What was typed before this came is not lost.
  if (state.question === '' && field.value !== '') state = { ...state, question: field.value };
  else field.value = state.question;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    // At once, so that a choice made before the answer comes is made with what was typed.
    state = { ...state, question: field.value };
    waiting = setTimeout(() => void go(state, true), patience);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go({ ...state, question: field.value }).then((isShown) => {
      // On a phone this puts the keyboard away; for a screen reader it goes on where the answer is.
      if (isShown && form.contains(document.activeElement))
        parts.found.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    });
  });
  order.addEventListener('change', () => void go({ ...state, order: order.value as Order }));
  more.addEventListener('click', () => void showMore());
  panel.addEventListener('toggle', () => {
    if (!panel.open) return;
    if (parts.choices.childElementCount === 0) parts.choices.replaceChildren(element('p', {}, words.narrowBusy));
    void show();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open) closePanel();
  });
  addEventListener('popstate', () => {
    // A jump within the page, to what the skip link leads to, asks nothing new.
    if (writeState(stateNow()) === writeState(state)) {
      keepRoom(room);
      return;
    }
    state = stateNow();
    isTyping = false;
    field.value = state.question;
    room = keptRoom() ?? pageSize;
    void show();
  });
  followArrows(field, list, more);
  void show().then(returnTo);
}
