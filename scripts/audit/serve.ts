import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { extensionOf, mediaTypeOf } from '../../src/site/media-types.ts';

const compressible = new Set(['html', 'css', 'js', 'json', 'jsonld', 'txt', 'md', 'ics', 'xml', 'svg']);

/** A folder as a web server gives it out, below a path. */
export interface Served {
  /** `http://127.0.0.1:12345/pioniers/` */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Send text in brotli or gzip, as a good server does; once for each file, kept for the next. */
  readonly compress?: boolean;
}

/** Serves a built site on this machine only, as any server of files would: no redirects, no headers of its own. */
export async function serve(folder: string, base = '/', { compress = false }: ServeOptions = {}): Promise<Served> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = new Set(
    items
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '')),
  );
  const kept = new Map<string, Promise<Uint8Array>>();
  const bytesOf = (name: string, encoding: string): Promise<Uint8Array> => {
    const key = `${encoding} ${name}`;
    const bytes = kept.get(key) ?? readFile(join(folder, name)).then((plain) => encoded(plain, encoding));
    kept.set(key, bytes);
    return bytes;
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const inner = path.startsWith(base) ? path.slice(base.length) : '404.html';
    const wanted = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
    const found = names.has(wanted) && wanted !== '404.html';
    const name = found ? wanted : '404.html';
    const extension = extensionOf(name);
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding =
      compress && compressible.has(extension) ? (['br', 'gzip'].find((word) => accepted.includes(word)) ?? '') : '';
    const answer = names.has(name) ? bytesOf(name, encoding) : Promise.resolve(new Uint8Array());
    answer.then(
      (bytes) => {
        response.writeHead(found ? 200 : 404, {
          'Content-Type': mediaTypeOf(name) ?? 'application/octet-stream',
          ...(compress && { Vary: 'Accept-Encoding' }),
          ...(encoding !== '' && { 'Content-Encoding': encoding }),
        });
        response.end(bytes);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function encoded(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'br') return brotliCompressSync(bytes);
  return encoding === 'gzip' ? gzipSync(bytes) : bytes;
}
