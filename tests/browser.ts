import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { test } from 'vitest';
import { chromium, noChromium } from './chromium.ts';

const inAnyCase = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    if (chromium === undefined) throw new Error(noChromium);
    // Playwright itself already asks for headless, no sandbox, no first run and no background traffic.
    const browser = await playwright.launch({ executablePath: chromium, args: ['--disable-gpu', '--disable-quic'] });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ browser }, { onCleanup }): Promise<Page> => {
    const page = await browser.newPage();
    onCleanup(() => page.close());
    return page;
  });

/**
 * An `it` for browser tests. Hands over an empty `page`, each with a profile of its own, and the
 * `browser`, started once per file. Without a browser these tests are skipped; in CI they fail.
 */
export const inBrowser = chromium === undefined && !process.env['CI'] ? inAnyCase.skip : inAnyCase;
