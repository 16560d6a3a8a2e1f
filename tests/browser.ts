import type { Browser, Page } from 'playwright-core';
import { test } from 'vitest';
import { chromium, launchChromium } from '../scripts/audit/chromium.ts';

const inAnyCase = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchChromium();
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
