/** Closes the values of a filter when the reader goes on: by keyboard or pointer elsewhere, or with Escape. */
export function closeFilters(): void {
  const row = document.querySelector<HTMLElement>('.filters');
  if (!row) return;
  const open = (): HTMLDetailsElement | null => row.querySelector<HTMLDetailsElement>('details[open]');
  document.addEventListener('focusin', ({ target }) => {
    const details = open();
    if (!details || !(target instanceof Element) || details.contains(target)) return;
    details.open = false;
    // Where the values stood in the page, what follows has moved.
    target.scrollIntoView({ block: 'nearest' });
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const details = open();
    if (details && target instanceof Node && !row.contains(target)) details.open = false;
  });
  row.addEventListener('keydown', ({ key }) => {
    const details = open();
    if (key !== 'Escape' || !details) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
