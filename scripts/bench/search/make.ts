import childProcess, { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { close } from 'pagefind';
import type { SearchDocument } from '../../../src/search/build/document.ts';
import { indexOf } from '../../../src/search/build/pagefind.ts';
import { plainIndexOf } from '../../search/plain.ts';

/**
 * Makes the index of a file of documents, ours or Pagefind's by itself, and forgets it. Run by itself,
 * so that its CPU is measured with that of the program Pagefind starts: make.ts ours|plain|nothing FILE
 */
const [which = '', file = ''] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file, 'utf8')) as readonly SearchDocument[];

// What a program used is known to who started it once it has ended, so this has to wait for that.
const started: ChildProcess[] = [];
const spawn = childProcess.spawn.bind(childProcess) as (...args: readonly unknown[]) => ChildProcess;
childProcess.spawn = ((...args: readonly unknown[]) => {
  const child = spawn(...args);
  started.push(child);
  return child;
}) as typeof childProcess.spawn;

if (which === 'ours') await indexOf(documents);
else if (which === 'plain') await plainIndexOf(documents);
if (which === 'plain') await close();
for (const child of started) {
  child.ref();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
if (which !== 'nothing' && started.length === 0) throw new Error('Pagefind was not seen to start');
