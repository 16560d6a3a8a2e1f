import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from './browser.ts';
import { distFolder } from './dist.ts';

describeInBrowser('the built site in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('opens on a home page with one main heading', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(distFolder(), 'index.html')).href);
    expect(await page.locator('h1').count()).toBe(1);
  });
});
