import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromium, noChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder that holds the site, built once for all tests of this run. */
    dist: string;
    /** What the build said when it failed; empty when it did not. */
    buildError: string;
  }
}

/**
 * Builds the site once, into a folder of its own. A failed build does not end the run: the tests
 * that need the site then fail with what the build said (see `dist.ts`), the others still count.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (chromium === undefined) console.warn(noChromium);
  // One level deeper, because a build works in a folder beside its target.
  const folder = await mkdtemp(join(tmpdir(), 'publieke-pioniers-'));
  const dist = join(folder, 'dist');
  project.provide('dist', dist);
  project.provide('buildError', await build(dist));
  return () => rm(folder, { recursive: true, force: true });
}

/** Resolves to an empty string, or to everything a failed build printed. */
function build(outDir: string): Promise<string> {
  // Vitest's own NODE_ENV would give another site than the one that goes out.
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], { env });
    let said = '';
    const keep = (part: Buffer): void => {
      said += part.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0 ? '' : `The build failed (exit code ${String(code)}):\n${said}`);
    });
  });
}
