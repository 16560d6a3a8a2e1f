import { chooseWords } from '../i18n/nl-choose.ts';
import { nl } from '../i18n/nl.ts';
import { allTypes } from '../model/registry.ts';
import type { Stage } from './stage.ts';

/** A way into the site, at its address within it. */
export interface Way {
  readonly label: string;
  readonly address: string;
}

/**
 * The index at the foot of every page. It says no numbers: a page is drawn again when its foot
 * changes, and one new entry must not draw them all.
 */
export interface Footer {
  /** Types of which there is a list. */
  readonly kinds: readonly (Way & { readonly type: string })[];
  /** Other ways to look. */
  readonly ways: readonly Way[];
}

export function footerOf({ site }: Pick<Stage, 'site'>): Footer {
  return {
    kinds: allTypes.flatMap(({ listed, name, labels, segment }) =>
      listed && (site.listed.get(name)?.length ?? 0) > 0
        ? [{ type: name, label: labels.many, address: `/${segment ?? ''}/` }]
        : [],
    ),
    ways: [
      ...((site.listed.get('practices')?.length ?? 0) > 0
        ? [{ label: chooseWords.title, address: '/werkwijzen/kiezen/' }]
        : []),
      { label: nl.places, address: '/plaatsen/' },
      { label: nl.az, address: '/a-z/' },
      { label: nl.archive, address: '/archief/' },
      { label: nl.folder, address: '/mijn-map/' },
    ],
  };
}
