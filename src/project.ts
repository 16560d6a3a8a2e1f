import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeEngine } from './body/engine-node.ts';
import { suggestions, withSuggestions } from './check/references.ts';
import { checkSite } from './check/run.ts';
import { buildSite } from './graph/build.ts';
import type { Site } from './graph/site.ts';
import { gitCommits } from './history/git.ts';
import type { History } from './history/history.ts';
import { readHistory } from './history/read.ts';
import { plain } from './model/entry.ts';
import { compareFindings, type Finding } from './model/finding.ts';
import { diskCache, noCache } from './read/cache.ts';
import { diskFolder, hashOf } from './read/folder.ts';
import { createReader, oldVersionCode, type Reading } from './read/reader.ts';
import { themeNames } from './themes.ts';

/** The content of a project as it stands now. */
export interface Project {
  readonly site: Site;
  readonly findings: readonly Finding[];
  readonly reading: Reading;
}

export interface ProjectOptions {
  /** Folder that holds `content/`. */
  readonly root: string;
  /** Show concepts, and keep the last good version of a broken file. */
  readonly dev?: boolean;
  /** Keep parsed files in `.cache/` between runs. */
  readonly cached?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Opens a folder: read → history → graph → check. Returns a function that gives the project as it
 * is now; files that did not change are not read again, and without changes the same value returns.
 */
export async function openProject(options: ProjectOptions): Promise<() => Promise<Project>> {
  const { root, dev = false, cached = true } = options;
  const epoch = sourceDateEpoch(process.env['SOURCE_DATE_EPOCH']);
  const coreVersion = await versionOfCore();
  const read = createReader({
    folder: diskFolder(join(root, 'content')),
    engine: nativeEngine,
    cache: cached ? await diskCache(join(root, '.cache', 'parsed.jsonl')) : noCache(),
    coreVersion,
    keepGood: dev,
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const history = await readHistory(gitCommits(root));
  let last: Project | undefined;
  return async () => {
    const reading = await read();
    if (last?.reading.version === reading.version) return last;
    last = assemble(reading, history, dev, epoch);
    return last;
  };
}

function assemble(reading: Reading, history: History, withConcepts: boolean, epoch: number | undefined): Project {
  const site = buildSite({ ...reading, history, withConcepts, ...(epoch !== undefined && { epoch }) });
  // What the older version of a file says about others is past; what its new one says is not known yet.
  const old = new Set(reading.findings.filter(({ code }) => code === oldVersionCode).map(({ file }) => file));
  const { entries: all, broken, brokenMedia } = reading;
  const ofSite = checkSite({ site, all, broken, brokenMedia, themes: themeNames() });
  const findings = [
    ...withSuggestions(reading.findings, suggestions(all)),
    ...missingSiteFile(reading),
    ...ofSite.filter(({ file }) => !old.has(file)),
    ...(withConcepts ? [] : ofConcepts(reading, history)),
  ].sort(compareFindings);
  return { site, findings, reading };
}

const siteFile = 'content/site/site.mdx';

/** Without it every page would have the address and the name of a site that does not exist. */
function missingSiteFile({ entries, findings }: Reading): readonly Finding[] {
  if (entries.some(({ type }) => type === 'site') || findings.some(({ file }) => file === siteFile)) return [];
  return [
    {
      code: 'site-file',
      level: 'error',
      file: siteFile,
      line: 1,
      column: 1,
      message: 'Het bestand dat de site beschrijft ontbreekt.',
      cure: 'Zet het terug. Staat de rest van de inhoud er wel?',
    },
  ];
}

/** Rules about how readers find their way, which a concept has no part in. */
const aboutReaders = new Set(['mentioned-nowhere', 'refers-to-nothing', 'rare-theme', 'site-file', 'site-link']);

/**
 * What will be wrong with the connections of concepts once they are published. Warnings: a concept
 * may be unfinished, and it holds nobody else up.
 */
function ofConcepts(reading: Reading, history: History): readonly Finding[] {
  const concepts = reading.entries.filter((entry) => plain(entry)['status'] === 'concept');
  if (concepts.length === 0) return [];
  const files = new Set(concepts.map(({ file }) => file));
  const site = buildSite({ ...reading, history, withConcepts: true });
  const { entries: all, broken, brokenMedia } = reading;
  return checkSite({ site, all, broken, brokenMedia })
    .filter(({ file, code }) => files.has(file) && !aboutReaders.has(code))
    .map((finding) => ({ ...finding, level: 'warning' }));
}

/** SOURCE_DATE_EPOCH as seconds. Throws for a value that is no whole number of seconds. */
function sourceDateEpoch(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^\d{1,12}$/.test(value))
    throw new Error(`SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, not "${value}"`);
  return Number(value);
}

/**
 * Version of everything that decides what parsing gives: our own code and the packages it stands
 * on. Taken from the files themselves, so that nobody has to remember to raise a number.
 */
async function versionOfCore(): Promise<string> {
  const source = fileURLToPath(new URL('.', import.meta.url));
  const folders = ['model', 'body', 'read', 'check'];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(source, folder), { recursive: true }))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    ),
  );
  const names = files.flat().sort();
  const texts = await Promise.all(names.map((name) => readFile(join(source, name))));
  const packages = ['satteri', 'yaml', 'zod', 'gray-matter', 'image-size', 'sharp'].map(packageVersion);
  return hashOf(...packages, ...names, ...texts);
}

const require = createRequire(import.meta.url);

/** A package and its version, `sharp@0.35.5`. */
export function packageVersion(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return `${name}@${(JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version}`;
    } catch {
      // Not in this folder: npm may have put it further up.
    }
  }
  return `${name}@unknown`;
}
