import { element } from './element.ts';

/** A button. By its key the focus is found again when the page is drawn anew. */
export function button(key: string, label: string, click: () => void, look = 'secondary'): HTMLElement {
  return element('button', { type: 'button', class: `nl-button nl-button--${look}`, 'data-key': key, click }, label);
}
