import type { Page } from 'playwright-core';

export interface Walk {
  /** How many elements the Tab key reached. */
  readonly reached: number;
  readonly faults: readonly string[];
}

/** What has the focus now. */
interface Stop {
  readonly name: string;
  /** The how manieth element this is to be reached; -1 when it was reached before. */
  readonly index: number;
  readonly ring: boolean;
  readonly onScreen: boolean;
  readonly uncovered: boolean;
  /** What Enter opens here. */
  readonly opens: 'nothing' | 'details' | 'expandable';
}

/**
 * Walks through a page with the Tab key from its top until the focus leaves it: every stop must show
 * that it is reached, stand on the screen and not below something else; what folds must open; nothing
 * may hold the focus; and nothing that can be operated may be passed over.
 */
export async function walkByKeyboard(page: Page, limit = 2000): Promise<Walk> {
  const faults: string[] = [];
  let reached = 0;
  let last: string | undefined;
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusNow);
    if (!stop) break;
    if (stop.index === -1) {
      // Past the last one a browser may begin again; before that it is a trap.
      if ((await page.evaluate(passedOver)).length > 0) faults.push(`trap: ${stop.name} is reached again after ${last ?? 'nothing'}`); // prettier-ignore
      break;
    }
    reached += 1;
    last = stop.name;
    if (!stop.ring) faults.push(`focus: ${stop.name} does not show that it has the focus`);
    if (!stop.onScreen) faults.push(`focus: ${stop.name} is not on the screen`);
    else if (!stop.uncovered) faults.push(`focus: ${stop.name} stands below something else`);
    if (stop.opens === 'nothing') continue;
    await page.keyboard.press('Enter');
    if (!(await page.evaluate(isOpen, stop.opens))) faults.push(`operate: Enter does not open ${stop.name}`);
  }
  const missed = await page.evaluate(passedOver);
  faults.push(...missed.map((name) => `reach: Tab does not come to ${name}`));
  if (reached >= limit) faults.push(`trap: no end after ${String(limit)} steps`);
  return { reached, faults };
}

/* What follows runs in the page, each by itself. */

function focusNow(): Stop | undefined {
  const store = window as unknown as { walked?: Map<Element, number> };
  const walked = (store.walked ??= new Map());
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const seenBefore = walked.has(element);
  if (!seenBefore) walked.set(element, walked.size);
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const outlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
    outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  const hasRing = (at: Element, part?: string): boolean => {
    const style = getComputedStyle(at, part);
    return outlined(style);
  };
  const around: Element[] = [];
  for (let at = element.parentElement; at && around.length < 4; at = at.parentElement) around.push(at);
  const ring =
    hasRing(element) ||
    hasRing(element, '::before') ||
    hasRing(element, '::after') ||
    labels.some((label) => hasRing(label) || hasRing(label, '::before')) ||
    (element.nextElementSibling !== null && element.matches('input') && hasRing(element.nextElementSibling)) ||
    around.some((at) => outlined(getComputedStyle(at)));
  const boxes = [element, ...labels].flatMap((at) => [...at.getClientRects()]).filter(({ width, height }) => width > 1 && height > 1); // prettier-ignore
  const shown = boxes.filter(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth); // prettier-ignore
  const uncovered = shown.some(({ left, right, top, bottom }) => {
    const x0 = Math.max(left, 0);
    const x1 = Math.min(right, innerWidth);
    const y0 = Math.max(top, 0);
    const y1 = Math.min(bottom, innerHeight);
    return [0.5, 0.1, 0.9].some((part) => {
      const hit = document.elementFromPoint(x0 + (x1 - x0) * part, (y0 + y1) / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element) || labels.some((label) => label.contains(hit))); // prettier-ignore
    });
  });
  const details = element.matches('summary') ? element.closest('details') : null;
  const folded = details !== null && !details.open;
  const expandable = element.getAttribute('aria-expanded') === 'false';
  return {
    name: `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}"`,
    index: seenBefore ? -1 : walked.size - 1,
    ring,
    onScreen: shown.length > 0,
    uncovered,
    opens: folded ? 'details' : expandable ? 'expandable' : 'nothing',
  };
}

function isOpen(kind: Stop['opens']): boolean {
  const element = document.activeElement;
  return kind === 'details'
    ? element?.closest('details')?.open === true
    : element?.getAttribute('aria-expanded') === 'true';
}

function passedOver(): string[] {
  const walked = (window as unknown as { walked?: Map<Element, number> }).walked ?? new Map<Element, number>();
  const selector = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], video[controls], [tabindex], [contenteditable]'; // prettier-ignore
  const groups = new Set([...walked.keys()].flatMap((at) => (at instanceof HTMLInputElement && at.type === 'radio' ? [at.name] : []))); // prettier-ignore
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter(
      (at) =>
        at.tabIndex >= 0 && !at.matches(':disabled, [inert] *') && at.checkVisibility({ visibilityProperty: true }),
    ) // prettier-ignore
    .filter((at) => !walked.has(at) && !(at instanceof HTMLInputElement && at.type === 'radio' && groups.has(at.name)))
    .map((at) => `${at.localName} "${at.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`);
}
