let status: HTMLElement | undefined;

/**
 * Makes the one place where scripts say how something went. It is there, empty, from the start:
 * a screen reader follows a place it knows. A link in it comes next for a keyboard, after the button.
 */
export function startStatus(): void {
  const made = document.createElement('p');
  made.className = 'status';
  made.setAttribute('role', 'status');
  const button = document.querySelector('[data-do="keep"]');
  if (button) button.after(made);
  else document.querySelector('main')?.append(made);
  status = made;
  // It stays until the reader goes on elsewhere: there is no haste in reading it.
  const leave = ({ target }: Event): void => {
    if (!(target instanceof Node && made.contains(target))) say('');
  };
  addEventListener('pointerdown', leave);
  addEventListener('keydown', (event) => {
    const isOnItsWay = event.key === 'Tab' || event.key === 'Shift';
    if (!(isOnItsWay && made.querySelector('a'))) leave(event);
    else addEventListener('focusin', leave, { once: true });
  });
}

/** Says in words how something went, with a link to where it is; nothing takes the words away. */
export function say(words: string, link?: { readonly words: string; readonly href: string }): void {
  status?.replaceChildren(words);
  if (!link) return;
  const anchor = document.createElement('a');
  anchor.href = link.href;
  anchor.textContent = link.words;
  status?.append(' ', anchor);
}
