import { documentsOf } from '../../src/outputs/search/documents.ts';
import { openProject } from '../../src/project.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { toStage } from '../../src/site/current.ts';

/** What the search of the project in a folder is made of. */
export interface OwnContent {
  readonly documents: readonly SearchDocument[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Reads the content of the project in this folder, as its search would have it. */
export async function ownContent(root: string): Promise<OwnContent> {
  const project = await openProject({ root });
  const stage = toStage(await project(), false);
  return { documents: documentsOf(stage), synonyms: stage.site.synonyms };
}
