import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import type { Served } from '../serve.ts';
import { faults, serveWhole } from './site.ts';

let served: Served;
beforeAll(async () => {
  served = await serveWhole();
});
afterAll(() => served.close());

const essay = 'essays/compleet/';
const example = 'praktijkvoorbeelden/compleet/';
const status = (page: Page): Promise<string> => page.locator('.status').innerText();

/** What was put on the clipboard, of each kind. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]),
    );
    return Object.fromEntries(parts) as Record<string, string>;
  });
const withClipboard = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();

describe('the buttons of an entry', () => {
  inBrowser('copy the link, without the place on the page, and print', async ({ browser }) => {
    const page = await withClipboard(browser);
    await page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1; }');
    await page.goto(`${served.url}${essay}#reacties_`);
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByText('Link gekopieerd.').waitFor();
    expect((await clipboard(page))['text/plain']).toBe(served.url + essay);
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
    await page.context().close();
  });

  inBrowser('copy what goes along for a memo, with and without markup', async ({ browser }) => {
    const page = await withClipboard(browser);
    await page.goto(served.url + example);
    await page.locator('.takeaway summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kopieer deze tekst' }).click();
    await page.getByText('Tekst gekopieerd.').waitFor();
    const taken = await clipboard(page);
    expect(taken['text/plain']).toMatch(/^Compleet Praktijkvoorbeeld\n\n[^]*\n\n- [^\n]+\n- /);
    expect(taken['text/plain']).toMatch(/\n- [^\n]+ \(https:[^)\n]+\)[^\n]*, gelezen op /);
    expect(taken['text/plain']).toMatch(/\n\nTekst: [^\n]+ \(https:[^)\n]+\)\n$/);
    expect(taken['text/plain']).toContain('\n\nBron: https://heel.example/pioniers/praktijkvoorbeelden/compleet/');
    expect(taken['text/html']).toMatch(/<strong[^>]*>Compleet Praktijkvoorbeeld<\/strong>/);
    await page.context().close();
  });

  inBrowser('copy where the clipboard is closed to scripts, and say it when that fails too', async ({ page }) => {
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
    await page.goto(served.url + essay);
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByText('Link gekopieerd.').waitFor();
    await page.evaluate(() => {
      Object.assign(document, { execCommand: () => false });
    });
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByText('Kopiëren lukt hier niet.').waitFor();
  });

  inBrowser('stand in their place before their script has come', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(served.url + example);
    const before = await page.locator('.reader-actions').boundingBox();
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    await page.unroute('**/*.js');
    await page.goto(served.url + example);
    await page.getByRole('button', { name: 'Print' }).waitFor();
    expect(await page.locator('.reader-actions').boundingBox()).toEqual(before);
    await page.context().close();
  });

  inBrowser('that need a script are not there without one; mail, address and memo are', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.url + example);
    const bar = page.locator('.reader-actions');
    const address = 'https://heel.example/pioniers/praktijkvoorbeelden/compleet/';
    expect(await bar.getByRole('button').count()).toBe(0);
    expect(await bar.innerText()).toContain(address);
    const mail = (await bar.getByRole('link', { name: 'E-mail' }).getAttribute('href')) ?? '';
    expect(decodeURIComponent(mail)).toContain(`Compleet Praktijkvoorbeeld\n${address}`);
    await page.locator('.takeaway summary').click();
    expect(await page.locator('.takeaway-text').isVisible()).toBe(true);
    await context.close();
  });
});

describe('the preview of a link', () => {
  const box = '.preview';
  const link = '.prose a.wiki[href$="/essays/ander/"]';

  inBrowser('comes with the focus, tells kind and title, and goes with Escape', async ({ page }) => {
    await page.goto(served.url + essay);
    await page.locator('.prose h2').first().waitFor();
    await page.locator(link).first().evaluate((element: HTMLElement) => element.focus({ focusVisible: true })); // prettier-ignore
    await page.locator(box).waitFor();
    expect(await page.locator(box).innerText()).toMatch(/^Essay[^]*Ander Essay/);
    expect(await page.locator(link).first().getAttribute('aria-describedby')).toBe('voorproef_');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator(box).isVisible()).toBe(false);
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), link)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.preview'))).toBeNull();
  });

  inBrowser('comes under the pointer, lets it onto itself, and goes with it', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 500 });
    await page.goto(served.url + essay);
    await page.locator(link).first().scrollIntoViewIfNeeded();
    await page.locator(link).first().hover();
    await page.locator(box).waitFor();
    const place = await page.locator(box).boundingBox();
    expect(place && place.x >= 0 && place.y >= 0 && place.x + place.width <= 700 && place.y + place.height <= 500).toBe(true); // prettier-ignore
    await page.locator(box).hover();
    await page.waitForTimeout(400);
    expect(await page.locator(box).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await page.locator(box).waitFor({ state: 'hidden' });
  });

  inBrowser('asks for nothing on a touch screen, nor for who is sparing with data', async ({ browser }) => {
    const asked = async (options: Parameters<Browser['newContext']>[0], script: string, wait: number): Promise<string[]> => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.addInitScript(script);
      await page.goto(served.url + essay);
      const urls: string[] = [];
      page.on('request', (request) => urls.push(new URL(request.url()).pathname));
      const target = page.locator(link).first();
      if (options?.hasTouch) await target.focus();
      else await target.hover();
      await page.waitForTimeout(wait);
      await page.mouse.move(1, 1);
      await page.waitForTimeout(400);
      await context.close();
      return urls.filter((url) => url.endsWith('/essays/ander/'));
    };
    const sparing = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    expect(await asked({}, '', 600)).toHaveLength(1);
    expect(await asked({ hasTouch: true, isMobile: true }, '', 600)).toEqual([]);
    expect(await asked({}, sparing, 600)).toEqual([]);
  }); // prettier-ignore

  inBrowser('asks for nothing in passing', async ({ page }) => {
    await page.clock.install();
    await page.goto(served.url + essay);
    const urls: string[] = [];
    page.on('request', (request) => urls.push(new URL(request.url()).pathname));
    const asked = (): number => urls.filter((url) => url.endsWith('/essays/ander/')).length;
    await page.locator(link).first().scrollIntoViewIfNeeded();
    await page.clock.pauseAt(new Date('2090-01-01'));
    await page.locator(link).first().hover();
    await page.locator(box).waitFor({ state: 'attached' });
    await page.clock.runFor(150);
    await page.mouse.move(1, 1);
    await page.clock.runFor(1_000);
    expect(asked()).toBe(0);
    await page.locator(link).first().hover();
    await page.clock.runFor(250);
    await page.locator(box).waitFor();
    expect(asked()).toBe(1);
  });

  inBrowser('does not come without its styles', async ({ page }) => {
    const urls: string[] = [];
    await page.route('**/aids*.css', (route) => route.abort());
    await page.goto(served.url + essay);
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => urls.push(request.url()));
    await page.locator(link).first().hover();
    await page.waitForTimeout(600);
    expect([await page.locator(box).count(), urls]).toEqual([0, []]);
  });

  inBrowser('of a page that is gone does not come', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(served.url + essay);
    await page.route('**/essays/ander/', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator(link).first().hover();
    await page.waitForTimeout(600);
    expect(await page.locator(box).isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('a text', () => {
  inBrowser('has on each heading a link to it, which a keyboard reaches and copies', async ({ browser }) => {
    const page = await withClipboard(browser);
    await page.goto(served.url + essay);
    const link = page.getByRole('link', { name: 'Kopieer link naar: Bronnen' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link gekopieerd.').waitFor();
    expect((await clipboard(page))['text/plain']).toBe(`${served.url}${essay}#bronnen`);
    expect(page.url()).toBe(`${served.url}${essay}#bronnen`);
    expect(await status(page)).toBe('Link gekopieerd.');
    expect(await page.locator('#bronnen').innerText()).toBe('Bronnen');
    await page.context().close();
  });

  inBrowser('shows the links of its headings where nothing can hover', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(served.url + essay);
    const link = page.locator('.heading-link').first();
    await link.waitFor();
    expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await faults(page)).toEqual([]);
    await context.close();
  });

  inBrowser('has notes with a way there and back', async ({ page }) => {
    await page.goto(served.url + essay);
    await page.locator('.prose a.noot').first().click();
    const note = page.locator('.noten li:target');
    expect(await note.innerText()).toContain('Een noot');
    await note.getByRole('link', { name: 'Terug naar de tekst bij noot 1' }).click();
    expect(await page.locator('a.noot:target').count()).toBe(1);
  });

  inBrowser('has its notes beside it where there is room, and below it elsewhere and on paper', async ({ page }) => {
    // A page with room on the right: without the panel.
    const widen = '.panel { display: none } .entry-columns { grid-template-columns: minmax(0, 1fr) !important }';
    const where = async (): Promise<{ beside: boolean; height: boolean }> =>
      page.evaluate(() => {
        const [text, mark, note] = ['.prose', 'a.noot', '.noten li'].map((part) =>
          document.querySelector(part)?.getBoundingClientRect(),
        );
        if (!text || !mark || !note) throw new Error('There are no notes');
        return { beside: note.left > text.right, height: Math.abs(note.top - mark.top) < 5 };
      });
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(widen)} })));`); // prettier-ignore
    await page.goto(served.url + essay);
    await page.locator('.notes-beside').waitFor();
    expect(await where()).toEqual({ beside: true, height: true });
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect((await where()).beside).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 800, height: 600 });
    await page.waitForFunction(() => !document.querySelector('.notes-beside'));
    expect((await where()).beside).toBe(false);
  });

  inBrowser('says in its contents which part is read', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${served.url}${essay}#noten`);
    const marked = page.locator('.contents a[aria-current="location"]');
    await marked.waitFor();
    expect(await marked.innerText()).not.toBe('');
  });

  inBrowser('marks in its contents the right part after a leap to the end and back', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(served.url + essay);
    // Below the last part comes so much that every heading goes out of sight.
    await page.addStyleTag({ content: '.entry-foot { padding-block-end: 200vh }' });
    const last = await page.locator('.contents a').last().getAttribute('href');
    const marked = page.locator('.contents a[aria-current="location"]');
    expect(await marked.count()).toBe(0);
    await page.keyboard.press('End');
    await page.locator(`.contents a[aria-current="location"][href="${last ?? ''}"]`).waitFor();
    expect(await marked.count()).toBe(1);
    await page.keyboard.press('Home');
    await marked.waitFor({ state: 'detached' });
  });
});

inBrowser('on paper an entry has its facts before its text, its address, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const pages = [[essay, '.page-address', '.prose'], [example, '.panel', '.entry-text .prose'], ['werkwijzen/compleet/', '.card-numbers', '.card-back']] as const; // prettier-ignore
  for (const [address, facts, text] of pages) {
    await page.goto(served.url + address);
    const top = async (part: string): Promise<number> => (await page.locator(part).first().boundingBox())?.y ?? -1;
    expect(await top(facts)).toBeLessThan(await top(text));
    expect(await page.locator('.page-address').isVisible()).toBe(true);
    for (const part of ['.site-head', '.site-foot', '[data-do]', '.takeaway', '.upkeep .actions'])
      expect(await page.locator(part).filter({ visible: true }).count()).toBe(0);
  }
});
