import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { serve } from '../serve.ts';

const address = 'praktijkvoorbeelden/buurtapp-molenwijk/';

inBrowser('the first Tab shows a link past the menu, and Enter goes there', async ({ page }) => {
  const served = await serve(distFolder());
  await page.goto(served.url + address);
  await page.keyboard.press('Tab');
  const link = page.locator('.nl-skip-link');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await served.close();
});

inBrowser.for(['light', 'dark'] as const)(
  'everything a keyboard reaches shows that it is reached, in %s colours',
  async (colorScheme, { page }) => {
    const served = await serve(distFolder());
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(served.url + address);
    const count = await page.locator('a[href], summary, [tabindex="0"]').count();
    const invisible: string[] = [];
    let reached = 0;
    for (let step = 0; step < count + 5; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusOf(page);
      if (!focus) break;
      reached += 1;
      if (focus.width < 2 || focus.style === 'none' || !focus.onScreen) invisible.push(focus.name);
    }
    await served.close();
    expect(invisible).toEqual([]);
    expect(reached).toBeGreaterThan(30);
  },
);

inBrowser('a page is read and left without JavaScript', async ({ browser }) => {
  const served = await serve(distFolder());
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(served.url);
  await page.getByRole('link', { name: 'Vind een voorbeeld' }).first().click();
  await page.locator('.filters summary').first().click();
  await page.locator('.filters li a').first().click();
  await page.locator('.teaser-title a').first().click();
  expect(await page.locator('article.entry h1').innerText()).not.toBe('');
  expect(requests.filter((url) => !url.startsWith(served.url) || url.endsWith('.js'))).toEqual([]);
  await context.close();
  await served.close();
});

/** How the element with the focus looks; undefined when the focus left the page. */
async function focusOf(
  page: Page,
): Promise<{ name: string; width: number; style: string; onScreen: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineWidth, outlineStyle } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      width: parseFloat(outlineWidth),
      style: outlineStyle,
      onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}
