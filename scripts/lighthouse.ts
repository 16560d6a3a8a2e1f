import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Flags } from 'lighthouse';
import { chromiumOrExit } from './audit/chromium.ts';
import { onePerKind, only } from './audit/pages.ts';
import { progress } from './audit/progress.ts';
import { serve } from './audit/serve.ts';
import { siteFor } from './audit/site.ts';
import { optionsOf } from './options.ts';

/**
 * npm run lighthouse [-- --dist DIR | --content DIR] [--only home,essay] [--runs 5]
 * The median of some runs on a phone with simulated throttling, from a server on this machine that
 * compresses. Exit code 1 below 100 for accessibility, best practices or SEO, 98 for performance, or
 * when anything shifts.
 */
const { values } = optionsOf(
  {
    options: {
      dist: { type: 'string' },
      content: { type: 'string' },
      only: { type: 'string', default: 'home,cases-list,essay,case,practice,dilemma' },
      runs: { type: 'string', default: '5' },
    },
  },
  'Usage: npm run lighthouse -- --dist dist --content DIR --only home,essay --runs 5',
);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs must be a whole number from 1, not ${values.runs}`);
  process.exit(1);
}

const floors = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof floors;
const categories = Object.keys(floors) as Category[];

interface Measured {
  readonly scores: Readonly<Record<Category, number>>;
  readonly shift: number;
  /** Largest contentful paint, in milliseconds. */
  readonly paint: number;
  readonly bytes: number;
  /** Audits below full marks, with what they say. */
  readonly wrong: readonly string[];
}

const port = await freePort();
const browser = await chromiumOrExit([`--remote-debugging-port=${port}`]);
const site = siteFor(values);
const pages = onePerKind(only(site.pages, values.only));
const served = await serve(site.folder, site.base, { compress: true });
const line = progress(pages.length * runs);
const failed: string[] = [];
const rows: string[][] = [['page', 'performance', 'accessibility', 'best practices', 'SEO', 'CLS', 'LCP', 'bytes']];

for (const { kind, address } of pages) {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    line.step(`/${address}`);
    measured.push(await measure(served.url + address));
  }
  const middle = (value: (one: Measured) => number): number =>
    measured.map(value).sort((a, b) => a - b)[Math.floor((runs - 1) / 2)] ?? NaN;
  const scores = categories.map((name) => middle((one) => one.scores[name]));
  const shift = middle((one) => one.shift);
  rows.push([`${kind} /${address}`, ...scores.map(String), shift.toFixed(3), `${(middle((one) => one.paint) / 1000).toFixed(2)} s`, String(middle((one) => one.bytes))]); // prettier-ignore
  const low = categories.filter((name, index) => (scores[index] ?? 0) < floors[name]);
  if (low.length > 0 || shift > 0)
    failed.push(`/${address}: ${[...low, ...(shift > 0 ? ['shift'] : [])].join(', ')}\n${[...new Set(measured.flatMap(({ wrong }) => wrong))].map((what) => `    ${what}`).join('\n')}`); // prettier-ignore
}
line.end();
await browser.close();
await served.close();

const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')); // prettier-ignore
if (failed.length > 0) console.log(`\nBelow the floor:\n  ${failed.join('\n  ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function measure(url: string): Promise<Measured> {
  // Compressed once before, as a server would have it ready.
  await fetch(url, { headers: { 'Accept-Encoding': 'br' } }).then((response) => response.arrayBuffer());
  const flags: Flags = {
    port,
    logLevel: 'error',
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
    onlyCategories: categories,
  };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const number = (id: string): number => lhr.audits[id]?.numericValue ?? NaN;
  const weighed = new Set(Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id))); // prettier-ignore
  return {
    scores: Object.fromEntries(categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)])) as Record<Category, number>, // prettier-ignore
    shift: number('cumulative-layout-shift'),
    paint: number('largest-contentful-paint'),
    bytes: number('total-byte-weight'),
    wrong: Object.values(lhr.audits).flatMap(({ id, title, score, displayValue }) =>
      weighed.has(id) && score !== null && score < 1 ? [`${id}: ${title} ${displayValue ?? ''}`.trim()] : [],
    ),
  };
}

/** A free port on this machine, for the browser to listen at. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
