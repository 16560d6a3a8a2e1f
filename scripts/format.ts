import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nativeEngine } from '../src/body/engine-node.ts';
import { typeNamed } from '../src/model/registry.ts';
import { canonicalFile } from '../src/read/canonical.ts';
import { diskFolder } from '../src/read/folder.ts';
import { readFrontMatter } from '../src/read/frontmatter.ts';
import { saveFile } from '../src/read/save.ts';

/** npm run format [-- --check]: code by prettier, content by our own writer. */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = process.cwd();
const folder = diskFolder(join(root, 'content'));
let changed = 0;
let refused = 0;

for (const { path } of await folder.list()) {
  const type = typeNamed(path.split('/')[0] ?? '');
  if (!type || !path.endsWith('.mdx')) continue;
  // A BOM is kept here, for without it the file is another one.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await folder.read(path));
  const file = readFrontMatter(before.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const result =
    'message' in file
      ? file
      : canonicalFile(type, { ...file, data: (file.value ?? {}) as Record<string, unknown> }, nativeEngine);
  if ('message' in result) {
    refused += 1;
    console.error(`content/${path}:${String(result.line)}  ${result.message}`);
  } else if (result.text !== before) {
    changed += 1;
    console.log(`content/${path}${values.check ? ' staat niet in de vaste vorm: draai npm run format' : ''}`);
    if (!values.check) await saveFile(join(root, 'content', path), result.text);
  }
}

const prettier = spawnSync(
  process.execPath,
  [
    join('node_modules', 'prettier', 'bin', 'prettier.cjs'),
    values.check ? '--check' : '--write',
    '--log-level',
    'warn',
    '.',
  ],
  {
    stdio: 'inherit',
    cwd: root,
  },
);
if (refused > 0 || (values.check && changed > 0) || prettier.status !== 0) process.exitCode = 1;
