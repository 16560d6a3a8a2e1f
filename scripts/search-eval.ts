import { indexOf } from '../src/search/build/pagefind.ts';
import { ask } from '../src/search/query/ask.ts';
import { progressLine } from '../src/site/progress.ts';
import { optionsOf } from './options.ts';
import { documentsIn } from './search/folder.ts';
import { openLocal, type LocalSearch } from './search/local.ts';
import { jsonOf, reportOf, type Answered } from './search/marks.ts';
import { ownContent } from './search/own.ts';
import { plainIndexOf } from './search/plain.ts';
import { readQueries } from './search/queries.ts';

const usage = 'Usage: npm run search:eval -- FILE [--content DIR] [--json]';
const { values, positionals } = optionsOf(
  { allowPositionals: true, options: { content: { type: 'string' }, json: { type: 'boolean', default: false } } },
  usage,
);
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) fail(usage);

const own = await ownContent(process.cwd());
const documents = values.content === undefined ? own.documents : documentsIn(values.content);
if (documents.length === 0) fail(`There are no pages in ${values.content ?? 'content'}: it needs .md or .mdx files.`);
const read = readQueries(file, new Set(documents.map(({ id }) => id)));
if (typeof read === 'string') fail(read);
const { queries, missing } = read;
for (const line of missing) console.error(line);

const idOf = new Map(documents.map(({ id, url }) => [url, id]));
const idsOf = (found: readonly { readonly id: string }[], { engine }: LocalSearch): Promise<string[]> =>
  Promise.all(found.slice(0, 10).map(async ({ id }) => idOf.get((await engine.dataOf(id)).url) ?? ''));
const progress = progressLine('Queries', 20);
const ours = await openLocal(await indexOf(documents, own.synonyms));
const plain = await openLocal(await plainIndexOf(documents));
const answered: Answered[] = [];
for (const query of queries) {
  const { hits } = await ask(query.query, ours.engine, ours.lexicon);
  const { results } = await plain.pagefind.search(query.query);
  answered.push({
    query,
    found: await idsOf(hits, ours),
    plain: await idsOf(results, plain),
  });
  progress.show(answered.length, queries.length);
}
progress.end();
await ours.close();
await plain.close();
console.log(values.json ? jsonOf(answered) : reportOf(answered));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
