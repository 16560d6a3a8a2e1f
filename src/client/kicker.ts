import { element } from './element.ts';

/** The line above a title: the mark of a type, and in words what it is; with a word that must stand beside it. */
export function drawKicker(type: string, text: string, badge?: string): HTMLElement {
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' });
  const word = badge === undefined ? [] : [' ', element('span', { class: 'nl-data-badge' }, badge)];
  return element('p', { class: 'kicker', 'data-type': type }, mark, text, ...word);
}
