import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../audit/serve.ts';
import type { BuiltSite } from '../audit/site.ts';
import { manualPictures, type ManualPicture } from './pictures.ts';

/** Where the manual finds its pictures. */
export const manualFolder = join('content', 'media', 'handleiding');
/** Most bytes of a picture, so that the manual stays light to keep in git and to open. */
export const maxManualBytes = 60_000;

/** What belongs to the moment and not to the page: where the focus is, and what was just said. */
const unwanted = ':focus { outline: 0 !important; box-shadow: none !important } .status { display: none !important }';

/** Twice as wide as the manual shows it would be 1300; a little less is as good to read and much lighter. */
const widest = 1100;

/** Tried in this order. Below the last, letters get fringes. */
const qualities = [76, 66, 56, 46, 38];

/** Who looks: the same everywhere. */
const reader = {
  colorScheme: 'light',
  reducedMotion: 'reduce',
  deviceScaleFactor: 2,
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
} as const;

/** White around what is in a picture. */
const margin = 12;

/** Line around the picture, so that nobody takes it for the page itself. */
const frame = 2;

/**
 * Takes the pictures of the manual from a built site, in light colours, without motion and twice as
 * fine as the window, and writes them as WebP. The same site and browser give the same pictures.
 */
export async function takeManual(browser: Browser, site: BuiltSite): Promise<readonly string[]> {
  const served = await serve(site.folder, site.base);
  mkdirSync(manualFolder, { recursive: true });
  const files: string[] = [];
  for (const picture of manualPictures) {
    // A context of its own for each: what one keeps in its storage must not show in the next.
    const context = await browser.newContext(reader);
    const bytes = await take(await context.newPage(), served.url, picture);
    const file = join(manualFolder, `${picture.name}.webp`);
    if (bytes.length > maxManualBytes) console.warn(`${file} is ${String(bytes.length)} bytes: make it smaller.`);
    writeFileSync(file, bytes);
    files.push(file);
    await context.close();
  }
  await served.close();
  return files;
}

async function take(
  page: Page,
  site: string,
  { name, address, width, around, show }: ManualPicture,
): Promise<Uint8Array> {
  await page.setViewportSize({ width, height: 1000 });
  const answer = await page.goto(site + address, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`The picture ${name} needs the page /${address}, which is not there.`);
  await show?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.addStyleTag({ content: unwanted });
  const boxes = await Promise.all(around.map((selector) => page.locator(selector).first().evaluate(boxOf)));
  const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - margin);
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - margin);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.right)) + margin);
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin;
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' });
  return small(png, await page.evaluate(() => getComputedStyle(document.body).color));
}

/** A picture as WebP with a frame in a colour of the page, in the best quality in which it is not too heavy. */
async function small(png: Uint8Array, background: string): Promise<Uint8Array> {
  let bytes: Uint8Array = png;
  for (const quality of qualities) {
    const image = sharp(png)
      .resize({ width: widest - 2 * frame, withoutEnlargement: true })
      .extend({ top: frame, bottom: frame, left: frame, right: frame, background });
    bytes = await image.webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (bytes.length <= maxManualBytes) break;
  }
  return bytes;
}

/** In the page: where an element is, counted from the top of the page and not of the window. */
function boxOf(element: Element): { left: number; top: number; right: number; bottom: number } {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top: top + scrollY, right, bottom: bottom + scrollY };
}
