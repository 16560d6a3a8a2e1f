/**
 * The key `/` goes to the field of search: that of the page, else that in its head. Not while
 * someone types, and not together with another key, which is for the browser.
 */
export function followSlash(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isTyping(target)) return;
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('main [type="search"], .head-search [type="search"]'),
    ];
    const field = fields.find((item) => item.checkVisibility());
    const way = field ?? document.querySelector<HTMLElement>('.head-search button');
    if (!way) return;
    event.preventDefault();
    way.focus();
    field?.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
