import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { scratch } from '/work/h/types2/tests/scratch.ts';
import { wholeSite } from '/work/h/types2/tests/whole-site.ts';
import { runAxe } from '/work/h/types2/scripts/audit/axe.ts';
import { reflow } from '/work/h/types2/scripts/audit/reflow.ts';
import { serve } from '/work/h/types2/scripts/audit/serve.ts';
const copy = await scratch(wholeSite());
const ran = await copy.build();
console.log('build', ran.code, ran.said.slice(-300));
await cp(join(copy.folder, 'dist'), '/tmp/t2/whole', { recursive: true });
await copy.discard();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [folder, base, list] of [
  ['/tmp/t2/whole', '/pioniers/', ['initiatieven', 'pioniers', 'organisaties', 'bijeenkomsten', 'wiki', 'themas'].flatMap((s) => [`${s}/compleet/`, `${s}/ander/`])],
  ['/work/h/types2/dist', '/', ['initiatieven/ambtenaar-2-0/', 'pioniers/davied-van-berlo/', 'organisaties/gemeente-utrecht/', 'bijeenkomsten/g1000-amersfoort-2014/', 'wiki/burgerberaad/', 'themas/loting/']],
] as const) {
  const served = await serve(folder, base);
  for (const address of list) {
    await page.goto(served.url + address);
    const { faults } = await runAxe(page);
    const flow = await reflow(page);
    console.log(address, faults.length, flow.length, JSON.stringify([...faults.slice(0, 3), ...flow.slice(0, 3)]));
  }
  await served.close();
}
await browser.close();
