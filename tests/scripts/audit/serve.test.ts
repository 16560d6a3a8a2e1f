import { get } from 'node:http';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../scripts/audit/serve.ts';

interface Answer {
  readonly status: number | undefined;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

const ask = (url: string, accepts = ''): Promise<Answer> =>
  new Promise((resolve) => {
    get(url, { headers: { 'Accept-Encoding': accepts } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(parts),
        }),
      );
    });
  });

describe('a folder, served below a path', () => {
  let folder: string;
  let served: Served;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    await mkdir(join(folder, 'aap'));
    await writeFile(join(folder, 'aap/index.html'), 'De aap');
    await writeFile(join(folder, '404.html'), 'Niets');
    await writeFile(join(folder, 'plaatje.png'), 'Een plaatje');
    served = await serve(folder, '/pad/', { compress: true });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  it('sends text in what the browser reads best', async () => {
    const { encoding, body } = await ask(`${served.url}aap/`, 'gzip, deflate, br');
    expect([encoding, brotliDecompressSync(body).toString()]).toEqual(['br', 'De aap']);
    const older = await ask(`${served.url}aap/`, 'gzip');
    expect([older.encoding, gunzipSync(older.body).toString()]).toEqual(['gzip', 'De aap']);
    const oldest = await ask(`${served.url}aap/`);
    expect([oldest.encoding, oldest.body.toString()]).toEqual([undefined, 'De aap']);
  });

  it('sends pictures as they are', async () => {
    const { encoding, body } = await ask(`${served.url}plaatje.png`, 'br');
    expect([encoding, body.toString()]).toEqual([undefined, 'Een plaatje']);
  });

  it.each(['weg/', '..%2f..%2fetc/passwd', '404.html', 'aap'])(
    'says 404 with the page for that to %s',
    async (path) => {
      const { status, body } = await ask(served.url + path);
      expect([status, body.toString()]).toEqual([404, 'Niets']);
    },
  );

  it('has nothing outside its path', async () => {
    expect((await ask(new URL('/aap/', served.url).href)).status).toBe(404);
  });
});
