import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a build for `target` is made: beside it, so that the swap is a rename on one disk. */
export function besideOf(target: string): string {
  return `${target}.next-${String(process.pid)}`;
}

/**
 * Puts a finished build in place of the old one. When anything fails the old one stays. Between the
 * two renames there is a moment without either name; `recover` mends a kill at that moment.
 */
export async function swap(next: string, target: string): Promise<void> {
  const old = `${target}.old-${String(process.pid)}`;
  const hadOld = existsSync(target);
  if (hadOld) await rename(target, old);
  try {
    await rename(next, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Cleans up after a build that was killed: puts the last whole site back and removes half ones. */
export async function recover(target: string): Promise<void> {
  const folder = dirname(target);
  const left = (await readdir(folder).catch(() => [])).filter((name) => {
    const match = /\.(?:next|old)-(\d+)$/.exec(name);
    return match !== null && name.startsWith(`${basename(target)}.`) && !isRunning(Number(match[1]));
  });
  for (const name of left.filter((item) => item.includes('.old-'))) {
    if (!existsSync(target)) await rename(join(folder, name), target);
  }
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

/** True for another process that is running now. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
