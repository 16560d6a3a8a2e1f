import { chooseWords as words, fill } from '../i18n/nl-choose.ts';
import { questionNames, type Answers, type Question } from '../view/choose-answers.ts';
import type { Deck } from '../view/choose-deck.ts';
import { countOf, easings, type Suggestion } from '../view/choose-score.ts';

/** Suggestions of each kind that are drawn; more would not help to choose. */
const shown = 12;

const questions: Readonly<Record<Question, string>> = {
  minutes: words.time,
  people: words.people,
  divided: words.divided,
  difficulty: words.difficulty,
  phase: words.phase,
};

/** The suggestions as elements, made from the templates in the page. `leaveOpen` takes the name of a question. */
export function drawOutcome(
  deck: Deck,
  answers: Answers,
  suggestions: readonly Suggestion[],
  leaveOpen: (name: string) => void,
): readonly Node[] {
  const group = (fit: Suggestion['fit'], title: string, draw: (suggestion: Suggestion) => Element): Element[] => {
    const all = suggestions.filter((suggestion) => suggestion.fit === fit);
    if (all.length === 0) return [];
    const more = all.length - shown;
    const made = copyOf('group', { title, rest: more > 0 ? fill(words.rest, { n: more }) : '' });
    made.querySelector('[data-items]')?.append(...all.slice(0, shown).map(draw));
    return [made];
  };
  const card = (suggestion: Suggestion): Element => drawCard(suggestion, deck);
  return [
    ...group('fits', words.fits, card),
    ...(countOf(suggestions, 'fits') === 0 ? [drawEase(deck, answers, leaveOpen)] : []),
    ...group('maybe', words.maybe, card),
    ...group('poor', words.poor, drawRow),
  ];
}

function drawCard({ card, reasons }: Suggestion, { labels }: Deck): Element {
  const made = copyOf('card', {
    summary: card.summary,
    minutes: card.minutes?.words ?? words.notKnown,
    people: card.people?.words ?? words.notKnown,
    divided: labels.divided[card.divided ?? ''] ?? words.notKnown,
    done: card.done === 0 ? words.notDone : fill(words.done, { n: card.done }),
  });
  link(made, card);
  const items = reasons.map(({ kind, text }) => {
    const item = document.createElement('li');
    item.dataset['kind'] = kind;
    item.textContent = text;
    return item;
  });
  made.querySelector('[data-reasons]')?.append(...items);
  return made;
}

function drawRow({ card, reasons }: Suggestion): Element {
  const against = reasons.filter(({ kind }) => kind === 'against').map(({ text }) => `${text}.`);
  const made = copyOf('row', { because: against.join(' ') });
  link(made, card);
  return made;
}

/** What helps when nothing fits: the questions that stand in the way. */
function drawEase(deck: Deck, answers: Answers, leaveOpen: (name: string) => void): Element {
  const ways = easings(deck, answers);
  const made = copyOf('ease', { title: ways.length === 0 ? words.easeNone : words.ease });
  const items = made.querySelector('[data-items]');
  if (ways.length === 0) items?.remove();
  for (const { question, fits } of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'choose-quiet';
    button.textContent = fill(words.easeItem, { question: questions[question], n: fits });
    const [, name = ''] = questionNames.find(([own]) => own === question) ?? [];
    button.addEventListener('click', () => leaveOpen(name));
    const item = document.createElement('li');
    item.append(button);
    items?.append(item);
  }
  return made;
}

function link(made: Element, { url, title, lang }: Suggestion['card']): void {
  const anchor = made.querySelector<HTMLAnchorElement>('[data-link]');
  if (!anchor) return;
  anchor.href = url;
  anchor.textContent = title;
  if (lang !== undefined) anchor.lang = lang;
}

/** A copy of a template with texts in its places; a place without a text goes away. */
function copyOf(name: string, texts: Readonly<Record<string, string>>): Element {
  const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  const made = template?.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof Element)) throw new Error(`The page has no template "${name}"`);
  for (const [place, text] of Object.entries(texts)) {
    const element = made.querySelector(`[data-${place}]`);
    if (text === '') element?.remove();
    else if (element) element.textContent = text;
  }
  return made;
}
