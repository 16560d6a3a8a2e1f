import { searchWords as words } from '../../i18n/nl-search.ts';
import type { SearchState } from '../../search/query/state.ts';
import { element } from '../element.ts';
import type { Answer } from './answer.ts';

/** Where it is said, and what helps on when nothing was found. */
interface Explained {
  readonly status: HTMLElement;
  readonly done: HTMLElement;
  readonly help: HTMLElement;
  readonly browse: HTMLElement;
}

/** Says what was found, and what was done with the question to find it. */
export function explain(
  { status, done, help, browse }: Explained,
  state: SearchState,
  { asked, ids, all }: Answer,
  go: (next: SearchState) => void,
): void {
  const question = state.question.trim();
  const lines = asked ? deeds(asked, ids.length) : [];
  const isNarrowed = ids.length === 0 && all.length > 0;
  const main = isNarrowed
    ? words.nothingChosen(all.length)
    : ids.length === 0
      ? words.nothing(question)
      : words.found(ids.length, question);
  say(status, [main, ...lines].join(' '));
  const ways: HTMLElement[] = [];
  if (asked && asked.phrases.length > 0 && all.length === 0)
    ways.push(
      element(
        'button',
        {
          type: 'button',
          class: 'quiet',
          click: () => go({ ...state, question: question.replace(/["“”„]/g, ' ').trim() }),
        },
        words.withoutQuotes,
      ),
    );
  if (isNarrowed)
    ways.push(
      element(
        'button',
        { type: 'button', class: 'quiet', click: () => go({ ...state, chosen: new Map() }) },
        words.withoutChoices,
      ),
    );
  done.replaceChildren(...ways);
  help.hidden = all.length > 0;
  // Themes and kinds are another way to what was not found.
  browse.hidden = all.length > 0;
}

/** What was done with the words of a question, a sentence for each deed. */
function deeds({ instead, relaxed, phrases, hits }: NonNullable<Answer['asked']>, count: number): readonly string[] {
  if (phrases.length > 0 && hits.length === 0) return [words.noPhrase(phrases)];
  const corrected = [...instead].filter(([, others]) => others.length > 0);
  const unknown = [...instead].filter(([, others]) => others.length === 0).map(([word]) => word);
  return [
    ...corrected.map(([word, others]) => words.instead(word, others)),
    ...(unknown.length > 0 && count > 0 ? [words.unknown(unknown)] : []),
    ...(relaxed && unknown.length === 0 && count > 0 ? [words.relaxed] : []),
  ];
}

/** Says something where a screen reader follows it; the same words are not said twice. */
export function say(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
