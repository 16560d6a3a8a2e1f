import { nl } from '../i18n/nl.ts';
import { allTypes } from '../model/registry.ts';
import type { Inline } from './facts.ts';
import { headOf, type Head } from './head.ts';
import type { Stage } from './stage.ts';

/** The page of the reader's own folder. What is in it only the reader's browser knows. */
export interface FolderPage {
  readonly head: Head;
  /** Where entries of each type stand, for the script: `essays=essays cases=praktijkvoorbeelden`. */
  readonly places: string;
  /** Lists to begin with, when the folder is empty. */
  readonly begin: readonly Inline[];
}

/** Types whose entries are kept most often, in this order. */
const first = ['cases', 'practices', 'essays'];

export function folderPage(stage: Stage): FolderPage {
  const listed = allTypes.flatMap((type) => (type.listed && type.segment ? [{ ...type, segment: type.segment }] : []));
  return {
    head: headOf(stage, { title: nl.folder, description: nl.folderIntro, address: '/mijn-map/', noIndex: true }),
    places: listed.map(({ name, segment }) => `${name}=${segment}`).join(' '),
    begin: first.flatMap((name) => {
      const type = listed.find((item) => item.name === name);
      return type ? [{ text: type.labels.many, href: `/${type.segment}/` }] : [];
    }),
  };
}
