import type { Page } from 'playwright-core';
import { runAxe } from './audit/axe.ts';
import { chromiumOrExit } from './audit/chromium.ts';
import { walkByKeyboard } from './audit/keyboard.ts';
import { onePerKind, only, unlistedPages, type SitePage } from './audit/pages.ts';
import { progress } from './audit/progress.ts';
import { inParallel } from './audit/queue.ts';
import { reflow } from './audit/reflow.ts';
import { serve } from './audit/serve.ts';
import { siteFor } from './audit/site.ts';
import { optionsOf } from './options.ts';

/**
 * npm run a11y [-- --dist DIR | --content DIR] [--only essays,home] [--kinds]
 * Every page of the sitemap: all rules of axe in light and dark at 390 and 1280 px, and the layout at
 * 320 px and with text of 200 %. One page of each kind: a walk with the keyboard. `--kinds` does one
 * page of each kind throughout. Exit code 1 when anything is wrong.
 */
const { values } = optionsOf(
  {
    options: {
      dist: { type: 'string' },
      content: { type: 'string' },
      only: { type: 'string' },
      kinds: { type: 'boolean', default: false },
    },
  },
  'Usage: npm run a11y -- --dist dist --content DIR --only essays,home --kinds',
);

const start = performance.now();
const browser = await chromiumOrExit();
const site = siteFor(values);
const all = only([...site.pages, ...unlistedPages], values.only);
const kinds = onePerKind(all);
const pages = values.kinds ? kinds : all;
const served = await serve(site.folder, site.base);

/** By the name of a rule: on which pages, where and why. */
const faults = new Map<string, string[]>();
const undecided = new Map<string, number>();
let stops = 0;
function note(rule: string, { address }: SitePage, what: string): void {
  const list = faults.get(rule) ?? [];
  faults.set(rule, list);
  list.push(`/${address} ${what}`);
}

const line = progress(pages.length + kinds.length);
async function audit(page: SitePage, tab: Page): Promise<void> {
  line.step(`axe and layout of /${page.address}`);
  await tab.goto(served.url + page.address);
  const report = await runAxe(tab);
  for (const { rule, where, why } of report.faults) note(`axe ${rule}`, page, `${where}: ${why}`);
  for (const rule of report.undecided) undecided.set(rule, (undecided.get(rule) ?? 0) + 1);
  for (const fault of await reflow(tab)) note(`layout ${/: (\w+):/.exec(fault)?.[1] ?? ''}`, page, fault);
}
async function walk(page: SitePage, tab: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(served.url + page.address);
    const { reached, faults: found } = await walkByKeyboard(tab);
    stops += reached;
    for (const fault of found) note(`keyboard ${/^\w+/.exec(fault)?.[0] ?? ''}`, page, `${width}: ${fault}`);
  }
  line.step(`keyboard on /${page.address}`);
}

const open = async (): Promise<Page> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  return context.newPage();
};
await inParallel(pages, 2, open, audit);
await inParallel(kinds, 2, open, walk);
line.end();
await browser.close();
await served.close();

const sum = [...faults.values()].reduce((total, list) => total + list.length, 0);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${pages.length} pages x light, dark x 390, 1280 px; layout at 320 px and text of 200 %; ${stops} stops by keyboard on ${kinds.length} pages x 390, 1280 px; ${seconds} s`); // prettier-ignore
for (const [rule, list] of [...faults].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`\n${rule}: ${list.length}`);
  for (const item of list.slice(0, 5)) console.log(`  ${item.slice(0, 300)}`);
  if (list.length > 5) console.log(`  and ${list.length - 5} more`);
}
if (undecided.size > 0) console.log(`\nFor a person to look at, axe could not tell: ${[...undecided].map(([rule, count]) => `${rule} ${count}`).join(', ')}`); // prettier-ignore
console.log(`\n${sum} violations`);
process.exitCode = sum > 0 ? 1 : 0;
