import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromium, noChromium } from '../scripts/audit/chromium.ts';
import { astro, at, scratch, type Ran } from './scratch.ts';
import { wholeSite } from './whole-site.ts';

/** A site that was built for the tests. */
export interface Built {
  readonly folder: string;
  /** What the build said when it failed; empty when it did not. */
  readonly error: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of this project. */
    project: Built;
    /** A site with everything a site can hold, below a path: see whole-site.ts. */
    whole: Built;
  }
}

/**
 * Builds two sites once, into folders of their own. A failed build does not end the run: the tests
 * that need the site then fail with what the build said (see `dist.ts`), the others still count.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (chromium === undefined) console.warn(`${noChromium} Until then browser tests are skipped; in CI they fail.`);
  // One level deeper, because a build works in a folder beside its target.
  const folder = await mkdtemp(join(tmpdir(), 'publieke-pioniers-'));
  const dist = join(folder, 'dist');
  const copy = await scratch(wholeSite());
  const [own, whole] = await Promise.all([at(process.cwd()).run([astro, 'build', '--outDir', dist]), copy.build()]);
  project.provide('project', { folder: dist, error: errorOf(own) });
  project.provide('whole', { folder: join(copy.folder, 'dist'), error: errorOf(whole) });
  return async () => {
    await rm(folder, { recursive: true, force: true });
    await copy.discard();
  };
}

function errorOf({ code, said }: Ran): string {
  return code === 0 ? '' : `The build failed (exit code ${String(code)}):\n${said}`;
}
