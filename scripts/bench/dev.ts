import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Edits measured, after a few that warm the server up. */
const measured = 9;
const warmUps = 4;

/** A free port on this machine. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Starts the development server and times, in milliseconds, from saving a file to its new page. */
export async function timeEdits(folder: string): Promise<readonly number[]> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      join('node_modules', 'astro', 'bin', 'astro.mjs'),
      'dev',
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
      '--silent',
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const file = join(folder, 'content', 'wiki', 'stuk-1.mdx');
  const url = `http://127.0.0.1:${String(port)}/wiki/stuk-1/`;
  const get = async (): Promise<string> => {
    const response = await fetch(url).catch(() => undefined);
    return response?.ok ? response.text() : '';
  };
  try {
    const limit = Date.now() + 120_000;
    while ((await get()) === '') {
      if (Date.now() > limit) throw new Error('The development server did not start within two minutes');
      await wait(250);
    }
    const source = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let i = 0; i < warmUps + measured; i += 1) {
      const word = `bewerking${String(i)}`;
      writeFileSync(file, `${source}\n${word}\n`);
      const start = performance.now();
      while (!(await get()).includes(word))
        if (performance.now() - start > 10_000) throw new Error('An edit did not appear within ten seconds');
      if (i >= warmUps) times.push(performance.now() - start);
      await wait(400);
    }
    return times;
  } finally {
    child.kill();
  }
}
