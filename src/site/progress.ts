/**
 * A line that tells how far long work is, on a terminal only: in a pipe or a log it says nothing.
 * Redraws at most ten times a second. Says nothing of fewer than `least` things.
 */
export function progressLine(
  what: string,
  least = 200,
): {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
} {
  const { stderr } = process;
  let drawn = 0;
  return {
    show(done, total) {
      if (!stderr.isTTY || total < least) return;
      const now = performance.now();
      if (now - drawn < 100 && done < total) return;
      drawn = now;
      stderr.write(`\r${what}: ${String(done)} van ${String(total)}`);
    },
    end() {
      if (stderr.isTTY && drawn > 0) stderr.write('\r\u001b[2K');
    },
  };
}
