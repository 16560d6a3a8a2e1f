import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { specimenPages, writeSpecimen } from '../tests/specimen/write.ts';
import { combinations } from './audit/axe.ts';
import { chromiumOrExit } from './audit/chromium.ts';
import { onePerKind, only, unlistedPages, type SitePage } from './audit/pages.ts';
import { progress } from './audit/progress.ts';
import { inParallel } from './audit/queue.ts';
import { serve } from './audit/serve.ts';
import { siteFor, type BuiltSite } from './audit/site.ts';
import { takeManual } from './manual/take.ts';
import { optionsOf } from './options.ts';

/**
 * npm run screenshots [-- --dist DIR | --content DIR] [--only essays,home,specimen] [--out screenshots]
 * Pictures of whole pages, light and dark, at 390 and 1280 px: the fullest page of each kind, and the
 * pages of the specimen (bad input). The folder is not kept in git.
 * npm run screenshots -- --manual [--dist DIR]: the pictures of the manual, see `manual/pictures.ts`.
 */
const { values } = optionsOf(
  {
    options: {
      dist: { type: 'string' },
      content: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string', default: 'screenshots' },
      manual: { type: 'boolean', default: false },
    },
  },
  'Usage: npm run screenshots -- --dist dist --content DIR --only essays,home,specimen --out screenshots, or --manual',
);
/** A browser cannot draw a picture that is taller. */
const tallest = 16_000;

const browser = await chromiumOrExit();
if (values.manual) {
  const files = await takeManual(browser, siteFor(values));
  await browser.close();
  console.log(files.join('\n'));
  process.exit(0);
}
mkdirSync(values.out, { recursive: true });
let taken = 0;

async function shoot(site: BuiltSite, pages: readonly SitePage[]): Promise<void> {
  const served = await serve(site.folder, site.base);
  const line = progress(pages.length * combinations.length);
  await inParallel(pages, 2, openTab, async ({ address, kind }, tab) => {
    await tab.goto(served.url + address);
    for (const { scheme, width } of combinations) {
      await tab.emulateMedia({ colorScheme: scheme });
      await tab.setViewportSize({ width, height: 900 });
      await tab.evaluate(pictures);
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      const path = join(values.out, `${kind}-${width}-${scheme}.png`);
      const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
      await tab.screenshot({ path, fullPage: true, clip, animations: 'disabled' });
      line.step(path);
      taken += 1;
    }
  });
  line.end();
  await served.close();
}

async function openTab(): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  return context.newPage();
}

/** In the page: has every picture drawn, also those below the fold, which wait until they come near. */
async function pictures(): Promise<void> {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
}

/** The specimen is asked for by its name, and is part of the whole when nothing is asked for. */
const asked = values.only?.split(',').filter((word) => word.trim() !== 'specimen');
const withSpecimen = values.only === undefined ? values.content === undefined : asked?.length !== values.only.split(',').length; // prettier-ignore

if (asked === undefined || asked.length > 0) {
  const site = siteFor(values);
  await shoot(site, onePerKind(only([...site.pages, ...unlistedPages], asked?.join(','))));
}
if (withSpecimen) {
  const content = mkdtempSync(join(tmpdir(), 'pp-specimen-'));
  process.on('exit', () => rmSync(content, { recursive: true, force: true }));
  await writeSpecimen(content);
  await shoot(siteFor({ content }), specimenPages.map(({ address, name }) => ({ address, kind: `specimen-${name}`, bytes: 0 }))); // prettier-ignore
}
await browser.close();
console.log(`${taken} pictures in ${values.out}/`);
