/** Arrows go from the field to the results and between them, to the button for more; Escape goes back to the field. */
export function followArrows(field: HTMLInputElement, list: HTMLElement, more: HTMLElement): void {
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.teaser-title a')];
  const follow = (event: KeyboardEvent, to: HTMLElement | undefined): void => {
    if (!to || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    to.focus();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') follow(event, links()[0]);
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    if (event.key === 'Escape') follow(event, field);
    else if (event.key === 'ArrowDown') follow(event, all[here + 1] ?? (more.hidden ? undefined : more));
    else if (event.key === 'ArrowUp') follow(event, all[here - 1] ?? field);
  });
}
