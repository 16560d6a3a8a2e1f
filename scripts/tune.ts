import { indexOf } from '../src/search/build/pagefind.ts';
import { ask } from '../src/search/query/ask.ts';
import { documentsIn } from './search/folder.ts';
import { openLocal } from './search/local.ts';
import { marksOf } from './search/marks.ts';
import { ownContent } from './search/own.ts';
import { readQueries } from './search/queries.ts';
const own = await ownContent(process.cwd());
const sets = [];
for (const [name, file, documents] of [['dev', '/work/dossier/search/nl-dev42.json', documentsIn('/tmp/nl')], ['own', '/work/dossier/search/own.json', own.documents]] as const) {
  const idOf = new Map(documents.map(({ id, url }) => [url, id]));
  const local = await openLocal(await indexOf(documents, own.synonyms));
  const read = readQueries(file, new Set(idOf.values())) as any;
  const url = new Map<string, string>();
  sets.push({ name, local, queries: read.queries, idOf, url });
}
async function run() {
  const out: string[] = []; let total = 0;
  for (const { name, local, queries, idOf, url } of sets) {
    const answered = [];
    for (const query of queries) {
      const { hits } = await ask(query.query, local.engine, local.lexicon);
      const found = [];
      for (const { id } of hits.slice(0, 10)) { if (!url.has(id)) url.set(id, idOf.get((await local.engine.dataOf(id)).url) ?? ''); found.push(url.get(id)); }
      answered.push({ query, found, plain: [] });
    }
    const m = marksOf(answered as any);
    total += m.first + m.five + m.mrr;
    out.push(`${name} ${m.first.toFixed(3)} ${m.five.toFixed(3)} ${m.mrr.toFixed(3)}`);
  }
  return [out.join(' | '), total] as const;
}
const P = (globalThis as any).P;
const base = { ...P };
console.log('base', ...(await run()));
for (const [key, values] of Object.entries({ beside: [1, 1.3, 1.6, 2, 3], half: [4, 14] })) for (const v of values) { Object.assign(P, base, { [key]: v }); console.log(key, v, ...(await run())); }
for (const { local } of sets) await local.close();
