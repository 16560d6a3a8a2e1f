import type { Stage } from '../view/stage.ts';

/**
 * The one Stage of this process. It is kept on `globalThis`, because the built pages are a bundle of
 * their own and must share it with the integration that made it.
 */
const key = Symbol.for('publieke-pioniers.stage');

type Holder = typeof globalThis & { [key]?: () => Promise<Stage> };

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
