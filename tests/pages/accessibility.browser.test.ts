import { describe, expect } from 'vitest';
import { runAxe } from '../../scripts/audit/axe.ts';
import { onePerKind, readSiteMap, unlistedPages } from '../../scripts/audit/pages.ts';
import { reflow } from '../../scripts/audit/reflow.ts';
import { serve } from '../../scripts/audit/serve.ts';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { sites } from '../sites.ts';

/** `npm run a11y` does the same for every page of the sitemap. */
describe.each(sites)('one page of each kind of $name', ({ which, base }) => {
  inBrowser('has no fault that axe finds, in light and dark, wide and narrow', { timeout: 300_000 }, async ({ page }) => {
    const folder = distFolder(which);
    const site = readSiteMap(folder);
    expect(site.base).toBe(base);
    const kinds = [...onePerKind(site.pages), ...unlistedPages];
    expect(kinds.length).toBeGreaterThan(25);
    const served = await serve(folder, base);
    const faults: string[] = [];
    for (const { address } of kinds) {
      await page.goto(served.url + address);
      const report = await runAxe(page);
      faults.push(...report.faults.map(({ rule, where, why }) => `/${address} ${rule} ${where}: ${why}`));
    }
    await served.close();
    expect(faults).toEqual([]);
  });

  inBrowser('fits a screen of 320 pixels, and text of twice the size', { timeout: 120_000 }, async ({ page }) => {
    const folder = distFolder(which);
    const served = await serve(folder, base);
    const faults: string[] = [];
    for (const { address } of [...onePerKind(readSiteMap(folder).pages), ...unlistedPages]) {
      await page.goto(served.url + address);
      faults.push(...(await reflow(page)).map((fault) => `/${address} ${fault}`));
    }
    await served.close();
    expect(faults).toEqual([]);
  });
}); // prettier-ignore

inBrowser('axe applies all its rules, in the dark too', async ({ page }) => {
  await page.setContent('<html lang="nl"><title>Proef</title><style>:root { color-scheme: light dark } @media (prefers-color-scheme: dark) { body { background: #111; color: #fff } p { color: #333 } }</style><main><h1>Kop</h1><p>Tekst</p><img src="data:,"><button style="width: 9px; height: 9px; padding: 0">a</button><button style="width: 9px; height: 9px; padding: 0">b</button></main>'); // prettier-ignore
  const { faults } = await runAxe(page, [{ scheme: 'dark', width: 390 }]);
  expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(['color-contrast', 'image-alt', 'target-size']);
});
