import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { files } from '../content.ts';
import { astro, scratch } from '../scratch.ts';

it('npm run preview serves the build below its path', { timeout: 60_000 }, async () => {
  const site = await scratch(
    files({ 'site/site': { address: 'https://proef.example', basePath: '/sub/' }, 'essays/aap': { title: 'Aap' } }),
  );
  const { code, said } = await site.build();
  expect([code, said]).toEqual([0, expect.any(String)]);
  const server = site.start([astro, 'preview', '--port', '0', '--host', '127.0.0.1'], {
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  });
  try {
    let url = '';
    while (url === '' && server.child.exitCode === null) {
      await wait(50);
      url = /http:\/\/127\.0\.0\.1:\d+/.exec(server.said())?.[0] ?? '';
    }
    const page = await fetch(`${url}/sub/essays/aap/`);
    const text = await page.text();
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? '';
    expect([page.status, text.includes('<title>Aap'), (await fetch(url + style)).status]).toEqual([200, true, 200]);
  } finally {
    server.child.kill();
    await server.ended;
    await site.discard();
  }
});
