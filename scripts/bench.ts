import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './bench/corpus.ts';
import { timeEdits } from './bench/dev.ts';
import { benchSearch } from './bench/search.ts';
import { secondsOf } from './bench/shell.ts';
import { optionsOf } from './options.ts';

/**
 * npm run bench [-- --n 1000,5000] [--runs 1] [--dev 1000] [--beside "COMMAND"]
 * Builds a seeded corpus in a copy of the project and sets it beside its own floor. Quote the
 * ratios: seconds depend on the machine. COMMAND is a peer's build, run in turn in the folder of
 * the corpus with {content} and {out} filled in.
 *
 * npm run bench -- --search [--n 1000,2000] [--runs 3]
 * Only what search costs: a reader over the wire, and the machine that makes the index.
 */
const usage = [
  'Usage: npm run bench -- --n 1000,5000 --runs 3 --dev 1000 --beside "COMMAND with {content} and {out}"',
  '       npm run bench -- --search --n 1000,2000 --runs 3',
].join('\n');
const { values } = optionsOf(
  {
    options: {
      search: { type: 'boolean', default: false },
      n: { type: 'string' },
      runs: { type: 'string' },
      dev: { type: 'string', default: '1000' },
      beside: { type: 'string' },
    },
  },
  usage,
);
const [usualSizes, usualRuns] = values.search ? ['1000,2000', 3] : ['1000,5000', 1];
const sizes = (values.n ?? usualSizes).split(',').map(Number);
const runs = Number(values.runs ?? usualRuns);
const dev = Number(values.dev);
if (sizes.some((n) => !Number.isInteger(n) || n < 1) || !(runs >= 1) || !(dev >= 0)) {
  console.error(usage);
  process.exit(1);
}

const root = process.cwd();
const work = mkdtempSync(join(tmpdir(), 'pp-bench-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

if (values.search) {
  await benchSearch(root, work, sizes, runs);
  process.exit();
}

interface Usage {
  /** CPU seconds, user and system, of the process and its threads. */
  readonly cpu: number;
  /** Peak memory in kilobytes. */
  readonly memory: number;
}

interface Row {
  readonly n: number;
  readonly files: number;
  readonly bytes: number;
  readonly cold: Usage;
  readonly warm: Usage;
  readonly floor: Usage;
  readonly peer?: number;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const middle = (list: readonly Usage[]): Usage => ({
  cpu: median(list.map(({ cpu }) => cpu)),
  memory: median(list.map(({ memory }) => memory)),
});

/** Runs a command of Node in a folder and returns what it used. Throws when it fails. */
function measure(folder: string, args: readonly string[]): Usage {
  const report = join(work, 'usage.json');
  const { status } = spawnSync(process.execPath, ['--import', join(root, 'scripts/bench/usage.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_USAGE: report },
  });
  if (status !== 0) throw new Error(`Failed: node ${args.join(' ')}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Usage;
}

/** A copy of the project with a corpus of its own. Packages are linked. */
async function prepare(n: number, name: string): Promise<string> {
  const folder = join(work, name);
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  // Pictures for social media are measured apart: making one costs more than all the rest of its page.
  const config = join(folder, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  const without = text.replace('publiekePioniers()', "publiekePioniers({ without: ['social'] })");
  if (without === text) throw new Error('astro.config.mjs does not name the integration as this script expects');
  writeFileSync(config, without);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeCorpus(join(folder, 'content'), n);
  return folder;
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0),
  };
}

/** CPU seconds of a peer's command, by the shell's own clock of its children. */
function measurePeer(command: string, folder: string): number {
  const line = command.replaceAll('{content}', join(folder, 'content')).replaceAll('{out}', join(folder, 'peer'));
  rmSync(join(folder, 'peer'), { recursive: true, force: true });
  return secondsOf(line, folder);
}

const build = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'];
const folders = new Map<number, string[]>();

/**
 * Builds each size cold, and its floor beside it, each run in folders of its own. Nothing is removed
 * meanwhile: after thousands of files have gone, ext4 takes minutes longer to find room for new ones.
 */
async function measureCold(n: number): Promise<Omit<Row, 'warm'>> {
  const cold: Usage[] = [];
  const floor: Usage[] = [];
  const peer: number[] = [];
  let size = { files: 0, bytes: 0 };
  for (let run = 0; run < runs; run += 1) {
    const folder = await prepare(n, `n${String(n)}-${String(run)}`);
    folders.set(n, [...(folders.get(n) ?? []), folder]);
    cold.push(measure(folder, build));
    size = sizeOf(join(folder, 'dist'));
    floor.push(measure(folder, [join(root, 'scripts/bench/floor.ts'), 'content', 'floor', String(size.files)]));
    if (values.beside !== undefined) peer.push(measurePeer(values.beside, folder));
  }
  return {
    n,
    ...size,
    cold: middle(cold),
    floor: middle(floor),
    ...(peer.length > 0 && { peer: median(peer) }),
  };
}

const cold: Omit<Row, 'warm'>[] = [];
for (const n of sizes) cold.push(await measureCold(n));
const rows: readonly Row[] = cold.map((row) => ({
  ...row,
  warm: middle((folders.get(row.n) ?? []).map((folder) => measure(folder, build))),
}));

for (const { n, cold, warm, floor, files, bytes, peer } of rows) {
  console.log(
    [
      `${String(n)} entries: ${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB`,
      `  cold  ${cold.cpu.toFixed(1)} s CPU, ${(cold.memory / 1024).toFixed(0)} MB, ${((cold.cpu * 1000) / n).toFixed(2)} ms per entry`,
      `  warm  ${warm.cpu.toFixed(1)} s CPU = ${(warm.cpu / cold.cpu).toFixed(2)} x cold`,
      `  floor ${floor.cpu.toFixed(1)} s CPU, ${((floor.cpu * 1000) / n).toFixed(2)} ms per entry`,
      ...(peer === undefined ? [] : [`  peer  ${peer.toFixed(1)} s CPU = ${(peer / cold.cpu).toFixed(2)} x cold`]),
    ].join('\n'),
  );
}

const largest = folders.get(Math.max(...sizes))?.[0];
if (largest !== undefined) {
  const script = join(root, 'scripts/bench/social.ts');
  const { status } = spawnSync(process.execPath, [script, largest, join(work, 'social')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('Failed: the pictures for social media');
}

let before: number | undefined;
for (const [index, row] of rows.entries()) {
  const last = rows[index - 1];
  if (!last) continue;
  const pages = row.n - last.n;
  const slope = ((row.cold.cpu - last.cold.cpu) * 1000) / pages;
  const floor = ((row.floor.cpu - last.floor.cpu) * 1000) / pages;
  console.log(
    `${String(last.n)} -> ${String(row.n)}: ${slope.toFixed(2)} ms per extra page = ${(slope / floor).toFixed(2)} x its floor (${floor.toFixed(2)} ms)` +
      `, ${((row.cold.memory - last.cold.memory) / pages).toFixed(0)} kB memory per extra page` +
      (before === undefined ? '' : `, slope ${(slope / before).toFixed(2)} x the one before`),
  );
  before = slope;
}

if (dev > 0) {
  const folder = await prepare(dev, 'dev');
  const times = await timeEdits(folder);
  console.log(
    `dev at ${String(dev)} entries: ${median(times).toFixed(0)} ms from saving a file to its new HTML (${times.map((time) => time.toFixed(0)).join(', ')})`,
  );
}
