import { progressLine } from '../src/site/progress.ts';
import { optionsOf } from './options.ts';
import { answersTo } from './search/answers.ts';
import { documentsIn } from './search/folder.ts';
import { jsonOf, reportOf } from './search/marks.ts';
import { ownContent } from './search/own.ts';
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
for (const line of read.missing) console.error(line);

const progress = progressLine('Questions', 20);
const answered = await answersTo(read.queries, documents, own.synonyms, progress.show);
progress.end();
console.log(values.json ? jsonOf(answered) : reportOf(answered));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
