import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { serve } from '../serve.ts';
import { wholeBase } from '../whole-site.ts';

const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ });
const results = (page: Page) => page.getByRole('list').and(page.locator('.search-list')).getByRole('heading');

/** Asks a question and waits for the answer. */
async function ask(page: Page, question: string): Promise<string> {
  await page.getByRole('searchbox', { name: 'Zoek op deze site' }).fill(question);
  await page.locator('[data-status]', { hasText: question.trim().replace(/\s+/g, ' ').slice(0, 40) }).waitFor();
  return page.locator('[data-status]').innerText();
}

describe('search', () => {
  inBrowser('answers while the reader types, and shows where on the page it stands', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/`);
    expect(await ask(page, 'burgerberaad')).toMatch(/^\d+ pagina’s gevonden voor ‘burgerberaad’\.$/);
    expect(await results(page).first().innerText()).toBe('Burgerberaad');
    const marks = page.locator('.search-excerpt').first().locator('mark');
    expect((await marks.allInnerTexts()).join(' ')).toMatch(/burgerbera/i);
    const place = page.locator('.search-place a').first();
    const href = (await place.getAttribute('href')) ?? '';
    await place.click();
    await page.waitForURL(`**${href}`);
    const { hash } = new URL(page.url());
    expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
    await served.close();
  });

  inBrowser(
    'keeps the question in the address, and Back brings question, choices and answers back',
    async ({ page }) => {
      const served = await serve(distFolder());
      await page.goto(`${served.url}zoeken/?q=loting`);
      await results(page).first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('loting');
      await page.getByText('Verfijn').click();
      const all = await status(page).innerText();
      await page.getByRole('checkbox', { name: /^Werkwijzen/ }).check();
      await page.getByRole('button', { name: 'Haal weg: Soort Werkwijzen' }).waitFor();
      await status(page).filter({ hasNotText: all }).waitFor();
      expect(new URL(page.url()).search).toBe('?q=loting&soort=Werkwijzen');
      const narrowed = await status(page).innerText();
      await results(page).first().getByRole('link').click();
      await page.waitForURL('**/werkwijzen/**');
      await page.goBack();
      await page.getByRole('button', { name: 'Haal weg: Soort Werkwijzen' }).waitFor();
      await status(page).filter({ hasText: narrowed }).waitFor();
      await results(page).first().waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Haal weg: Soort Werkwijzen' }).waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=loting');
      await served.close();
    },
  );

  inBrowser('narrows down by choices with their counts, and a choice is taken away again', async ({ page }) => {
    const served = await serve(distFolder());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${served.url}zoeken/?q=loting`);
    await results(page).first().waitFor();
    expect(asked.filter((url) => url.endsWith('keuzes.json'))).toEqual([]);
    await page.getByText('Verfijn').click();
    const box = page.getByRole('checkbox', { name: /^Praktijkvoorbeelden/ });
    const count = Number(/\d+/.exec((await box.locator('xpath=..').innerText()).replace(/\D+/, ' '))?.[0]);
    await box.check();
    await page.getByRole('button', { name: /^Haal weg/ }).waitFor();
    await status(page)
      .filter({ hasText: new RegExp(`^${String(count)} pagina`) })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(
      'soort Praktijkvoorbeelden',
    );
    await page.getByRole('button', { name: /^Haal weg/ }).click();
    await page.getByRole('button', { name: /^Haal weg/ }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=loting');
    await served.close();
  });

  inBrowser('takes all choices away at once', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/?q=loting&soort=Werkwijzen&soort=Praktijkvoorbeelden`);
    await results(page).first().waitFor();
    await page.getByRole('button', { name: 'Haal alles weg' }).click();
    await page.getByRole('button', { name: /^Haal/ }).first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=loting');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await served.close();
  });

  inBrowser('gives its answer also when there is nothing to narrow it down by', async ({ page }) => {
    const served = await serve(distFolder());
    await page.route('**/keuzes.json', (route) => route.abort());
    await page.goto(`${served.url}zoeken/?q=loting`);
    await results(page).first().waitFor();
    await page.getByText('Verfijn').click();
    await page.getByText('De keuzes konden niet worden opgehaald.').waitFor();
    expect(await results(page).first().isVisible()).toBe(true);
    await page.unroute('**/keuzes.json');
    await ask(page, 'burgerberaad');
    await page.getByRole('checkbox', { name: /^Werkwijzen/ }).waitFor();
    await served.close();
  });

  inBrowser('puts pages in order of title and of date', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/?q=wijkraad`);
    await results(page).first().waitFor();
    await page.getByLabel('Volgorde').selectOption('Op titel');
    await page.waitForURL('**volgorde=titel');
    await page.waitForFunction(() => {
      const titles = [...document.querySelectorAll('.search-list h3')].map(({ textContent }) =>
        textContent.replace(/^(?:de|het|een) /i, ''),
      );
      return titles.length > 2 && [...titles].sort((a, b) => a.localeCompare(b, 'nl', { ignorePunctuation: true })).join() === titles.join(); // prettier-ignore
    });
    await served.close();
  });

  inBrowser('without a question shows all pages of a choice', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/?soort=Bundels`);
    await results(page).first().waitFor();
    expect(await status(page).innerText()).toMatch(/^\d+ pagina/);
    await served.close();
  });

  inBrowser('is worked with the keyboard alone', async ({ page }) => {
    const served = await serve(distFolder());
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${served.url}over/`);
    await page.keyboard.press('/');
    await page.keyboard.type('burgerberaad');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=burgerberaad');
    await results(page).nth(1).waitFor();
    // The field has the focus from the start, and there a slash is a sign like any other.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('burgerberaad');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('vraag_');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Burgerberaad');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('vraag_');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('vraag_');
    await served.close();
  });

  inBrowser('lets the key / be put out, for good, and on again', async ({ page }) => {
    const served = await serve(distFolder());
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${served.url}zoeken/`);
    await page.getByRole('button', { name: 'Zet deze toets uit' }).click();
    await page.goto(`${served.url}over/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.goto(`${served.url}zoeken/`);
    await page.getByRole('button', { name: 'Zet hem weer aan' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await served.close();
  });

  inBrowser('says what it did with a typing mistake, and with words that no page has together', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/`);
    expect(await ask(page, 'burgerberraad')).toContain('Bedoelde je ‘burgerberaad’?');
    expect(await ask(page, 'burgerberaad opzoomeren')).toContain('Geen pagina heeft al je woorden.');
    expect(await ask(page, '"beraad burger"')).toContain('Geen pagina heeft precies “beraad burger”.');
    await page.getByRole('button', { name: 'Zoek zonder aanhalingstekens' }).click();
    await results(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('beraad burger');
    expect(await page.getByRole('searchbox').inputValue()).toBe('beraad burger');
    await page.waitForFunction(() => document.activeElement?.id === 'vraag_');
    await served.close();
  });

  inBrowser('that finds nothing helps on', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/`);
    expect(await ask(page, '🙂')).toBe('Niets gevonden voor ‘🙂’.');
    expect(await page.getByRole('link', { name: 'Staat het er niet? Vertel het ons' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Op thema' }).isVisible()).toBe(true);
    await served.close();
  });

  inBrowser.for([
    ['5,000 characters', 'loting'.repeat(834)],
    ['only marks', '?!.,;:"“”'],
    ['emoji', '🙂🏳️‍🌈'],
    ['right to left', 'مرحبا بالعالم'],
    ['a script', '<script>window.hacked=1</script>'],
    ['an image', '<img src=x onerror="window.hacked=1">'],
    ['an escape', '%00'],
    ['200 words', Array.from({ length: 200 }, (_, index) => `woord${String(index)}`).join(' ')],
  ] as const)('takes anything: %s', async ([, question], { page }) => {
    const served = await serve(distFolder());
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${served.url}zoeken/?q=${encodeURIComponent(question)}`);
    await status(page).waitFor();
    expect(await status(page).innerText()).not.toContain('lukt nu niet');
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(faults).toEqual([]);
    await served.close();
  });

  inBrowser('says so when its index does not come, and works when it does', async ({ page }) => {
    const served = await serve(distFolder());
    await page.route('**/pagefind.js*', (route) => route.abort());
    await page.goto(`${served.url}zoeken/?q=loting`);
    await page.getByText('Zoeken lukt nu niet').waitFor();
    expect(await page.getByRole('heading', { name: 'Op thema' }).isVisible()).toBe(true);
    await page.unroute('**/pagefind.js*');
    await ask(page, 'burgerberaad');
    expect(await results(page).first().innerText()).toBe('Burgerberaad');
    await served.close();
  });

  inBrowser('does not say that there is nothing when pieces of its index do not come', async ({ page }) => {
    const served = await serve(distFolder());
    await page.route(/pf_index|pagefind-entry/, (route) => route.abort());
    await page.goto(`${served.url}zoeken/?q=loting`);
    await page.getByText('Zoeken lukt nu niet').waitFor();
    await page.unroute(/pf_index|pagefind-entry/);
    await ask(page, 'burgerberaad');
    expect(await results(page).count()).toBeGreaterThan(3);
    await served.close();
  });

  inBrowser('shows the other results when one does not come', async ({ page }) => {
    const served = await serve(distFolder());
    let stopped: string | undefined;
    await page.route('**/*.pf_fragment', (route) => {
      stopped ??= route.request().url();
      return stopped === route.request().url() ? route.abort() : route.continue();
    });
    await page.goto(`${served.url}zoeken/?q=loting`);
    await results(page).nth(6).waitFor();
    expect(await results(page).count()).toBe(7);
    await served.close();
  });

  inBrowser('takes no filters from what others put behind an address', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/?q=loting&fbclid=IwAR&utm_source=nieuwsbrief`);
    await results(page).first().waitFor();
    expect(await page.getByRole('button', { name: /^Haal weg/ }).count()).toBe(0);
    await served.close();
  });

  inBrowser('keeps what was typed before its script came', async ({ page }) => {
    const served = await serve(distFolder());
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/*.js', async (route) => (await gate, route.continue()));
    await page.goto(`${served.url}zoeken/`, { waitUntil: 'commit' });
    await page.locator('#vraag_').fill('burgerberaad');
    go();
    await results(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('burgerberaad');
    await served.close();
  });

  inBrowser('goes Back to the question before, and to as many results as were shown', async ({ page }) => {
    const served = await serve(distFolder());
    await page.goto(`${served.url}zoeken/`);
    for (const question of ['loting', 'wijkraad']) {
      await ask(page, question);
      await page.keyboard.press('Enter');
    }
    await page.goBack();
    await page.waitForURL('**?q=loting');
    await status(page).filter({ hasText: '‘loting’' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('loting');
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await results(page).nth(15).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(9)'))).toBe(true);
    // A jump within the page asks nothing new.
    await page.evaluate(() => (location.hash = '#inhoud_'));
    await page.waitForTimeout(200);
    expect(await results(page).count()).toBe(16);
    await results(page).nth(14).getByRole('link').click();
    await page.locator('.search-list').waitFor({ state: 'detached' });
    await page.goBack();
    await results(page).nth(15).waitFor();
    await served.close();
  });

  inBrowser('without JavaScript says what works instead', async ({ browser }) => {
    const served = await serve(distFolder());
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}zoeken/?q=loting`);
    expect(await page.locator('main').innerText()).toContain('Zoeken werkt alleen met JavaScript');
    await page.getByRole('link', { name: 'Loting', exact: true }).click();
    await page.waitForURL('**/themas/loting/');
    await context.close();
    await served.close();
  });

  inBrowser('works below a path, and asks nothing of other hosts under a strict policy', async ({ browser }) => {
    const served = await serve(distFolder('whole'), wholeBase);
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => request.url().startsWith(new URL(served.url).origin) || faults.push(request.url()));
    await page.route('**/zoeken/*', async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(`${served.url}zoeken/?q=compleet`);
    await results(page).first().getByRole('link').click();
    await page.locator('h1').waitFor();
    expect(page.url().startsWith(served.url)).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
    await served.close();
  });

  inBrowser.for(['light', 'dark'] as const)(
    'has no fault that axe finds, in %s',
    { timeout: 120_000 },
    async (colorScheme, { browser }) => {
      const served = await serve(distFolder());
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      for (const width of [320, 1280]) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const page = await context.newPage();
        for (const query of ['', '?q=burgerberaad&soort=Praktijkvoorbeelden', '?q=zzzzqqq']) {
          await page.goto(`${served.url}zoeken/${query}`);
          if (query !== '') await status(page).waitFor();
          if (query.includes('soort')) {
            await page.getByText('Verfijn').click();
            await page.locator('.search-facet').first().waitFor();
          }
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
          );
          expect(violations.map(({ id, nodes }) => `${query} ${String(width)} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual(
            [],
          );
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        await context.close();
      }
      await served.close();
    },
  );
});
