import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filesBelow } from './scratch.ts';

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml',
  md: 'text/markdown; charset=utf-8',
  woff2: 'font/woff2',
};

/** A folder as a web server gives it out, below a path. */
export interface Served {
  /** `http://127.0.0.1:12345/pioniers/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on this machine only, as any server of files would: no redirects, no headers of its own. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = await filesBelow(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const inner = path.startsWith(base) ? path.slice(base.length) : '404.html';
    const name = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
    const found = files.get(name);
    const body = found ?? files.get('404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': kinds[(found ? name : '404.html').split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    });
    response.end(body);
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
