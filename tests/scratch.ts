import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; for content `essays/aap.mdx`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A copy of the project with content of its own, to build, break and throw away. */
export interface Scratch {
  readonly folder: string;
  /** Writes a file; the path is from the root of the copy. */
  write(path: string, data: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string>;
  remove(path: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  /** Every file below a folder, by path, in order. */
  files(path: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Starts Node in the copy: `start(['scripts/check.ts'])`. */
  start(args: readonly string[], env?: NodeJS.ProcessEnv): Running;
  /** Runs Node in the copy to its end. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
  /** What `npm run build` does: makes `dist/`. */
  build(env?: NodeJS.ProcessEnv): Promise<Ran>;
  /** Removes the copy. */
  discard(): Promise<void>;
}

export interface Ran {
  readonly code: number | null;
  /** All it printed. */
  readonly said: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it printed so far. */
  said(): string;
  readonly ended: Promise<Ran>;
}

const root = join(import.meta.dirname, '..');
const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
export const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/** Makes a copy with this content; `undefined` takes the content of the project itself. */
export async function scratch(content?: Files): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'publieke-pioniers-'));
  await Promise.all(
    [...parts, ...(content ? [] : ['content'])].map((part) =>
      cp(join(root, part), join(folder, part), { recursive: true }),
    ),
  );
  // Packages are linked: they are 400 MB. A junction is what Windows lets everyone make.
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const copy = at(folder);
  for (const [path, data] of Object.entries(content ?? {})) await copy.write(join('content', path), data);
  return copy;
}

/** The same doors to a folder that is there already, for example a clone. */
export function at(folder: string): Scratch {
  const run: Scratch['run'] = (args, env) => start(folder, args, env).ended;
  return {
    folder,
    async write(path, data) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), data);
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: (path) => rm(join(folder, path)),
    move: (from, to) => rename(join(folder, from), join(folder, to)),
    files: (path) => filesBelow(join(folder, path)),
    start: (args, env) => start(folder, args, env),
    run,
    build: (env) => run(['scripts/build.ts'], env),
    discard: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Every file below a folder, by its path with forward slashes, in order. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const named = paths.map((path) => ({ path, name: path.slice(folder.length + 1).replaceAll('\\', '/') }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(
    await Promise.all(named.map(async ({ path, name }): Promise<[string, Uint8Array]> => [name, await readFile(path)])),
  );
}

/** Vitest's own settings would give another site than the one that goes out. */
const own = /^(?:VITEST.*|NODE_ENV|NODE_OPTIONS|DEV|PROD|MODE|SSR|BASE_URL|TEST)$/;

function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...inherited, NODE_ENV: 'production', ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (part: string) => {
      said += part;
    });
  }
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
  return { child, said: () => said, ended };
}
