import { indexOf } from '../src/search/build/pagefind.ts';
import { ask } from '../src/search/query/ask.ts';
import { progressLine } from '../src/site/progress.ts';
import { optionsOf } from './options.ts';
import { documentsIn } from './search/folder.ts';
import { openLocal } from './search/local.ts';
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
const progress = progressLine('Queries', 20);
const ours = await openLocal(await indexOf(documents, own.synonyms));
const plain = await openLocal(await plainIndexOf(documents));
const answered: Answered[] = [];
for (const query of queries) {
  const { hits } = await ask(query.query, ours.engine, ours.lexicon);
  const { results } = await plain.pagefind.search(query.query);
  answered.push({
    query,
    found: await Promise.all(hits.slice(0, 10).map(async ({ id }) => idOf.get((await ours.engine.dataOf(id)).url) ?? '')),
    plain: await Promise.all(results.slice(0, 10).map(async (result) => idOf.get((await result.data()).url) ?? '')),
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
