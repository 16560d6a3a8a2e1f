import { expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { serve } from '../serve.ts';

inBrowser('the menu of a narrow screen opens, leads on and closes without JavaScript', async ({ browser }) => {
  const served = await serve(distFolder());
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  await page.goto(served.url);
  const link = page.locator('.site-menu a').first();
  const button = page.locator('.menu-button');
  expect(await link.isVisible()).toBe(false);
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await link.isVisible()).toBe(true);
  const box = await page.locator('.site-menu').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  await page.keyboard.press('Escape');
  expect(await link.isVisible()).toBe(false);
  await button.click();
  await link.click();
  expect(new URL(page.url()).pathname).toBe('/praktijkvoorbeelden/');
  await context.close();
  await served.close();
});

inBrowser('the menu of a wide screen is simply there', async ({ page }) => {
  const served = await serve(distFolder());
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(served.url);
  expect(await page.locator('.menu-button').isVisible()).toBe(false);
  const boxes = await page.locator('.site-menu a').evaluateAll((links) => links.map((a) => a.getBoundingClientRect()));
  expect(boxes.length).toBeGreaterThan(3);
  // One row, and room for a search field behind it.
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(960);
  expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
  await served.close();
});

inBrowser('marks of types are seen in the colours of the reader', async ({ page }) => {
  const served = await serve(distFolder());
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(served.url);
  const colours = await page.evaluate(() => {
    const mark = document.querySelector('.foot-index [data-type="cases"] > .mark');
    return [mark ? getComputedStyle(mark).backgroundColor : '', getComputedStyle(document.body).backgroundColor];
  });
  await served.close();
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

inBrowser('paper has no menus, buttons or dark ground', async ({ page }) => {
  const served = await serve(distFolder());
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${served.url}praktijkvoorbeelden/wijkraad-oosterparkwijk/`);
  const visible: string[] = [];
  for (const selector of ['.site-menu', '.menu-button', '.foot-index', '.trail', '.nl-button', '.actions']) {
    if (await page.locator(selector).first().isVisible()) visible.push(selector);
  }
  const ink = await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color);
  await served.close();
  expect(visible).toEqual([]);
  expect(ink).toBe('rgb(23, 32, 42)');
});
