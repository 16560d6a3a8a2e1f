import { describe, expect } from 'vitest';
import { walkByKeyboard } from '../../scripts/audit/keyboard.ts';
import { onePerKind, only, readSiteMap } from '../../scripts/audit/pages.ts';
import { serve } from '../../scripts/audit/serve.ts';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';

const kinds = [
  'home',
  'essay',
  'case',
  'practice',
  'pioneer',
  'initiative',
  'collection',
  'event',
  'dilemma',
  'cases-list',
];

inBrowser.for([1280, 390])(
  'a keyboard reaches and operates everything on ten kinds of pages, and shows where it is, at %i px',
  { timeout: 180_000 },
  async (width, { page }) => {
    const folder = distFolder();
    const served = await serve(folder);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: width === 390 ? 'dark' : 'light' });
    await page.setViewportSize({ width, height: 900 });
    const pages = onePerKind(only(readSiteMap(folder).pages, kinds.join(',')));
    expect(pages.map(({ kind }) => kind)).toEqual([...kinds].sort());
    const faults: string[] = [];
    for (const { address } of pages) {
      await page.goto(served.url + address);
      const walk = await walkByKeyboard(page);
      faults.push(...walk.faults.map((fault) => `/${address} ${fault}`));
      expect(walk.reached).toBeGreaterThan(15);
    }
    await served.close();
    expect(faults).toEqual([]);
  },
);

describe('a walk with the keyboard', () => {
  inBrowser.for([
    ['focus', '<style>a { outline: none }</style>'],
    ['focus', '<a href="#x" style="position: fixed; inset-block-start: -9rem">Ver weg</a>'],
    ['focus', '<p style="position: fixed; inset: 0; background: white">Alles bedekt</p>'],
    ['operate', '<button aria-expanded="false">Doet niets</button>'],
    ['operate', '<script>addEventListener("keydown", (e) => { if (e.key === "Enter") e.preventDefault(); })</script>'],
    [
      'trap',
      '<button id="a">Vast</button><a href="#y">Na de val</a><script>a.onkeydown = (e) => e.preventDefault()</script>',
    ],
    [
      'reach',
      '<div tabindex="0" onfocus="this.blur()">Weg</div><button onfocus="b.focus()">Door</button><a href="#z" id="b">Zo</a>',
    ],
  ])('finds a fault: %s in %s', async ([kind = '', body = ''], { page }) => {
    await page.setContent(`<main><p><a href="#b">Een</a></p><details><summary>Meer</summary><a href="#c">Twee</a></details>${body}</main>`); // prettier-ignore
    const { faults } = await walkByKeyboard(page, 50);
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')))).toContain(kind);
  });

  inBrowser('opens what is folded and finds nothing wrong with a page that is right', async ({ page }) => {
    await page.setContent('<a href="#a">Een</a><details><summary>Meer</summary><a href="#b">Twee</a></details><label><input type="radio" name="x"> a</label><label><input type="radio" name="x"> b</label><div hidden><a href="#c">Niet</a></div>'); // prettier-ignore
    expect(await walkByKeyboard(page)).toEqual({ reached: 4, faults: [] });
  });
});
