import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { layoutFaults } from '../scripts/audit/layout.ts';
import { reflow } from '../scripts/audit/reflow.ts';
import { serve, type Served } from '../scripts/audit/serve.ts';
import { inBrowser } from './browser.ts';
import { scratch, type Scratch } from './scratch.ts';
import { specimen, specimenPages } from './specimen/specimen.ts';

describe('bad input', () => {
  let site: Scratch;
  let served: Served;
  beforeAll(async () => {
    site = await scratch(specimen());
    const { code, said } = await site.build();
    if (code !== 0) throw new Error(said);
    served = await serve(`${site.folder}/dist`);
  }, 120_000);
  afterAll(async () => {
    await served.close();
    await site.discard();
  });

  inBrowser('is laid out well on every screen: nothing sticks out, overlaps, is cut off or is empty', { timeout: 240_000 }, async ({ page }) => {
    const faults: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { address } of specimenPages) {
      const response = await page.goto(served.url + address);
      expect([address, response?.status()]).toEqual([address, 200]);
      const found = await reflow(page, [{ width: 320 }, { width: 390 }, { width: 1280 }]);
      faults.push(...found.map((fault) => `/${address} ${fault}`));
    }
    expect(faults).toEqual([]);
  }); // prettier-ignore
});

describe('the layout of a page', () => {
  const faultsOf = async (page: Page, body: string): Promise<readonly string[]> => {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.setContent(`<style>* { margin: 0; font: 16px/1.5 sans-serif }</style><main>${body}</main>`);
    return page.evaluate(layoutFaults);
  };

  inBrowser.for([
    ['sideways', '<p style="width: 500px">Tekst</p>'],
    [
      'outside',
      '<p style="white-space: nowrap">Een regel die nergens mag breken en dus veel en veel te lang is voor dit scherm</p>',
    ],
    ['outside', '<p>Tekst</p><img src="data:image/svg+xml,<svg/>" alt="" width="500" height="9">'],
    ['overflow', '<div><p style="width: 9rem">overheidsparticipatiebeleid</p></div>'],
    ['overflow', '<section style="height: 1rem"><p>Een tekst<br>van drie<br>regels</p></section>'],
    ['overlap', '<p>Een tekst</p><p style="margin-top: -1rem">Nog een tekst</p>'],
    ['overlap', '<p>Een tekst</p><p style="position: absolute; top: 5px">Nog een tekst</p>'],
    ['clipped', '<p style="width: 5rem; overflow: hidden; white-space: nowrap">Dit wordt afgekapt</p>'],
    ['clipped', '<p style="height: 1.5rem; overflow: hidden">Dit<br>wordt<br>afgekapt</p>'],
    ['crushed', '<p style="width: 1px; overflow-wrap: anywhere">Letters</p>'],
    ['image', '<p>Tekst</p><img src="data:image/png;base64,AAAA" alt="Niets">'],
    ['empty', '<p>Tekst</p><h2></h2>'],
    ['empty', '<p>Tekst</p><ul></ul>'],
    ['empty', '<section><h2>Kop</h2></section><section><h2>Kop</h2><p>Tekst</p></section>'],
    ['empty', '<h2>Kop</h2><h2>Kop</h2><p>Tekst</p>'],
  ])('has a fault: %s in %s', async ([kind = '', body = ''], { page }) => {
    const faults = await faultsOf(page, body);
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')))).toContain(kind);
  });

  inBrowser.for([
    '<h1>Kop</h1><p>Tekst</p><h2>Kop</h2><p>Tekst</p>',
    '<div style="overflow-x: auto"><p style="width: 500px">Een tabel schuift</p></div>',
    '<p>Tekst</p><p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">Om te horen</p>',
    '<h2 style="line-height: 1">Een kop<br>van twee regels</h2><p>Tekst <sup>1</sup></p>',
    '<p>Tekst</p><details><summary>Meer</summary><p style="width: 500px">Dicht</p></details>',
    '<div style="display: grid; grid-template-columns: 1fr 1fr"><p>Naast</p><p>elkaar</p></div>',
  ])('has none: %s', async (body, { page }) => {
    expect(await faultsOf(page, body)).toEqual([]);
  });
});
