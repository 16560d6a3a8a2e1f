import { readFileSync } from 'node:fs';
import { indexOf } from '../src/search/build/pagefind.ts';
import { ask } from '../src/search/query/find.ts';
import { documentsIn } from './search/folder.ts';
import { openLocal } from './search/local.ts';
import { marksOf, tableOf, type Answered, type Query } from './search/marks.ts';
import { optionsOf } from './options.ts';

const usage = 'Usage: npm run search:eval -- FILE [--content DIR] [--json]';
const { values, positionals } = optionsOf(
  { allowPositionals: true, options: { content: { type: 'string' }, json: { type: 'boolean', default: false } } },
  usage,
);
const [file] = positionals;
if (file === undefined || values.content === undefined) {
  console.error(usage);
  process.exit(1);
}
const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { readonly queries: readonly Query[] };
const documents = documentsIn(values.content);
const idOf = new Map(documents.map(({ id, url }) => [url, id]));
const local = await openLocal(await indexOf(documents));
const ours: Answered[] = [];
const plain: Answered[] = [];
for (const query of queries) {
  const { hits } = await ask(query.query, local.engine, local.lexicon);
  const found = await Promise.all(
    hits.slice(0, 10).map(async ({ id }) => idOf.get((await local.engine.dataOf(id)).url) ?? ''),
  );
  ours.push({ query, found });
  const { results } = await local.pagefind.search(query.query);
  plain.push({
    query,
    found: await Promise.all(results.slice(0, 10).map(async (result) => idOf.get((await result.data()).url) ?? '')),
  });
}
await local.close();
if (values.json)
  console.log(
    JSON.stringify({ queries: ours.map(({ query, found }) => ({ ...query, found })), marks: marksOf(ours) }, null, 2),
  );
else {
  for (const { query, found } of ours) {
    const good = new Set([...query.best, ...query.acceptable]);
    if (found.slice(0, 5).some((id) => good.has(id))) continue;
    console.log(
      `miss  ${query.category}  ${query.query}\n      wanted ${query.best.join(', ')}\n      found  ${found.slice(0, 3).join(', ')}`,
    );
  }
  console.log(tableOf(ours, plain));
  const { first, five, mrr, count, empty } = marksOf(ours);
  console.log(
    `success@1 ${first.toFixed(2)} success@5 ${five.toFixed(2)} mrr ${mrr.toFixed(2)} queries ${String(count)} empty ${String(empty)}`,
  );
}
