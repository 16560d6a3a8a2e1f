import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { inBrowser } from './browser.ts';
import { distFolder } from './dist.ts';

inBrowser('the home page has one main heading', async ({ page }) => {
  await page.goto(pathToFileURL(join(distFolder(), 'index.html')).href);
  expect(await page.locator('h1').count()).toBe(1);
});
