/** A line on a terminal that tells how far a command is; in a pipe or a log it says nothing. */
export function progress(total: number): { readonly step: (what: string) => void; readonly end: () => void } {
  const { stderr } = process;
  let done = 0;
  return {
    step(what) {
      done += 1;
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${String(done)}/${String(total)} ${what}`);
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001b[2K');
    },
  };
}
