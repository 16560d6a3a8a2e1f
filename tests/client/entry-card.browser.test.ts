import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';

let script = '';
beforeAll(async () => {
  const input = fileURLToPath(new URL('../../src/client/entry-card.ts', import.meta.url));
  const build = await rolldown({ input });
  const { output } = await build.generate({ format: 'iife', name: 'entryCard' });
  // A declaration inside an evaluation is not seen by the next.
  script = `${output[0].code}\nwindow.entryCard = entryCard;`;
});

/** The facts that are read from a page, as labels with their values. */
async function factsOf(page: Page, html: string): Promise<Record<string, readonly string[]>> {
  await page.evaluate(script);
  return page.evaluate((text) => {
    interface Read { entryCard: { cardOf(page: Document): { facts: Map<string, readonly string[]> } } }
    const { entryCard } = window as unknown as Read;
    return Object.fromEntries(entryCard.cardOf(new DOMParser().parseFromString(text, 'text/html')).facts);
  }, html);
} // prettier-ignore
const article = (html: string): string => `<main><article data-type="cases"><h1>Titel</h1>${html}</article></main>`;
const built = (address: string): Promise<string> => readFile(join(distFolder(), address, 'index.html'), 'utf8');

describe('the facts of another page', () => {
  inBrowser('are its own: not those of the cards in it, of reactions, or of what is linked', async ({ page }) => {
    const bundle = await factsOf(page, await built('bundels/eerste-kaartenset'));
    expect(Object.keys(bundle)).toContain('Vorm');
    expect(Object.keys(bundle)).not.toContain('Duur');
    const initiative = await factsOf(page, await built('initiatieven/de-nieuwe-overheid'));
    expect(Object.keys(initiative)).toContain('Soort');
    expect(Object.keys(initiative).filter((label) => ['Grondslag', 'Genoemd op'].includes(label))).toEqual([]);
  });

  inBrowser('of a case begin with how it went', async ({ page }) => {
    const facts = await factsOf(page, await built('praktijkvoorbeelden/wijkraad-oosterparkwijk'));
    expect(Object.keys(facts).slice(0, 3)).toEqual(['Hoe liep het af', 'Wat werkte', 'Wat niet werkte']);
    expect(Object.keys(facts)).toContain('Plaats');
  });

  inBrowser('have a step of paragraphs and inner points once, and as one', async ({ page }) => {
    const html = article(
      '<div class="card-text"><section><h2>Hoe</h2><div class="stappen"><ol><li><p>Kies een vraag.</p><p>Met elkaar.</p></li><li>Ga<ul><li>hier</li><li>daar</li></ul></li></ol></div><p>Klaar.</p></section></div>',
    );
    expect(await factsOf(page, html)).toEqual({ Hoe: ['Kies een vraag. Met elkaar.', 'Ga hier daar', 'Klaar.'] });
  });

  inBrowser('are of a text without its notes', async ({ page }) => {
    const html = article(
      '<div class="prose"><h2 id="wat-werkte">Wat werkte</h2><p>Bellen.<sup>1</sup></p><section class="noten"><h2>Noten</h2><ol><li>Bron</li></ol></section></div>',
    );
    expect(await factsOf(page, html)).toEqual({ 'Wat werkte': ['Bellen.'] });
  });
});
