import { chooseWords as words } from '../i18n/nl-choose.ts';
import { answerText, questionNames, readAnswers, writeAnswers } from '../view/choose-answers.ts';
import type { Deck } from '../view/choose-deck.ts';
import { statusWords, suggest } from '../view/choose-score.ts';
import { drawOutcome } from './choose-draw.ts';
import { once } from './once.ts';

/** "Welke werkwijze past?": shows what fits while the reader answers, and keeps the answers in the address. */

/** The parts of the page that change. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly reset: HTMLElement;
  readonly status: HTMLElement;
  readonly see: HTMLElement;
  readonly outcome: HTMLElement;
  readonly start: HTMLElement;
  readonly suggestions: HTMLElement;
}

function follow({ form, reset, status, see, outcome, start, suggestions }: Parts): void {
  const deckNow = once(() => deckAt(form.dataset['cards'] ?? ''));
  let turn = 0;

  async function update(): Promise<void> {
    const mine = ++turn;
    const answers = readAnswers(new FormData(form));
    const query = writeAnswers(answers);
    const isAsked = query !== '';
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
    const deck = isAsked ? await deckNow().catch(() => undefined) : undefined;
    // The reader may have answered more in the meantime.
    if (mine !== turn) return;
    const found = deck ? suggest(deck, answers) : [];
    // The button that was pressed goes away.
    if (!isAsked && document.activeElement === reset) outcome.focus();
    start.hidden = isAsked;
    reset.hidden = !isAsked;
    see.hidden = found.length === 0;
    const said = !isAsked ? '' : deck ? statusWords(found) : words.failed;
    if (status.textContent !== said) status.textContent = said;
    suggestions.replaceChildren(...(deck && isAsked ? drawOutcome(deck, answers, found, leaveOpen) : []));
  }

  function leaveOpen(name: string): void {
    fillIn(name, '');
    void update();
    // The button that was pressed goes away.
    outcome.focus();
  }

  function fillIn(name: string, value: string): void {
    // Not by the value of the list of radios: Chromium does not find the one without a value.
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      if (field.type !== 'radio') field.value = value;
      else if (field.value === value) field.checked = true;
    }
  }

  const given = readAnswers(new URLSearchParams(location.search));
  for (const [question, name] of questionNames) fillIn(name, answerText(given, question));
  form.addEventListener('input', () => void update());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    outcome.focus();
  });
  // The answers are gone only after this event.
  form.addEventListener('reset', () => setTimeout(() => void update()));
  void update();
}

async function deckAt(address: string): Promise<Deck> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as Deck;
}

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const form = document.querySelector<HTMLFormElement>('.choose-form');
const [reset, status, see, outcome, start, suggestions] = [
  find('.choose-form [type="reset"]'),
  find('.choose [data-status]'),
  find('.choose [data-see]'),
  find('#uitkomst_'),
  find('.choose [data-start]'),
  find('.choose [data-suggestions]'),
];
if (form && reset && status && see && outcome && start && suggestions)
  follow({ form, reset, status, see, outcome, start, suggestions });
