import type { Engine } from '../body/engine.ts';
import type { Entry, Named } from '../model/entry.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Cache } from './cache.ts';
import { hashOf, type Folder, type Listed } from './folder.ts';
import { measureImage, type ImageFacts } from './images.ts';
import { brokenName, parseFile, type Parsed } from './parse.ts';

/** All of `content/`, read. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** Number of files of content, those that gave no entry included. */
  readonly files: number;
  /** By path below `content/media/`. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** Every file below `content/media/` that was accepted. */
  readonly media: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** Files that gave no entry, by what they are called: others may point at them. */
  readonly broken: readonly Named[];
  /** Files below `content/media/` that were refused. */
  readonly brokenMedia: ReadonlySet<string>;
  /** Grows by one whenever something changed; equal numbers are equal readings. */
  readonly version: number;
}

export interface ReaderOptions {
  readonly folder: Folder;
  readonly engine: Engine;
  readonly cache: Cache;
  /** Version of the code that parses; part of every cache key. */
  readonly coreVersion: string;
  /** Keep the last good version of a file that has become unusable (development). */
  readonly keepGood?: boolean;
  /** Told how many files are done, for a progress line. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Kept {
  readonly stamp: string;
  readonly parsed: Parsed;
  readonly image?: ImageFacts;
}

/** Stamp of a file that could not be read: it differs from any real one, so the next time asks again. */
const askAgain = 'unreadable';

/**
 * Makes a function that reads the folder. Called again, it reads only files whose stamp changed.
 * Files are read a few at a time, so that memory does not grow with their number.
 */
export function createReader(options: ReaderOptions): () => Promise<Reading> {
  const { folder, cache } = options;
  let kept = new Map<string, Kept>();
  let reading: Reading | undefined;
  let running: Promise<Reading> | undefined;

  const readAll = async (): Promise<Reading> => {
    const listing = await folder.list();
    const next = new Map<string, Kept>();
    let changed = reading === undefined || listing.length !== kept.size;
    let done = 0;
    const fresh: Listed[] = [];
    for (const listed of listing) {
      const before = kept.get(listed.path);
      if (before?.stamp === listed.stamp) next.set(listed.path, before);
      else fresh.push(listed);
    }
    for (let i = 0; i < fresh.length; i += 32) {
      const batch = fresh.slice(i, i + 32);
      const results = await Promise.all(batch.map((listed) => readOne(options, listed, kept.get(listed.path))));
      batch.forEach((listed, index) => {
        const result = results[index];
        if (result) next.set(listed.path, result);
        if (result !== kept.get(listed.path)) changed = true;
      });
      done += batch.length;
      options.onProgress?.(done, fresh.length);
    }
    // In the order of the listing, whatever was read when.
    kept = new Map(listing.flatMap(({ path }) => pair(path, next.get(path))));
    if (!changed && reading) return reading;
    reading = assemble(kept, (reading?.version ?? 0) + 1);
    // While someone edits, one file changes at a time and writing the whole cache costs more than it saves.
    if (!options.keepGood || reading.version === 1) await cache.save();
    return reading;
  };

  return () => (running ??= readAll().finally(() => (running = undefined)));
}

async function readOne(options: ReaderOptions, listed: Listed, before: Kept | undefined): Promise<Kept> {
  const { folder, cache, engine, coreVersion } = options;
  const file = `content/${listed.path}`;
  const { stamp } = listed;
  const broken = brokenName(file);
  const fail = (code: string, message: string, cure: string): Kept => ({
    stamp,
    parsed: {
      findings: [{ code, level: 'error', file, line: 1, column: 1, message, cure }],
      ...(broken && { broken }),
    },
  });
  if (listed.kind !== 'file')
    return fail('not-a-file', 'Dit is een snelkoppeling of geen gewoon bestand.', 'Zet hier het bestand zelf neer.');
  if (listed.path.startsWith('media/')) {
    const { image, findings } = await measureImage(folder, listed, cache, coreVersion);
    return { stamp, parsed: { findings }, ...(image && { image }) };
  }
  let bytes: Uint8Array;
  try {
    bytes = await folder.read(listed.path);
  } catch {
    if (before?.stamp === askAgain) return before;
    const { parsed } = fail(
      'unreadable',
      'Het bestand is niet te lezen.',
      'Kijk of het bestand nog bestaat en of je het mag openen.',
    );
    return { stamp: askAgain, parsed: keepGood(options, before, parsed) };
  }
  const key = hashOf(coreVersion, file, bytes);
  const cached = cache.get(key) as Parsed | undefined;
  const parsed = cached ?? parseFile(file, bytes, engine, key);
  if (!cached) cache.set(key, parsed);
  return { stamp, parsed: keepGood(options, before, parsed) };
}

/** In development the last good version of a file stays in sight while someone types in it. */
function keepGood(options: ReaderOptions, before: Kept | undefined, parsed: Parsed): Parsed {
  const good = before?.parsed.entry;
  if (!options.keepGood || !good || parsed.entry?.body.sound) return parsed;
  return { entry: good, findings: [oldVersion(good.file), ...parsed.findings] };
}

/** Code of the finding that says that an entry is older than its file. */
export const oldVersionCode = 'old-version';

const oldVersion = (file: string): Finding => ({
  code: oldVersionCode,
  level: 'warning',
  file,
  line: 1,
  column: 1,
  message: 'Je ziet de vorige versie van deze pagina. De nieuwe is nog niet te lezen.',
  cure: 'Verbeter de fouten; dan komt de nieuwe vanzelf.',
});

function pair<K, V>(key: K, value: V | undefined): [K, V][] {
  return value === undefined ? [] : [[key, value]];
}

function assemble(kept: ReadonlyMap<string, Kept>, version: number): Reading {
  const all = [...kept.values()];
  return {
    entries: all.flatMap(({ parsed }) => (parsed.entry ? [parsed.entry] : [])),
    files: [...kept.keys()].filter((path) => !path.startsWith('media/')).length,
    images: new Map(all.flatMap(({ image }) => (image ? [[image.src, image] as const] : []))),
    media: new Set(
      [...kept].flatMap(([path, { parsed }]) =>
        path.startsWith('media/') && parsed.findings.length === 0 ? [path.slice(6)] : [],
      ),
    ),
    findings: all.flatMap(({ parsed }) => parsed.findings).sort(compareFindings),
    brokenMedia: new Set(
      [...kept].flatMap(([path, { parsed }]) =>
        path.startsWith('media/') && parsed.findings.length > 0 ? [path.slice(6)] : [],
      ),
    ),
    broken: all.flatMap(({ parsed }) => (!parsed.entry && parsed.broken ? [parsed.broken] : [])),
    version,
  };
}
