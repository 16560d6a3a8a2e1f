import { cardsPath } from '../../view/choose.ts';
import { deckOf } from '../../view/choose-cards.ts';
import type { Output } from '../output.ts';

/** What is scored of every practice, for the script of "Welke werkwijze past?": it grows, so it is not in the page. */
export const choose: Output = {
  name: 'choose',
  *render(stage) {
    yield { path: cardsPath, content: () => JSON.stringify(deckOf(stage)) };
  },
};
