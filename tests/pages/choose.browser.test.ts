import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { serve } from '../serve.ts';

const address = 'werkwijzen/kiezen/';

const statusOf = (page: Page): Promise<string> => page.locator('[data-status]').innerText();
/** These cards only: what fits must not change when the content grows. */
const deck = ['tweegesprek', 'gesprek-met-de-tegenstander', 'g1000-burgertop', 'buurtbegroting', 'wikisprint'];
async function withDeck(page: Page): Promise<void> {
  await page.route('**/kaarten.json', async (route) => {
    const response = await route.fetch();
    const all = (await response.json()) as { cards: readonly { url: string }[] };
    const cards = all.cards.filter(({ url }) => deck.some((slug) => url.endsWith(`/${slug}/`)));
    expect(cards).toHaveLength(deck.length);
    await route.fulfill({ response, json: { ...all, cards } });
  });
}
const titlesOf = (page: Page, kind: 'card' | 'row'): Promise<string[]> =>
  page.locator(`.choose-${kind} h4`).allInnerTexts();

inBrowser('the evening of two hours with 30 people who disagree is answered within three clicks', async ({ page }) => {
  const served = await serve(distFolder());
  await withDeck(page);
  await page.goto(`${served.url}werkwijzen/`);
  await page.locator('.list-guide a').click();
  await page.getByRole('link', { name: 'Een avond van twee uur met 30 mensen die het oneens zijn' }).click();
  await page.locator('.choose-card').first().waitFor();
  expect(new URL(page.url()).search).toBe('?tijd=120&mensen=30&oneens=4');
  expect((await titlesOf(page, 'card'))[0]).toBe('Tweegesprek');
  expect(await titlesOf(page, 'row')).toContain('G1000: een burgertop organiseren');
  await served.close();
});

inBrowser('the questions are answered with the keyboard, and Back brings the answers back', async ({ page }) => {
  const served = await serve(distFolder());
  await withDeck(page);
  await page.goto(served.url + address);
  await page.locator('input[name="tijd"]:checked').focus();
  // From "Maakt niet uit", the last, on to the first.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.locator('.choose-card').first().waitFor();
  expect(new URL(page.url()).search).toBe('?tijd=120&mensen=4&oneens=5');
  expect(await statusOf(page)).toBe('1 werkwijze past, 1 misschien');
  expect((await titlesOf(page, 'card'))[0]).toBe('Gesprek met de tegenstander');
  await page.locator('.choose-card h4 a').first().click();
  await page.waitForURL('**/gesprek-met-de-tegenstander/');
  await page.goBack();
  await page.locator('.choose-card').first().waitFor();
  expect(await page.locator('input[name="mensen"]').inputValue()).toBe('4');
  expect(await page.locator('input[name="oneens"]:checked').inputValue()).toBe('5');
  await page.locator('.choose-form [type="reset"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-start]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitkomst_');
  expect(new URL(page.url()).search).toBe('');
  expect([await statusOf(page), await page.locator('.choose-card').count()]).toEqual(['', 0]);
  await served.close();
});

inBrowser('when nothing fits, leaving a question open helps', async ({ page }) => {
  const served = await serve(distFolder());
  await withDeck(page);
  await page.goto(`${served.url}${address}?tijd=120&mensen=30&oneens=4`);
  await page.getByRole('button', { name: 'Hoe verdeeld zijn de mensen? (1)' }).click();
  await page.locator('.choose-ease').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('?tijd=120&mensen=30');
  expect(await statusOf(page)).toBe('1 werkwijze past');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitkomst_');
  await served.close();
});

inBrowser('nothing is loaded before the reader answers, and a failure is said', async ({ page }) => {
  const served = await serve(distFolder());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/kaarten.json', (route) => route.abort());
  await page.goto(served.url + address);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await page.locator('input[name="mensen"]').fill('30');
  await page.locator('[data-status]:not(:empty)').waitFor();
  expect(await statusOf(page)).toBe('De werkwijzen laden niet. Kijk in de lijst op deze pagina.');
  await page.unroute('**/kaarten.json');
  await page.locator('input[name="mensen"]').fill('3');
  await page.locator('.choose-card').first().waitFor();
  await served.close();
});

inBrowser('without JavaScript the questions are gone and the lists are there', async ({ browser }) => {
  const served = await serve(distFolder());
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.url + address);
  expect(await page.locator('.choose-form').isVisible()).toBe(false);
  await page.locator('.choose-groups').getByRole('link', { name: 'Tweegesprek' }).first().click();
  expect(await page.locator('h1').innerText()).toBe('Tweegesprek');
  await context.close();
  await served.close();
});

inBrowser.for([
  ['light', 390],
  ['dark', 390],
  ['light', 1280],
  ['dark', 1280],
] as const)('the suggestions have no fault that axe finds and fit, in %s colours at %d', async ([colorScheme, width], { page }) => {
  const served = await serve(distFolder());
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${served.url}${address}?tijd=120&mensen=30&oneens=4&fase=verkennen`);
  await page.locator('.choose-card').first().waitFor();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => String(target)).join('; ')}`)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await served.close();
}); // prettier-ignore
