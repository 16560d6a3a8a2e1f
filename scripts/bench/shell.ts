import { spawnSync } from 'node:child_process';

/** CPU seconds of a command and all that it started and waited for, by the shell's own clock of its children. */
export function secondsOf(command: string, folder: string): number {
  const script = `{ ${command} ; } >/dev/null || exit 1; times`;
  const { stdout, status } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Failed: ${command}`);
  // `times` ends with a line of the user and system time of all children: "0m1.234s 0m0.567s".
  const children = stdout.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = '0', rest = '0']) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
}
