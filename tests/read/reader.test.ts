import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import type { Engine } from '../../src/body/engine.ts';
import { diskCache, noCache, type Cache } from '../../src/read/cache.ts';
import { diskFolder, memoryFolder, type Folder } from '../../src/read/folder.ts';
import { createReader, type Reading, type ReaderOptions } from '../../src/read/reader.ts';
import { files, mdx, read } from '../content.ts';

const reader = (folder: Folder, options: Partial<ReaderOptions> = {}): (() => Promise<Reading>) =>
  createReader({ folder, engine: nativeEngine, cache: noCache(), coreVersion: '1', ...options });

/** A folder in memory whose files a test can change, that counts what is read and can refuse to. */
function livingFolder(
  start: Record<string, string>,
): Folder & { readonly files: Record<string, string>; readonly reads: string[]; readonly locked: Set<string> } {
  const live = { ...start };
  const reads: string[] = [];
  const locked = new Set<string>();
  return {
    files: live,
    reads,
    locked,
    list: () => memoryFolder(live).list(),
    read: (path) => {
      reads.push(path);
      return locked.has(path) ? Promise.reject(new Error('EACCES')) : memoryFolder(live).read(path);
    },
  };
}

const idsOf = (reading: Reading): string[] => reading.entries.map(({ id }) => id);

describe('createReader', () => {
  it('reads all files, in the order of their paths', async () => {
    const reading = await read(files({ 'wiki/noot': {}, 'essays/b': {}, 'essays/a': {} }));
    expect(idsOf(reading)).toEqual(['essays/a', 'essays/b', 'wiki/noot']);
    expect(reading.findings).toEqual([]);
    expect(reading.version).toBe(1);
  });

  it('goes on after files it cannot use', async () => {
    const reading = await read({
      ...files({ 'essays/a': {} }),
      'essays/b.mdx': 'half',
      'essays/map/c.mdx': mdx('essays'),
      'raar/d.mdx': mdx('essays'),
    });
    expect(idsOf(reading)).toEqual(['essays/a']);
    expect(reading.findings.map(({ file, code }) => [file, code])).toEqual([
      ['content/essays/b.mdx', 'front-matter'],
      ['content/essays/map/c.mdx', 'file-name'],
      ['content/raar/d.mdx', 'file-name'],
    ]);
  });

  it('says of a file that cannot be read that it cannot be read', async () => {
    const folder = livingFolder(files({ 'essays/a': {}, 'essays/b': {} }));
    folder.locked.add('essays/a.mdx');
    const reading = await reader(folder)();
    expect(idsOf(reading)).toEqual(['essays/b']);
    expect(reading.findings).toEqual([
      {
        code: 'unreadable',
        level: 'error',
        file: 'content/essays/a.mdx',
        line: 1,
        column: 1,
        message: 'Het bestand is niet te lezen.',
        cure: 'Kijk of het bestand nog bestaat en of je het mag openen.',
      },
    ]);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    const many = files(Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`essays/e${String(i)}`, {}])));
    await reader(memoryFolder(many), { onProgress: (done, total) => told.push([done, total]) })();
    expect(told).toEqual([
      [32, 70],
      [64, 70],
      [70, 70],
    ]);
  });

  it('is one reading when two ask at the same time', async () => {
    const folder = livingFolder(files({ 'essays/a': {} }));
    const next = reader(folder);
    const [one, two] = await Promise.all([next(), next()]);
    expect(one).toBe(two);
    expect(folder.reads).toHaveLength(1);
  });
});

describe('reading again', () => {
  it('gives the same value when nothing changed', async () => {
    const folder = livingFolder(files({ 'essays/a': {} }));
    const next = reader(folder);
    expect(await next()).toBe(await next());
    expect(folder.reads).toEqual(['essays/a.mdx']);
  });

  it('reads only what changed', async () => {
    const folder = livingFolder(files({ 'essays/a': {}, 'essays/b': {}, 'essays/c': {} }));
    const next = reader(folder);
    const first = await next();
    folder.reads.length = 0;
    folder.files['essays/b.mdx'] = mdx('essays', { title: 'Nieuw' });
    const second = await next();
    expect(folder.reads).toEqual(['essays/b.mdx']);
    expect(second.version).toBe(2);
    expect(second.entries.map((entry, i) => entry === first.entries[i])).toEqual([true, false, true]);
  });

  it('sees files that come and files that go', async () => {
    const folder = livingFolder(files({ 'essays/a': {}, 'essays/b': {} }));
    const next = reader(folder);
    await next();
    delete folder.files['essays/a.mdx'];
    expect(idsOf(await next())).toEqual(['essays/b']);
    folder.files['essays/c.mdx'] = mdx('essays');
    delete folder.files['essays/b.mdx'];
    const last = await next();
    expect(idsOf(last)).toEqual(['essays/c']);
    expect(last.version).toBe(3);
  });

  it('asks again for a file it could not read, and is not a new reading until it can', async () => {
    const folder = livingFolder(files({ 'essays/a': {} }));
    folder.locked.add('essays/a.mdx');
    const next = reader(folder);
    const first = await next();
    expect(await next()).toBe(first);
    folder.locked.clear();
    const second = await next();
    expect(second.findings).toEqual([]);
    expect(idsOf(second)).toEqual(['essays/a']);
  });
});

describe('keepGood', () => {
  const good = mdx('essays', { title: 'Goed', body: 'Goede tekst.' });
  const broken: readonly (readonly [string, string, string])[] = [
    ['a file that is half written', '---\ntitle: "Go', 'front-matter'],
    ['a wrong field', mdx('essays', { status: 'onzin' }), 'wrong-value'],
    ['a body that cannot be read', mdx('essays', { body: 'Een { accolade' }), 'syntax'],
    ['an empty file', '', 'front-matter'],
  ];

  it.each(broken)('keeps the last good version of %s, and says what is wrong', async (_what, text, code) => {
    const folder = livingFolder({ 'essays/a.mdx': good });
    const next = reader(folder, { keepGood: true });
    const first = await next();
    folder.files['essays/a.mdx'] = text;
    const second = await next();
    expect(second.entries).toEqual(first.entries);
    expect(second.findings.map((finding) => finding.code)).toEqual(expect.arrayContaining(['old-version', code]));
    folder.files['essays/a.mdx'] = `${text} `;
    expect((await next()).entries).toEqual(first.entries);
    folder.files['essays/a.mdx'] = mdx('essays', { title: 'Weer goed' });
    const last = await next();
    expect(last.findings).toEqual([]);
    expect(last.entries[0]?.data).toMatchObject({ title: 'Weer goed' });
  });

  it('keeps the last good version of a file that cannot be read for a moment', async () => {
    const folder = livingFolder({ 'essays/a.mdx': good });
    const next = reader(folder, { keepGood: true });
    const first = await next();
    folder.locked.add('essays/a.mdx');
    folder.files['essays/a.mdx'] = mdx('essays', { title: 'Later' });
    expect((await next()).entries).toEqual(first.entries);
    expect((await next()).findings).toMatchObject([{ code: 'old-version' }, { code: 'unreadable' }]);
    folder.locked.clear();
    expect((await next()).entries[0]?.data).toMatchObject({ title: 'Later' });
  });

  it('lets go of a file that is gone', async () => {
    const folder = livingFolder({ 'essays/a.mdx': good });
    const next = reader(folder, { keepGood: true });
    await next();
    delete folder.files['essays/a.mdx'];
    expect((await next()).entries).toEqual([]);
  });

  it('is not for builds: there a broken file has no entry', async () => {
    const folder = livingFolder({ 'essays/a.mdx': good });
    const next = reader(folder);
    await next();
    folder.files['essays/a.mdx'] = '---\ntitle: "Go';
    expect((await next()).entries).toEqual([]);
  });
});

describe('the cache', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const place = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'reader-'));
    folders.push(folder);
    return folder;
  };
  /** The native engine, counted. */
  const counting = (): { engine: Engine; parsed: () => number } => {
    let parsed = 0;
    return {
      engine: (text) => {
        parsed += 1;
        return nativeEngine(text);
      },
      parsed: () => parsed,
    };
  };
  const content = files({
    'essays/a': { body: '## Kop\n\n[[b]]' },
    'essays/b': { title: '' },
    'reactions/c': {},
    'events/d': { body: 'Een { accolade' },
  });

  it('gives the same reading without parsing a file again', async () => {
    const path = join(place(), 'parsed.jsonl');
    const first = await reader(memoryFolder(content), { cache: await diskCache(path) })();
    const { engine, parsed } = counting();
    const second = await reader(memoryFolder(content), { cache: await diskCache(path), engine })();
    expect(parsed()).toBe(0);
    expect(second).toEqual(first);
    expect(second.findings).toHaveLength(2);
  });

  it('parses again what changed, and everything for another version of the core', async () => {
    const path = join(place(), 'parsed.jsonl');
    await reader(memoryFolder(content), { cache: await diskCache(path) })();
    const one = counting();
    await reader(memoryFolder({ ...content, 'essays/a.mdx': mdx('essays', { title: 'Nieuw' }) }), {
      cache: await diskCache(path),
      engine: one.engine,
    })();
    expect(one.parsed()).toBe(1);
    const all = counting();
    await reader(memoryFolder(content), { cache: await diskCache(path), engine: all.engine, coreVersion: '2' })();
    expect(all.parsed()).toBe(4);
  });

  it('does not take one file for another with the same text', async () => {
    const path = join(place(), 'parsed.jsonl');
    const text = mdx('essays');
    await reader(memoryFolder({ 'essays/a.mdx': text }), { cache: await diskCache(path) })();
    const reading = await reader(memoryFolder({ 'essays/b.mdx': text, 'wiki/a.mdx': text }), {
      cache: await diskCache(path),
    })();
    expect(idsOf(reading)).toEqual(['essays/b', 'wiki/a']);
  });

  it('is saved once for each reading that changed', async () => {
    let saved = 0;
    const cache: Cache = { ...noCache(), save: () => Promise.resolve(void (saved += 1)) };
    const folder = livingFolder(files({ 'essays/a': {} }));
    const next = reader(folder, { cache });
    await next();
    await next();
    expect(saved).toBe(1);
  });

  it('gives the same reading when its file is damaged or cannot be written', async () => {
    const root = place();
    const expected = await reader(memoryFolder(content))();
    for (const damage of ['\0\0', 'x\ty\n', `${'a'.repeat(32)}\t{"entry":`]) {
      const path = join(root, 'parsed.jsonl');
      writeFileSync(path, damage);
      expect(await reader(memoryFolder(content), { cache: await diskCache(path) })()).toEqual(expected);
    }
    writeFileSync(join(root, 'bezet'), '');
    expect(await reader(memoryFolder(content), { cache: await diskCache(join(root, 'bezet/parsed.jsonl')) })()).toEqual(
      expected,
    );
  });

  it('reads from disk as it does from memory, and names links, pipes and folders in the way', async () => {
    const root = place();
    mkdirSync(join(root, 'essays/map.mdx'), { recursive: true });
    writeFileSync(join(root, 'essays/a.mdx'), mdx('essays'));
    writeFileSync(join(root, 'essays/map.mdx/b.mdx'), mdx('essays'));
    symlinkSync(join(root, 'essays/a.mdx'), join(root, 'essays/link.mdx'));
    const next = reader(diskFolder(root));
    const reading = await next();
    expect(idsOf(reading)).toEqual(['essays/a']);
    expect(reading.findings.map(({ file, code, message, cure }) => [file, code, message, cure])).toEqual([
      [
        'content/essays/link.mdx',
        'not-a-file',
        'Dit is een snelkoppeling of geen gewoon bestand.',
        'Zet hier het bestand zelf neer.',
      ],
      [
        'content/essays/map.mdx/b.mdx',
        'file-name',
        'Dit bestand staat niet in een map van een soort.',
        'Zet het in bijvoorbeeld content/essays/ of content/cases/.',
      ],
    ]);
    writeFileSync(join(root, 'essays/a.mdx'), mdx('essays', { title: 'Nieuw' }));
    utimesSync(join(root, 'essays/a.mdx'), 1, 1);
    expect((await next()).entries[0]?.data).toMatchObject({ title: 'Nieuw' });
  });
});
