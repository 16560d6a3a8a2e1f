import type { Page } from 'playwright-core';
import { layoutFaults } from './layout.ts';

/** A screen and the size of text a reader set in the browser: 16 px is usual, 32 px is 200 %. */
export interface Screen {
  readonly width: number;
  readonly text?: 16 | 32;
}

/** The narrowest screen (400 % zoom of 1280 px), the widest, and text of 200 % on a phone and a desk. */
const reflowScreens: readonly Screen[] = [
  { width: 320 },
  { width: 2560 },
  { width: 390, text: 32 },
  { width: 1280, text: 32 },
];

/** What is wrong with the layout of the open page on each screen. The usual text size is set again after. */
export async function reflow(page: Page, screens: readonly Screen[] = reflowScreens): Promise<readonly string[]> {
  const faults: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  const setText = (size: number): Promise<unknown> =>
    devtools.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: (size * 13) / 16 } });
  for (const { width, text = 16 } of screens) {
    await page.setViewportSize({ width, height: 900 });
    await setText(text);
    const where = `${width} px${text === 16 ? '' : `, text ${(text / 16) * 100} %`}`;
    faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${where}: ${fault}`));
  }
  await setText(16);
  await devtools.detach();
  return faults;
}
