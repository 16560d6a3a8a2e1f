import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { onePerKind, readSiteMap, unlistedPages, type SitePage } from '../../scripts/audit/pages.ts';
import { serve } from '../../scripts/audit/serve.ts';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { sites } from '../sites.ts';

interface Shift {
  readonly value: number;
  readonly sources: readonly string[];
}

/** From the first moment of each page: everything that shifts is written down. */
function watchShifts(): void {
  const shifts: Shift[] = ((window as unknown as { shifts: Shift[] }).shifts = []);
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node?: Node }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Entry[])
      shifts.push({ value, sources: sources.map(({ node }) => `${node?.nodeName ?? ''} ${(node?.textContent ?? '').trim().slice(0, 30)}`) }); // prettier-ignore
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What a page keeps in the browser of its reader. */
async function keptBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
  ]);
}

/** Lines of text that can be seen on each page, by address; not those of buttons, which may need a script. */
async function linesIn(
  context: BrowserContext,
  pages: readonly SitePage[],
  url: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = new Map<string, readonly string[]>();
  await eachIn(context, pages, url, async (page, { address }) => {
    const seen = await page.locator('main :is(h1, h2, h3, p, li, dt, dd, td, th, summary)').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const text = element.closest('form, dialog, [popover], .choose-outcome')
          ? ''
          : (element as HTMLElement).innerText;
        return element.checkVisibility() && !element.querySelector('p, li, button') && text.trim() !== ''
          ? [text.replace(/\s+/g, ' ').trim()]
          : [];
      }),
    );
    lines.set(address, seen);
  });
  await context.close();
  return lines;
}

describe.each(sites)('one page of each kind of $name', ({ which, base }) => {
  const pages = (): readonly SitePage[] => [...onePerKind(readSiteMap(distFolder(which)).pages), ...unlistedPages];

  inBrowser(
    'asks nothing of other hosts, keeps nothing and shifts nothing, wide and narrow',
    { timeout: 120_000 },
    async ({ browser }) => {
      const served = await serve(distFolder(which), base);
      const faults: string[] = [];
      const look = async (width: number): Promise<void> => {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        await context.addInitScript(watchShifts);
        const page = await context.newPage();
        page.on('request', (request) => {
          if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) faults.push(`asks for ${request.url()}`); // prettier-ignore
        });
        for (const { address } of pages()) {
          await page.goto(served.url + address);
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))))); // prettier-ignore
          const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
          faults.push(
            // A letter of a typeface that comes a moment later is a hair wider; nothing else may move.
            ...shifts
              .filter(({ value }) => value > 0.001)
              .map(({ value, sources }) => `/${address} ${width}: shifts ${value}: ${sources.join(', ')}`),
          );
          faults.push(...(await keptBy(page)).map((what) => `/${address}: keeps ${what}`));
        }
        faults.push(...(await context.cookies()).map(({ name }) => `cookie ${name}`));
        await context.close();
      };
      await Promise.all([look(390), look(1280)]);
      await served.close();
      expect(faults).toEqual([]);
    },
  );

  inBrowser('shifts nothing when the styles of scripts come late', { timeout: 120_000 }, async ({ browser }) => {
    const served = await serve(distFolder(which), base);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(watchShifts);
    const late = '**/aids*.css';
    const faults: string[] = [];
    let held = 0;
    const look = async ({ address }: SitePage): Promise<void> => {
      const page = await context.newPage();
      let release = (): void => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      await page.route(late, async (route) => {
        held += 1;
        await gate;
        await route.continue();
      });
      await page.goto(served.url + address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))); // prettier-ignore
      release();
      await page.waitForLoadState('load');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
      faults.push(...shifts.filter(({ value }) => value > 0.001).map(({ value, sources }) => `/${address}: shifts ${value}: ${sources.join(', ')}`)); // prettier-ignore
      await page.close();
    };
    const all = pages();
    const half = Math.ceil(all.length / 2);
    await Promise.all(
      [all.slice(0, half), all.slice(half)].map(async (part) => {
        for (const at of part) await look(at);
      }),
    );
    await context.close();
    await served.close();
    expect(held).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  inBrowser('reads the same without JavaScript', { timeout: 120_000 }, async ({ browser }) => {
    const served = await serve(distFolder(which), base);
    const [by, without] = await Promise.all([
      linesIn(await browser.newContext(), pages(), served.url),
      linesIn(await browser.newContext({ javaScriptEnabled: false }), pages(), served.url),
    ]);
    await served.close();
    expect(by.size).toBeGreaterThan(10);
    const missing = [...by].flatMap(([address, lines]) => {
      const read = new Set(without.get(address));
      return lines.filter((line) => !read.has(line)).map((line) => `/${address}: ${line}`);
    });
    expect(missing).toEqual([]);
  });
});

inBrowser('every filter of every list works without JavaScript', { timeout: 120_000 }, async ({ browser }) => {
  const folder = distFolder();
  const served = await serve(folder);
  const known = new Set(readSiteMap(folder).pages.map(({ address }) => served.url + address));
  const without = await browser.newContext({ javaScriptEnabled: false });
  const lists = readSiteMap(folder).pages.filter(({ kind }) => kind.endsWith('-list'));
  const broken: string[] = [];
  let followed = 0;
  await eachIn(without, lists, served.url, async (page, { address }) => {
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const filters = links.filter((href) => new RegExp(`^${served.url}${address}[^/]+/[^/]+/$`).test(href));
    broken.push(...filters.filter((href) => !known.has(href)));
    const [first] = filters;
    if (first === undefined) return;
    followed += 1;
    const same = `a[href="${new URL(first).pathname}"]`;
    const link = page.locator(`main ${same}`).first();
    // A filter stands folded: open it as a reader would.
    if (!(await link.isVisible())) {
      const folded = page.locator('main details', { has: page.locator(same) });
      await folded.locator('summary').first().click();
    }
    await link.click();
    await page.waitForURL(first);
    if (!/\d/.test(await page.locator('main').innerText())) broken.push(`${first} counts nothing`);
  });
  await without.close();
  await served.close();
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(8);
});

inBrowser('what this test looks for can be found', async ({ browser }) => {
  const served = await serve(distFolder());
  const context = await browser.newContext();
  await context.addInitScript(watchShifts);
  const page = await context.newPage();
  await page.goto(served.url);
  await page.evaluate(async () => {
    localStorage.setItem('a', '1');
    sessionStorage.setItem('b', '1');
    document.cookie = 'c=1';
    await new Promise((resolve) => (indexedDB.open('d').onsuccess = resolve));
    document.body.prepend(
      Object.assign(document.createElement('p'), { textContent: 'Schuif', style: 'font-size: 9rem' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  expect(await keptBy(page)).toEqual(['localStorage a', 'sessionStorage b', 'indexedDB d', 'cookie c=1']);
  expect(await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.length)).toBeGreaterThan(0);
  await context.close();
  await served.close();
});

async function eachIn(
  context: BrowserContext,
  pages: readonly SitePage[],
  url: string,
  look: (page: Page, at: SitePage) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  for (const at of pages) {
    await page.goto(url + at.address);
    await look(page, at);
  }
}
