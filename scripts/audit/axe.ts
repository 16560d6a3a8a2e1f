import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

export interface Combination {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

/** In all of these a page must be right. */
export const combinations: readonly Combination[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [390, 1280].map((width) => ({ scheme, width })),
);

/** WCAG 2.2 to level AA, and what axe holds for good practice. */
const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations', 'incomplete'],
};

export interface AxeFault {
  readonly rule: string;
  /** Where: the combination and the element. */
  readonly where: string;
  readonly why: string;
}

export interface AxeReport {
  readonly faults: readonly AxeFault[];
  /** Rules axe could not decide on, with how often: for a person to look at. */
  readonly undecided: readonly string[];
}

let source: string | undefined;

/** All rules of axe on the page that is open, in each combination, with all that is folded open. */
export async function runAxe(page: Page, wanted: readonly Combination[] = combinations): Promise<AxeReport> {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  await unfold(page, true);
  const faults: AxeFault[] = [];
  const undecided: string[] = [];
  for (const { scheme, width } of wanted) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const { violations, incomplete } = await page.evaluate(
      (given) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
      options,
    );
    faults.push(...violations.flatMap((violation) => faultsOf(violation, `${scheme} ${width}`)));
    undecided.push(...incomplete.flatMap(({ id, nodes }) => nodes.map(() => id)));
  }
  await unfold(page, false);
  return { faults, undecided };
}

function faultsOf({ id, nodes }: Result, where: string): AxeFault[] {
  return nodes.map(({ target, failureSummary }) => ({
    rule: id,
    where: `${where} ${String(target)}`,
    why: (failureSummary ?? '').replace(/\s+/g, ' '),
  }));
}

/** Opens all that is folded, because it must be right too, or folds it again: some of it lies over the page. */
async function unfold(page: Page, isOpen: boolean): Promise<void> {
  await page.evaluate((open) => {
    for (const details of document.querySelectorAll('details')) {
      // Of those with one name only one can be open.
      details.removeAttribute('name');
      details.open = open;
    }
  }, isOpen);
}
