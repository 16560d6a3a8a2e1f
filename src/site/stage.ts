import type { Entry } from '../model/entry.ts';
import type { EntryPage } from '../view/entry.ts';
import type { Stage } from '../view/stage.ts';

/**
 * The one Stage of this process. It is kept on `globalThis`, because the built pages are a bundle of
 * their own and must share it with the integration that made it.
 */
const key = Symbol.for('publieke-pioniers.stage');
const pageKey = Symbol.for('publieke-pioniers.page');

type Holder = typeof globalThis & {
  [key]?: () => Promise<Stage>;
  [pageKey]?: { readonly entry: Entry; readonly page: EntryPage };
};

/** Says where the Stage comes from. Called once, by the integration. */
export function offerStage(current: () => Promise<Stage>): void {
  (globalThis as Holder)[key] = current;
}

let latest: Stage | undefined;

/** The Stage as it is now; in development it follows the files. Every page begins by asking for it. */
export async function stage(): Promise<Stage> {
  const current = (globalThis as Holder)[key];
  if (!current) throw new Error('No stage: add the integration of src/site/integration.ts to astro.config.mjs');
  latest = await current();
  return latest;
}

/** The Stage the page asked for last. For components: a promise in each would make every one of them slow. */
export function stageNow(): Stage {
  if (!latest) throw new Error('A component was drawn before its page asked for the stage');
  return latest;
}

/** Says what is on the page of an entry, when that has been worked out before it is drawn. */
export function offerPage(entry: Entry, page: EntryPage): void {
  (globalThis as Holder)[pageKey] = { entry, page };
}

/** What is on the page of an entry, if it was the last one offered. */
export function offeredPage(entry: Entry): EntryPage | undefined {
  const offered = (globalThis as Holder)[pageKey];
  return offered?.entry === entry ? offered.page : undefined;
}
