import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Answer } from './child.ts';

export type Outcome = Answer | 'hangs' | 'crashes';

const script = fileURLToPath(new URL('child.ts', import.meta.url));

interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly lines: AsyncIterator<string>;
}

async function start(): Promise<Child> {
  const process_ = spawn(process.execPath, [script]);
  process_.stderr.resume();
  process_.stdin.on('error', () => undefined);
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  if (value !== 'ready') throw new Error('The child process did not start');
  return { process: process_, lines };
}

/** Feeds files to one child process. One that hangs is killed, with the child, and the rest goes on in a new one. */
export async function runAll(files: readonly Uint8Array[], patience: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let child = await start();
  for (const file of files) {
    child.process.stdin.write(`${Buffer.from(file).toString('base64')}\n`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'hangs'>((resolve) => {
      timer = setTimeout(() => {
        resolve('hangs');
      }, patience);
    });
    const answered = child.lines
      .next()
      .then(({ value, done }) => (done === true ? 'crashes' : (JSON.parse(value) as Answer)));
    const outcome = await Promise.race([answered, late]);
    clearTimeout(timer);
    outcomes.push(outcome);
    if (typeof outcome === 'string') {
      child.process.kill('SIGKILL');
      child = await start();
    }
  }
  child.process.stdin.end();
  return outcomes;
}
