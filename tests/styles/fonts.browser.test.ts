import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { inBrowser } from '../browser.ts';
import { distFolder } from '../dist.ts';
import { serve } from '../serve.ts';
import { sites } from '../sites.ts';

const essay = { project: 'essays/waarom-platforms-sterven/', whole: 'essays/compleet/' };

inBrowser.for(sites)(
  'text comes in its own faces, from this site alone, on $name',
  async ({ which, base }, { page }) => {
    const served = await serve(distFolder(which), base);
    const fonts = new Map<string, number>();
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) fonts.set(response.url(), response.status());
    });
    await page.goto(served.url + essay[which]);
    const loaded = await page.evaluate(async () => {
      const { fonts: faces } = document;
      await faces.ready;
      return [...faces].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''));
    });
    await served.close();
    expect(loaded).toEqual(expect.arrayContaining(['Literata', 'Atkinson Hyperlegible Next', 'Bricolage Grotesque']));
    expect([...fonts].filter(([url, status]) => status !== 200 || !url.startsWith(`${served.url}fonts/`))).toEqual([]);
    expect(fonts.size).toBeGreaterThanOrEqual(3);
  },
);

inBrowser.for([390, 1280])('nothing moves when the fonts come late, %i pixels wide', async (width, { page }) => {
  const served = await serve(distFolder());
  await page.setViewportSize({ width, height: 900 });
  await page.route('**/*.woff2', async (route) => {
    await wait(400);
    await route.continue();
  });
  await page.addInitScript(() => {
    const holder = window as unknown as { moved: number };
    holder.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) holder.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(served.url + essay.project);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 200))));
  const { moved, faces } = await page.evaluate(() => ({
    moved: (window as unknown as { moved: number }).moved,
    faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
  }));
  await served.close();
  expect(faces).toBeGreaterThanOrEqual(3);
  expect(moved).toBeLessThan(0.02);
});
