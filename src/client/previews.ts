import { base } from './address.ts';

/** A reader who must be sparing with data, or who has no pointer to hover with, gets no previews. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return (
    connection?.saveData === true ||
    matchMedia('(prefers-reduced-data: reduce)').matches ||
    !matchMedia('(hover: hover)').matches
  );
}

/** Shows a preview of entries that a text links to. The part that draws them comes with the first. */
export function startPreviews(): void {
  if (isSparing()) return;
  const heard = (event: Event): void => {
    const link = entryLink(event.target);
    if (!link) return;
    const byKeyboard = event.type === 'focusin';
    if (byKeyboard && !link.matches(':focus-visible')) return;
    void import('./preview.ts')
      .then(({ preview }) => {
        if (byKeyboard ? link === document.activeElement : link.matches(':hover')) preview().show(link, byKeyboard);
      })
      .catch(() => undefined);
  };
  document.addEventListener('pointerover', heard);
  document.addEventListener('focusin', heard);
}

/** The link to the page of another entry of this site that was met in a text. */
function entryLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main .prose a[href]') : null;
  if (link?.origin !== location.origin || link.pathname === location.pathname) return undefined;
  const inside = link.pathname.startsWith(base()) ? link.pathname.slice(base().length) : '';
  return /^[^/]+\/[^/.]+\/$/.test(inside) ? link : undefined;
}
