import { nl } from '../i18n/nl.ts';
import { titleOf, type Entry } from '../model/entry.ts';
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
  /** The themes most used, by name. */
  readonly themes: readonly Way[];
  /** Other ways to look. */
  readonly ways: readonly Way[];
}

const themesShown = 8;

export function footerOf({ site }: Pick<Stage, 'site'>): Footer {
  const uses = (theme: Entry): number =>
    (site.linksTo.get(theme.id) ?? []).filter(({ relation }) => relation === 'themes').length;
  const themes = (site.byTitle.get('themes') ?? []).map((theme) => ({ theme, uses: uses(theme) }));
  const mostUsed = new Set([...themes].sort((a, b) => b.uses - a.uses).slice(0, themesShown));
  return {
    kinds: allTypes.flatMap(({ listed, name, labels, segment }) =>
      listed && (site.listed.get(name)?.length ?? 0) > 0
        ? [{ type: name, label: labels.many, address: `/${segment ?? ''}/` }]
        : [],
    ),
    themes: themes.flatMap((item) =>
      item.theme.url !== undefined && mostUsed.has(item)
        ? [{ label: titleOf(item.theme), address: item.theme.url }]
        : [],
    ),
    ways: [
      { label: nl.places, address: '/plaatsen/' },
      { label: nl.az, address: '/a-z/' },
      { label: nl.archive, address: '/archief/' },
    ],
  };
}
