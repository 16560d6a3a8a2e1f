import { createInterface } from 'node:readline';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { isProblem, parseBody } from '../../src/body/parse.ts';
import { renderBody } from '../../src/body/render.ts';
import { parseFile } from '../../src/read/parse.ts';
import { emptyContext } from '../content.ts';
import { unsafeIn } from './html.ts';

/**
 * Reads files from standard input, one as base64 on each line; parses each and draws what came out
 * sound. Answers each with one line of JSON. Runs apart, because the native parser cannot be
 * interrupted and a process can.
 */
export interface Answer {
  /** Processor time, so that a busy machine does not count. */
  readonly seconds: number;
  readonly codes: readonly string[];
  /** What is unsafe in the HTML; undefined when nothing was drawn. */
  readonly unsafe?: readonly string[];
  /** Set when something threw. */
  readonly threw?: string;
}

function answer(bytes: Uint8Array): Answer {
  const start = process.cpuUsage();
  const seconds = (): number => process.cpuUsage(start).user / 1e6;
  try {
    const { entry, findings } = parseFile('content/essays/hostile.mdx', bytes, nativeEngine);
    const codes = [...new Set(findings.map(({ code }) => code))];
    if (!entry?.body.sound) return { codes, seconds: seconds() };
    const body = parseBody(entry.body.text, nativeEngine);
    if (isProblem(body)) throw new Error('A sound body became unsound');
    const html = renderBody(body.tree, [], emptyContext);
    return { codes, seconds: seconds(), unsafe: unsafeIn(html) };
  } catch (error) {
    return { codes: [], seconds: seconds(), threw: String(error).slice(0, 300) };
  }
}

answer(new TextEncoder().encode('---\ntitle: a\nsummary: b\nstatus: concept\n---\n\nOm warm te *worden*.\n'));
console.log('ready');
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(answer(Buffer.from(line, 'base64'))));
