import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexOf } from '../../src/search/build/pagefind.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { ownContent } from '../search/own.ts';
import { searchCorpus } from './search/corpus.ts';
import { questionsOf } from './search/questions.ts';
import { fetchedBy, total, type Bytes, type Kind } from './search/wire.ts';
import { secondsOf } from './shell.ts';

/** What search may cost: a reader in kilobytes, an entry more in bytes, and the index beside that of Pagefind by itself. */
const limits = { first: 160, next: 60, words: 20, facets: 30, growth: 40, cpu: 1.2 } as const;

const questionsOfEach = 60;

/** Measures search over collections of these sizes and prints it. */
export async function benchSearch(root: string, work: string, sizes: readonly number[], runs: number): Promise<void> {
  const { documents: own, synonyms } = await ownContent(root);
  const corpus = searchCorpus(own, Math.max(...sizes));
  // The same questions at every size: of pages that all of them have.
  const { one, two } = questionsOf(corpus.slice(0, Math.min(...sizes)), questionsOfEach);
  let before: { n: number; first: number } | undefined;
  for (const n of sizes) {
    const documents = corpus.slice(0, n);
    const files = await indexOf(documents, synonyms);
    const asked = await fetchedBy(files, [...one, ...two]);
    const first = middle(asked.first.map(total));
    const count = files.filter(({ path }) => path.endsWith('.pf_index')).length;
    console.log(
      [
        `search in ${n} entries: ${count} pieces of index, ${kilo(files.reduce((sum, { content }) => sum + content.length, 0))} kB in all`,
        `  first  ${spread(asked.first, limits.first)}`,
        ...([one, two] as const).map((set, place) => {
          const from = place * questionsOfEach;
          return `    ${['one word', 'two words'][place] ?? ''}: ${kindsOf(asked.first.slice(from, from + set.length))}`;
        }),
        `  next   ${spread(asked.next, limits.next)}`,
        `  words  ${single(asked.first[0]?.words ?? NaN, limits.words)}`,
        `  facets ${single(total(asked.choices), limits.facets)}`,
        `  CPU    ${costOf(documents, work, runs)}`,
      ].join('\n'),
    );
    if (before) {
      const growth = (first - before.first) / (n - before.n);
      console.log(`${before.n} -> ${n}: ${growth.toFixed(1)} B per extra entry, ${judged(growth, limits.growth, 'B')}`);
    }
    before = { n, first };
  }
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const judged = (value: number, limit: number, unit: string): string =>
  `limit ${limit} ${unit}${value > limit ? ': OVER' : ''}`;
const single = (bytes: number, limit: number): string => `${kilo(bytes)} kB, ${judged(bytes / 1000, limit, 'kB')}`;

/** Middle, nine of ten and most of a set; it is nine of ten that must stay below a limit. */
function spread(set: readonly Bytes[], limit: number): string {
  const sizes = set.map(total).sort((a, b) => a - b);
  const nine = sizes[Math.ceil(sizes.length * 0.9) - 1] ?? NaN;
  return `${kilo(middle(sizes))} kB, nine of ten ${kilo(nine)}, most ${kilo(Math.max(...sizes))}, ${judged(nine / 1000, limit, 'kB')}`;
}

/** The same in all and by kind of file; the most in brackets where it is more than the middle. */
function kindsOf(set: readonly Bytes[]): string {
  const kinds = [...new Set(set.flatMap((bytes) => Object.keys(bytes)))] as Kind[];
  const part = (name: string, list: readonly number[]): string => {
    const [usual, most] = [kilo(middle(list)), kilo(Math.max(...list))];
    return `${name} ${usual}${most === usual ? '' : ` (${most})`}`;
  };
  const parts = [
    part('all', set.map(total)),
    ...kinds.map((kind) =>
      part(
        kind,
        set.map((bytes) => bytes[kind] ?? 0),
      ),
    ),
  ];
  return parts.join(', ');
}

/** CPU of making our index beside Pagefind's by itself, run in turn. */
function costOf(documents: readonly SearchDocument[], work: string, runs: number): string {
  const file = join(work, 'documents.json');
  writeFileSync(file, JSON.stringify(documents));
  const script = join(import.meta.dirname, 'search', 'make.ts');
  const times = { ours: [] as number[], plain: [] as number[], nothing: [] as number[] };
  for (let run = 0; run < runs; run += 1)
    for (const which of ['ours', 'plain', 'nothing'] as const)
      times[which].push(secondsOf(`"${process.execPath}" "${script}" ${which} "${file}"`, work));
  const nothing = middle(times.nothing);
  const [ours, plain] = [middle(times.ours) - nothing, middle(times.plain) - nothing];
  const ratio = ours / plain;
  return `${ours.toFixed(1)} s, Pagefind by itself ${plain.toFixed(1)} s = ${ratio.toFixed(2)} x, ${judged(ratio, limits.cpu, 'x')}`;
}
