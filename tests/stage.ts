import { nativeEngine } from '../src/body/engine-node.ts';
import type { SiteSources } from '../src/graph/build.ts';
import type { Entry } from '../src/model/entry.ts';
import type { EntryId } from '../src/model/slug.ts';
import { typefaces } from '../src/site/typefaces.ts';
import { entryPage, type EntryPage } from '../src/view/entry.ts';
import type { Stage } from '../src/view/stage.ts';
import { siteOf, type Fields } from './content.ts';

/** A Stage of entries: `stageOf({ 'essays/aap': { body: '[[noot]]' } })`. */
export async function stageOf(
  entries: Readonly<Record<string, Fields>>,
  { base = '/', tokens = new Map(), ...options }: Partial<SiteSources> & Partial<Pick<Stage, 'base' | 'tokens'>> = {},
): Promise<Stage> {
  const { site } = await siteOf(entries, options);
  return { site, engine: nativeEngine, base, findings: [], tokens, typefaces: typefaces() };
}

/** An entry that must be there. */
export function entryOf(stage: Stage, id: string): Entry {
  const entry = stage.site.entries.get(id as EntryId);
  if (!entry) throw new Error(`There is no ${id}; there are ${[...stage.site.entries.keys()].join(', ')}`);
  return entry;
}

/** The page of an entry. */
export function pageOf(stage: Stage, id: string): EntryPage {
  return entryPage(stage, entryOf(stage, id));
}
