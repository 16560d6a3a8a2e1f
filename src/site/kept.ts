import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from '../read/folder.ts';
import { saveFile } from '../read/save.ts';
import { entryPage } from '../view/entry.ts';
import { footerOf } from '../view/footer.ts';
import { listPage } from '../view/list.ts';
import type { Stage } from '../view/stage.ts';
import { listRequest } from './routes.ts';
import { offerPage } from './stage.ts';
import { codeVersion } from './version.ts';

/**
 * Pages of the build before that would come out the same. A page shows a value and computes nothing,
 * so when the value, the code and the settings are equal, so is the page, and its file is taken over.
 */
export interface KeptPages {
  /** True when the page of this path (`essays/voorbeeld`) need not be drawn. */
  has(path: string): boolean;
  /** Puts the files of those pages into the new build; returns their paths. */
  takeOver(folder: string): ReadonlySet<string>;
  /** Remembers the pages of this build, once it is in its place. */
  save(): Promise<void>;
}

interface Remembered {
  readonly version: string;
  readonly target: string;
  /** By path: key of the value, and the stamps of the files, so that a page changed by hand is made anew. */
  readonly pages: Readonly<Record<string, readonly [key: string, stamps: string]>>;
}

/** Opens what is remembered of the build in `target`. Anything doubtful counts as not remembered. */
export async function openKeptPages(root: string, target: string, stage: Stage): Promise<KeptPages> {
  const file = join(root, '.cache', 'pages.json');
  const version = versionOf(root, stage);
  const before = await remembered(file, version, target);
  const entries = new Map(
    [...stage.site.entries.values()].flatMap((entry) => (entry.url === undefined ? [] : [[entry.url, entry]])),
  );
  const pages = new Map<string, string>();
  const taken: string[] = [];

  const valueOf = (pathname: string): unknown => {
    const entry = entries.get(`/${pathname}/`);
    if (entry) {
      const page = entryPage(stage, entry);
      offerPage(entry, page);
      return [entry.hash, page];
    }
    const [segment = '', ...rest] = pathname.split('/');
    const request = listRequest(segment, rest.join('/') || undefined);
    return request && listPage(stage, request);
  };

  return {
    has(path) {
      const value = path === '' ? undefined : valueOf(path);
      if (value === undefined) return false;
      const key = hashOf(JSON.stringify(value));
      pages.set(path, key);
      const [oldKey, stamps] = before?.[path] ?? [];
      const same = oldKey === key && stamps === stampsOf(target, filesOf(path, entries.has(`/${path}/`)));
      if (same) taken.push(path);
      return same;
    },
    takeOver(folder) {
      const files = taken.flatMap((path) => filesOf(path, entries.has(`/${path}/`)));
      for (const name of files) take(join(target, name), join(folder, name));
      return new Set(files);
    },
    save: () => {
      const now = [...pages].map(
        ([path, key]) => [path, [key, stampsOf(target, filesOf(path, entries.has(`/${path}/`)))]] as const,
      );
      return saveFile(file, JSON.stringify({ version, target, pages: Object.fromEntries(now) } satisfies Remembered));
    },
  };
}

function filesOf(path: string, isEntry: boolean): readonly string[] {
  return isEntry ? [`${path}/index.html`, `${path}/index.md`] : [`${path}/index.html`];
}

/** When files were last changed and how large they are; a file that is gone counts as another stamp. */
function stampsOf(folder: string, names: readonly string[]): string {
  const stamps = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false }));
  return stamps.map((stat) => (stat ? `${String(stat.mtimeMs)}:${String(stat.size)}` : 'gone')).join(' ');
}

/** A second name for the same file: nothing is copied, and the old build can go. */
function take(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to);
  }
}

async function remembered(file: string, version: string, target: string): Promise<Remembered['pages'] | undefined> {
  try {
    const data = JSON.parse(await readFile(file, 'utf8')) as Remembered;
    return data.version === version && data.target === target ? data.pages : undefined;
  } catch {
    return undefined;
  }
}

/** Everything else that decides what a page looks like: our code, the packages, the settings, the foot. */
function versionOf(root: string, stage: Stage): string {
  return hashOf(codeVersion(root), JSON.stringify([stage.base, stage.site.settings, footerOf(stage)]));
}
