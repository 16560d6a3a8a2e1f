import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { KeptPages } from './kept.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

export interface Drawing {
  readonly kept: KeptPages;
  /** Folder of the build. */
  readonly folder: string;
  /** Address of the site with its base path, with a slash at the end. */
  readonly address: string;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Draws the pages of a build and writes each at once; returns the paths it leaves to Astro. Astro
 * has a request, a stat and half a dozen promises and thread hops for every page, which took as
 * long as drawing it; and only here a page can be worked out, compared with the build before, and
 * then either drawn from the same value or not drawn at all.
 */
export async function drawPages(paths: Paths, render: AstroPrerenderer['render'], drawing: Drawing): Promise<Paths> {
  const { kept, folder, address, onProgress } = drawing;
  const isOurs = ({ pathname, route }: Paths[number]): boolean =>
    route.type === 'page' && !/^\/?(?:404|500)\/?$/.test(pathname);
  const ours = paths.filter(isOurs);
  let done = 0;
  for (const { pathname, route } of ours) {
    const path = pathname.replace(/^\/|\/$/g, '');
    if (!kept.has(path)) {
      const url = `${address}${path === '' ? '' : `${encodeURI(path)}/`}`;
      const drawn = await render(new Request(url), { routeData: route });
      const response = drawn instanceof Response ? drawn : drawn.response;
      if (response.status !== 200) throw new Error(`The page /${path}/ answered ${String(response.status)}`);
      writePage(join(folder, path, 'index.html'), Buffer.from(await response.arrayBuffer()));
    }
    done += 1;
    onProgress(done, ours.length);
  }
  return paths.filter((path) => !isOurs(path));
}

function writePage(file: string, html: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
