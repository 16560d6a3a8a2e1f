/** Arrows go from the field to the results and between them; Escape goes back to the field. */
export function followArrows(field: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('.teaser-title a')];
  field.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    if (event.key === 'Escape') field.focus();
    else if (event.key === 'ArrowDown') all[here + 1]?.focus();
    else if (event.key === 'ArrowUp') (all[here - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
}
