import { indexOf } from '../src/search/build/pagefind.ts';
import { ask } from '../src/search/query/ask.ts';
import { documentsIn } from './search/folder.ts';
import { openLocal } from './search/local.ts';
import { ownContent } from './search/own.ts';
const [dir, ...rest] = process.argv.slice(2);
const own = await ownContent(process.cwd());
const documents = dir === 'own' ? own.documents : documentsIn(dir ?? '');
const idOf = new Map(documents.map(({ id, url }) => [url, id]));
const ours = await openLocal(await indexOf(documents, own.synonyms));
for (const line of rest) {
  const [q = '', want = ''] = line.split('=>');
  const asked = await ask(q.trim(), ours.engine, ours.lexicon);
  console.log('\n## ', q, asked.words, [...asked.instead]);
  console.log(asked.sought.map((s) => [...s].join(',')).join(' | '));
  const rows = await Promise.all(asked.hits.map(async (h, i) => ({ i, h, id: idOf.get((await ours.engine.dataOf(h.id)).url) ?? '' })));
  for (const { i, h, id } of rows) if (i < 4 || (want && id.includes(want.trim()))) console.log(i, h.score.toFixed(2), JSON.stringify((h as any).why ?? h.has), id);
}
await ours.close();
