import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nativeEngine } from '../src/body/engine-node.ts';
import { typeNamed } from '../src/model/registry.ts';
import type { ContentType } from '../src/model/type.ts';
import { canonicalFile, type CanonicalRefusal } from '../src/read/canonical.ts';
import { decode } from '../src/read/decode.ts';
import { diskFolder } from '../src/read/folder.ts';
import { readFrontMatter } from '../src/read/frontmatter.ts';
import { saveFile } from '../src/read/save.ts';
import { optionsOf } from './options.ts';

/** npm run format [-- --check]: code by prettier, content by our own writer. */
const { values } = optionsOf(
  { options: { check: { type: 'boolean', default: false } } },
  'Gebruik: npm run format, of npm run format -- --check',
);
const root = process.cwd();
const folder = diskFolder(join(root, 'content'));
let changed = 0;
let refused = 0;

for (const { path, kind } of await folder.list()) {
  const type = typeNamed(path.split('/')[0] ?? '');
  // A link may lead out of the project: what it leads to is not ours to write.
  if (!type || !path.endsWith('.mdx') || kind !== 'file') continue;
  const before = await folder.read(path);
  const result = formatted(type, before);
  if ('message' in result) {
    refused += 1;
    console.error(`content/${path}:${String(result.line)}  ${result.message}`);
  } else if (!Buffer.from(result.text).equals(before)) {
    changed += 1;
    console.log(`content/${path}${values.check ? ' staat niet in de vaste vorm: draai npm run format' : ''}`);
    if (!values.check) await saveFile(join(root, 'content', path), result.text);
  }
}

/** A file as it should be written, or why it cannot be: what the check refuses is not rewritten. */
function formatted(type: ContentType, bytes: Uint8Array): { readonly text: string } | CanonicalRefusal {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { line: decoded.line, message: 'Het bestand is geen UTF-8.' };
  const file = readFrontMatter(decoded.text);
  if ('message' in file) return file;
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line: 1, message: 'De kop van het bestand bevat geen velden.' };
  return canonicalFile(type, { ...file, data: value as Record<string, unknown> }, nativeEngine);
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
