import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { serve } from '../serve.ts';
import { sites } from '../sites.ts';
import { pagesOf } from './roles.ts';

const all: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};
/** In other colours the same elements stand in the same places: only the rules about colour can differ. */
const aboutColour: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const widths = [1280, 390];

describe.each(sites)('$name', ({ which, base }) => {
  inBrowser.for(['light', 'dark'] as const)(
    'has no fault that axe finds, wide and narrow, in %s colours',
    { timeout: 180_000 },
    async (colorScheme, { page }) => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const served = await serve(distFolder(which), base);
      const elsewhere: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url)) elsewhere.push(request.url());
      });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const address of pagesOf[which]) {
        await page.goto(served.url + address);
        await page.evaluate(axe);
        // What is folded must be right too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await page.evaluate(
            (options) =>
              (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
            colorScheme === 'light' ? all : aboutColour,
          );
          faults.push(...violations.map(({ id, nodes }) => `${address} ${width}: ${id} ${nodes.map(({ target, failureSummary }) => `${String(target)} (${failureSummary ?? ''})`).slice(0, 3).join('; ')}`)); // prettier-ignore
        }
      }
      await served.close();
      expect(faults).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  inBrowser('fits a screen of 320 pixels', { timeout: 120_000 }, async ({ page }) => {
    const served = await serve(distFolder(which), base);
    const wide: string[] = [];
    await page.setViewportSize({ width: 320, height: 700 });
    for (const address of pagesOf[which]) {
      await page.goto(served.url + address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width}`);
    }
    await served.close();
    expect(wide).toEqual([]);
  });
});
