import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inBrowser } from '../../browser.ts';
import { distFolder } from '../../dist.ts';
import { htmlBelow, isRedirect } from '../../html.ts';
import type { Served } from '../../serve.ts';
import { faults, keep, serveWhole, stored, titles } from '../site.ts';

let served: Served;
beforeAll(async () => {
  served = await serveWhole();
});
afterAll(() => served.close());

const status = (page: Page): Promise<string> => page.locator('.status').innerText();
const empty = JSON.stringify([{}, {}, '']);
const all = ['Compleet Praktijkvoorbeeld', 'Echt gedaan', 'Ander Werkwijze'];
/** The titles, once every page has been fetched. */
const fetched = async (page: Page): Promise<string[]> => {
  await page.locator('.folder-item').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.folder-list')?.textContent.includes('Ophalen…'));
  return titles(page);
};
const put = (page: Page, text: string): Promise<void> =>
  page.evaluate((data) => localStorage.setItem('mijn-map:/pioniers/', data), text);

describe('the folder', () => {
  inBrowser('stores nothing before the reader keeps something, and nothing after the last is out', async ({ page }) => {
    for (const address of ['', 'praktijkvoorbeelden/compleet/', 'mijn-map/#cases/echt', 'mijn-map/']) {
      await page.goto(served.url + address);
      await page.waitForLoadState('networkidle');
      expect(await stored(page)).toBe(empty);
    }
    await keep(page, served, ['cases/echt']);
    expect(await stored(page)).toContain('cases/echt');
    await page.getByRole('button', { name: 'Bewaard in mijn map' }).click();
    expect(await stored(page)).toBe(empty);
    expect(await page.getByRole('button', { name: 'Bewaar in mijn map' }).count()).toBe(1);
  });

  inBrowser('is where the words lead that say it was kept, with the keyboard too', async ({ page }) => {
    await page.goto(`${served.url}praktijkvoorbeelden/echt/`);
    await page.getByRole('button', { name: 'Bewaar in mijn map' }).focus();
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Bewaard. De lijst staat alleen in deze browser. Naar mijn map');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await status(page)).toBe('');
    await page.getByRole('button', { name: 'Bewaard in mijn map' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mijn-map/');
    expect(await fetched(page)).toEqual(['Echt gedaan']);
  });

  inBrowser('counts in the head of every page, and moves nothing there', async ({ page }) => {
    await page.goto(served.url);
    const link = page.locator('.to-folder');
    expect(await link.isVisible()).toBe(false);
    const before = await page.locator('.site-head').boundingBox();
    await keep(page, served);
    await page.goto(served.url);
    expect(await link.innerText()).toBe('Mijn map (3)');
    expect(await page.locator('.site-head').boundingBox()).toEqual(before);
  });

  inBrowser('shows what was kept, moves it up and down, takes it out and puts it back', async ({ page }) => {
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    expect(await fetched(page)).toEqual(all);
    await page.getByRole('button', { name: 'Omhoog Echt gedaan' }).click();
    expect(await titles(page)).toEqual(['Echt gedaan', 'Compleet Praktijkvoorbeeld', 'Ander Werkwijze']);
    expect(await status(page)).toBe('Echt gedaan staat nu op plaats 1.');
    await page.getByRole('button', { name: 'Verwijder Compleet Praktijkvoorbeeld' }).click();
    expect(await titles(page)).toEqual(['Echt gedaan', 'Ander Werkwijze']);
    await page.reload();
    expect(await fetched(page)).toEqual(['Echt gedaan', 'Ander Werkwijze']);
    await page.getByRole('button', { name: 'Maak mijn map leeg' }).click();
    expect(await page.getByText('Je map is nog leeg.').isVisible()).toBe(true);
    expect(await stored(page)).toBe(empty);
    await page.getByRole('button', { name: 'Zet terug' }).click();
    expect(await titles(page)).toEqual(['Echt gedaan', 'Ander Werkwijze']);
  });

  inBrowser('keeps what can be put back until that worked, and puts it at its place', async ({ page }) => {
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    await page.getByRole('button', { name: 'Verwijder Echt gedaan' }).click();
    await page.evaluate("works = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };"); // prettier-ignore
    await page.getByRole('button', { name: 'Zet terug' }).click();
    expect(await status(page)).toContain('is vol');
    await page.evaluate('Storage.prototype.setItem = works');
    await page.getByRole('button', { name: 'Zet terug' }).click();
    expect(await titles(page)).toEqual(all);
  });

  inBrowser('is drawn once for pages that come together', async ({ page }) => {
    await keep(page, served);
    await page.addInitScript('window.drawings = []; window.requestAnimationFrame = (draw) => drawings.push(draw);');
    await page.goto(`${served.url}mijn-map/`);
    await page.waitForFunction(() => document.querySelectorAll('.folder-item').length === 3);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('drawings.length')).toBe(1);
    await page.evaluate('drawings[0]()');
    expect(await fetched(page)).toEqual(all);
  });

  inBrowser('says so when its script does not come', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/page.*.js', (route) => route.abort());
    await page.goto(`${served.url}mijn-map/`);
    await page.getByText('Je map laadt nu niet.').waitFor();
    expect(errors).toEqual([]);
  });

  inBrowser('is worked with the keyboard alone, and the focus is never lost', async ({ page }) => {
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['key']);
    await page.locator('[data-key="down cases/compleet"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await titles(page)).at(-1)).toBe('Compleet Praktijkvoorbeeld');
    expect(await focused()).toBe('up cases/compleet');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('remove cases/compleet');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('remove practices/ander');
    for (const id of ['cases/echt', 'practices/ander']) {
      await page.locator(`[data-key="pick ${id}"]`).focus();
      await page.keyboard.press('Space');
    }
    await page.locator('[data-key="compare"]').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('compared');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('compare-frame');
  });

  inBrowser('puts two entries side by side, with the same label on one row', async ({ page }) => {
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    const compare = page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' });
    await compare.click();
    expect(await status(page)).toContain('Vink twee tot vier');
    await page.getByLabel('Vergelijk Compleet Praktijkvoorbeeld').check();
    await page.getByLabel('Vergelijk Echt gedaan').check();
    await compare.click();
    const table = page.locator('.compare');
    expect(await table.locator('thead a').allInnerTexts()).toEqual(all.slice(0, 2));
    const row = table.locator('tbody', { hasText: 'Hoe staat het er nu voor' }).locator('td');
    expect(await row.allInnerTexts()).toEqual([expect.stringMatching(/\S/), 'Gestopt']);
    expect(await table.locator('tbody', { hasText: 'Wie deed niet mee' }).locator('td').nth(1).innerText()).toBe('Niet ingevuld'); // prettier-ignore
    expect(await table.locator('tbody').filter({ hasText: 'Wat niet werkte' }).count()).toBe(1);
  });

  inBrowser('scrolls a wide comparison in its own frame on a phone', async ({ page }) => {
    await keep(page, served);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    for (const box of await page.locator('.folder-pick input').all()) await box.check();
    await page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' }).click();
    const [outer, frame, inner] = await page.evaluate(() => {
      const frame = document.querySelector('.compare-frame');
      return [document.documentElement.scrollWidth, frame?.clientWidth ?? 0, frame?.scrollWidth ?? 0] as const;
    });
    expect(outer).toBe(320);
    expect(inner).toBeGreaterThan(frame);
  });

  inBrowser('prints as cards, or as the comparison', async ({ page }) => {
    await page.addInitScript('window.print = () => {}');
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    await page.getByRole('button', { name: 'Print als kaarten' }).click();
    await page.emulateMedia({ media: 'print' });
    const cards = page.locator('.folder-item');
    expect(await cards.locator('.card-address').allInnerTexts()).toHaveLength(3);
    expect(await cards.first().locator('.card-only').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('.folder-controls').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Vergelijk Echt gedaan').check();
    await page.getByLabel('Vergelijk Ander Werkwijze').check();
    await page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' }).click();
    await page.getByRole('button', { name: 'Print deze vergelijking' }).click();
    await page.emulateMedia({ media: 'print' });
    const shown = async (): Promise<boolean[]> => [await cards.first().isVisible(), await page.locator('.compare').isVisible()]; // prettier-ignore
    expect(await shown()).toEqual([false, true]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await shown()).toEqual([true, false]);
  });

  inBrowser('has paper for its list again when the comparison is closed', async ({ page }) => {
    await page.addInitScript('window.print = () => {}');
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    for (const box of await page.locator('.folder-pick input').all()) await box.check();
    await page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' }).click();
    await page.getByRole('button', { name: 'Print deze vergelijking' }).click();
    await page.getByRole('button', { name: 'Sluit de vergelijking' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.folder-item').first().isVisible()).toBe(true);
  });

  inBrowser('compares in place while another tab changes it, and counts no pick of what is gone', async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await keep(page, served, ['cases/compleet', 'cases/echt']);
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    for (const box of await page.locator('.folder-pick input').all()) await box.check();
    await page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' }).click();
    await page.locator('.compare-frame').focus();
    // The table is filled when its pages have come; until then there is nothing to scroll.
    await page.waitForFunction(() => {
      const frame = document.querySelector('.compare-frame');
      frame?.scrollTo({ left: 60, behavior: 'instant' });
      return frame?.scrollLeft === 60;
    });
    const other = await context.newPage();
    await keep(other, served, ['practices/ander']);
    await page.locator('.folder-title', { hasText: 'Ander Werkwijze' }).waitFor();
    // In one step: the frame that a locator found may have been drawn anew before it is asked.
    expect(await page.evaluate(() => document.querySelector('.compare-frame')?.scrollLeft)).toBe(60);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('compare-frame');
    await page.getByRole('button', { name: 'Sluit de vergelijking' }).click();
    await other.goto(`${served.url}praktijkvoorbeelden/echt/`);
    await other.getByRole('button', { name: 'Bewaard in mijn map' }).click();
    await page.locator('.folder-title', { hasText: 'Echt gedaan' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' }).click();
    expect(await status(page)).toContain('Vink twee tot vier');
    await context.close();
  }); // prettier-ignore

  inBrowser('follows what another tab does', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await keep(page, served, ['cases/echt']);
    await page.goto(`${served.url}mijn-map/`);
    expect(await fetched(page)).toEqual(['Echt gedaan']);
    const other = await context.newPage();
    await keep(other, served, ['practices/ander']);
    await page.locator('.folder-title', { hasText: 'Ander Werkwijze' }).waitFor();
    expect(await page.locator('.to-folder').innerText()).toBe('Mijn map (2)');
    await context.close();
  });

  inBrowser('has no fault that axe finds, filled, compared and shared', async ({ page }) => {
    await keep(page, served);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${served.url}mijn-map/`);
    await fetched(page);
    for (const box of await page.locator('.folder-pick input').all()) await box.check();
    await page.getByRole('button', { name: 'Vergelijk wat je aanvinkt' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await faults(page)).toEqual([]);
    await page.goto(`${served.url}mijn-map/#cases/echt,essays/nooit`);
    await page.reload();
    await fetched(page);
    expect(await faults(page)).toEqual([]);
  });
});

describe('a shared folder', () => {
  inBrowser('is opened from its link, and kept only when the reader says so', async ({ page, browser }) => {
    await keep(page, served);
    await page.goto(`${served.url}mijn-map/`);
    const link = await page.getByLabel('Link naar deze lijst').inputValue();
    expect(link).toBe(`${served.url}mijn-map/#cases/compleet,cases/echt,practices/ander`);
    const context = await browser.newContext();
    const reader = await context.newPage();
    await reader.goto(link);
    expect(await fetched(reader)).toEqual(all);
    expect(await reader.getByRole('heading', { name: 'Gedeelde map' }).isVisible()).toBe(true);
    expect(await stored(reader)).toBe(empty);
    await reader.getByRole('button', { name: 'Zet alles in mijn map' }).click();
    expect(await status(reader)).toBe('Toegevoegd aan je map: 3.');
    await reader.getByRole('link', { name: 'Naar mijn eigen map' }).click();
    await reader.getByRole('heading', { name: 'In je map' }).waitFor();
    expect(await fetched(reader)).toEqual(all);
    await context.close();
  });

  inBrowser('is not an anchor of the page: the link past the menu leaves it as it is', async ({ page }) => {
    await page.goto(`${served.url}mijn-map/#cases/echt`);
    await fetched(page);
    await page.locator('.nl-skip-link').focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('heading', { name: 'Gedeelde map' }).isVisible()).toBe(true);
  });

  inBrowser.for([
    '#essays/x<img src=x onerror="window.hacked=1">,cases/echt',
    '#<script>window.hacked=1</script>/x,cases/echt',
    '#javascript:window.hacked=1//,cases/echt',
    '#https://elders.example/essays/x,//elders.example/x,cases/echt',
    '#../../../etc/passwd,cases/echt,cases/echt',
  ])('of hostile text shows only what is an entry: %s', async (fragment, { page }) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => request.url().startsWith(served.url) || elsewhere.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${served.url}mijn-map/${fragment}`);
    expect(await fetched(page)).toEqual(['Echt gedaan']);
    expect(await page.locator('.folder-view .notice').innerText()).toContain('Een deel van deze link klopt niet.');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('.folder-view :is(img, script)').count()).toBe(0);
    expect([elsewhere, errors]).toEqual([[], []]);
  });

  inBrowser('with nothing right in it says so', async ({ page }) => {
    await page.goto(`${served.url}mijn-map/#nergens/heen`);
    await page.getByText('Deze link klopt niet').waitFor();
    expect(await page.getByRole('button', { name: 'Zet alles in mijn map' }).count()).toBe(0);
  });
});

describe('an entry in the folder', () => {
  inBrowser('that was renamed goes on under its new name', async ({ page }) => {
    const moved = (await htmlBelow(distFolder('whole'))).find(
      (item) => isRedirect(item) && item.address.startsWith('/praktijkvoorbeelden/'),
    );
    const old = `cases/${moved?.address.split('/')[2] ?? 'nergens'}`;
    await page.goto(served.url);
    await put(page, JSON.stringify({ items: [{ id: old, title: 'Oude titel' }] }));
    await page.goto(`${served.url}mijn-map/`);
    expect(await fetched(page)).toEqual(['Compleet Praktijkvoorbeeld']);
    expect(await stored(page)).toContain('cases/compleet');
    expect(await stored(page)).not.toContain(old);
  });

  inBrowser('that is gone is said to be gone, and can be taken out', async ({ page }) => {
    await page.goto(served.url);
    await put(page, JSON.stringify({ items: [{ id: 'cases/weg', title: '<b>Weg</b>' }] }));
    await page.goto(`${served.url}mijn-map/`);
    await page.getByText('Deze pagina bestaat niet meer.').waitFor();
    expect(await titles(page)).toEqual(['<b>Weg</b>']);
    await page.getByRole('button', { name: 'Verwijder <b>Weg</b>' }).click();
    expect(await titles(page)).toEqual([]);
  });

  inBrowser('that cannot be reached now stays', async ({ page }) => {
    await keep(page, served, ['cases/echt']);
    await page.goto(`${served.url}mijn-map/`);
    await page.route('**/praktijkvoorbeelden/**', (route) => route.abort());
    await page.reload();
    await page.getByText('kon nu niet worden opgehaald').waitFor();
    expect(await titles(page)).toEqual(['Echt gedaan']);
  });
});

describe('storage', () => {
  inBrowser.for(['{', '7', '{"items":7}', '{"items":[{"id":"<img src=x>"},{"id":"cases/echt","title":{}}]}'])(
    'with %s in it breaks nothing',
    async (text, { page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(served.url);
      await put(page, text);
      await page.goto(`${served.url}mijn-map/`);
      await page.getByText('Een deel van je map was niet meer te lezen.').waitFor();
      await keep(page, served, ['practices/ander']);
      await page.goto(`${served.url}mijn-map/`);
      expect(await fetched(page)).toContain('Ander Werkwijze');
      expect(errors).toEqual([]);
    },
  );

  inBrowser.for([
    ['blocked', "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });", 'staat het niet toe'],
    ['full', "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };", 'is vol'],
  ] as const)('that is %s is said to be', async ([, script, words], { page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await keep(page, served, ['cases/echt']);
    expect(await status(page)).toContain(words);
    expect(await page.getByRole('button', { name: 'Bewaar in mijn map' }).count()).toBe(1);
    await page.goto(`${served.url}mijn-map/#cases/echt`);
    expect(await fetched(page)).toEqual(['Echt gedaan']);
    await page.getByRole('button', { name: 'Zet alles in mijn map' }).click();
    expect(await status(page)).toMatch(/staat niet toe|is vol/);
    expect(errors).toEqual([]);
  }); // prettier-ignore
});

inBrowser('without JavaScript the page says what it is and what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.url}mijn-map/`);
  expect(await page.locator('main').innerText()).toContain('Voor je map is JavaScript nodig');
  await page.getByRole('link', { name: 'Praktijkvoorbeelden' }).first().click();
  expect(page.url()).toBe(`${served.url}praktijkvoorbeelden/`);
  await context.close();
});
