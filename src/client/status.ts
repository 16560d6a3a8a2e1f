let status: HTMLElement | undefined;

/**
 * Makes the one place where scripts say how something went. It is there, empty, from the start:
 * a screen reader follows a place it knows.
 */
export function startStatus(): void {
  status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  document.querySelector('main')?.append(status);
  const clear = (): void => say('');
  // It stays until the reader goes on: there is no haste in reading it.
  addEventListener('pointerdown', clear);
  addEventListener('keydown', clear);
}

/** Says in words how something went; nothing takes the words away. */
export function say(words: string): void {
  if (status) status.textContent = words;
}
