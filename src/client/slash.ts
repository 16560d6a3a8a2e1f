import { base } from './address.ts';

/**
 * The key `/` goes to the field of search: that of the page, else that in its head. Not while
 * someone types, and not together with another key, which is for the browser. Who speaks to a
 * computer may press it unmeant, so it can be put out (WCAG 2.1.4).
 */
export function followSlash(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isTyping(target) || !isSlashOn()) return;
    const fields = document.querySelectorAll<HTMLInputElement>('main [type="search"], .head-search [type="search"]');
    const field = [...fields].find((item) => item.checkVisibility());
    const way = field ?? document.querySelector<HTMLElement>('.head-search button');
    if (!way) return;
    event.preventDefault();
    way.focus();
    field?.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
  );
}

/** What the reader chose on this page, where nothing can be kept. */
let chosen: boolean | undefined;

const storageKey = (): string => `${base()}sneltoets`;

/** Whether the key does something. It does, unless the reader put it out. */
export function isSlashOn(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(storageKey()) === null;
  } catch {
    return true;
  }
}

/** Puts the key out, or on again; nothing is kept for who leaves it on. */
export function setSlash(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(storageKey());
    else localStorage.setItem(storageKey(), 'uit');
  } catch {
    // Where nothing can be kept, it lasts as long as this page.
  }
}
