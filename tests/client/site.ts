import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { distFolder } from '../dist.ts';
import { serve, type Served } from '../serve.ts';
import { wholeBase } from '../whole-site.ts';

/** The site with everything, below a path, as it is served for tests of the scripts. */
export async function serveWhole(): Promise<Served> {
  return serve(distFolder('whole'), wholeBase);
}

/** Pages to keep, by the ids they have. */
const pageOf: Readonly<Record<string, string>> = {
  'cases/compleet': 'praktijkvoorbeelden/compleet/',
  'cases/echt': 'praktijkvoorbeelden/echt/',
  'practices/ander': 'werkwijzen/ander/',
};

/** Keeps these pages as a reader does: by going there and pressing the button. */
export async function keep(page: Page, served: Served, ids = Object.keys(pageOf)): Promise<void> {
  for (const id of ids) {
    await page.goto(served.url + (pageOf[id] ?? ''));
    await page.getByRole('button', { name: 'Bewaar in mijn map' }).click();
  }
}

/** Everything in the storage of the site, as one text. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));

/** Titles in the folder, in its order. */
export const titles = (page: Page): Promise<string[]> => page.locator('.folder-title').allInnerTexts();

/** What axe finds wrong with the page as it is now. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const options: RunOptions = {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  };
  const { violations } = await page.evaluate(
    (how) => (window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run(how),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}
