import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSiteMap, type SiteMap } from './pages.ts';

/** A built site to look at. */
export interface BuiltSite extends SiteMap {
  readonly folder: string;
}

const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * The site to look at: the one in `dist` when that is given, else built now, of the content of the
 * project or of another folder (in a copy of the project, which goes when the process ends).
 * Ends the process with exit code 1 when the build fails; the build has said why.
 */
export function siteFor({ dist, content }: { readonly dist?: string; readonly content?: string }): BuiltSite {
  if (dist !== undefined) return { folder: resolve(dist), ...readSiteMap(resolve(dist)) };
  const root = process.cwd();
  const folder = content === undefined ? root : copyWith(root, resolve(content));
  const { status } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return { folder: join(folder, 'dist'), ...readSiteMap(join(folder, 'dist')) };
}

/** A copy of the project with other content. Packages are linked. */
function copyWith(root: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pp-audit-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  // A junction is what Windows lets everyone make.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
