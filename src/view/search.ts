import { entriesOf } from '../graph/site.ts';
import { searchWords } from '../i18n/nl-search.ts';
import { titleOf } from '../model/entry.ts';
import { allTypes } from '../model/registry.ts';
import type { Inline } from './facts.ts';
import { headOf, type Head } from './head.ts';
import { mailOn } from './mail.ts';
import { facetLabels } from './search-facets.ts';
import { href, type Stage } from './stage.ts';

/** Folder of the index, from the root of the site. */
export const searchIndexPath = 'zoeken/index/';

/** The page of search. What is found only the reader's browser knows. */
export interface SearchPage {
  readonly head: Head;
  /** Where the index is, with the base path. */
  readonly index: string;
  /** Facets by their name in an address, with their label, as JSON for the script. */
  readonly labels: string;
  /** Orders of results. */
  readonly orders: readonly { readonly value: string; readonly label: string }[];
  /** Lists to browse instead. */
  readonly kinds: readonly Inline[];
  readonly themes: readonly Inline[];
  /** Where to tell what is missing. */
  readonly tell: string;
}

export function searchPage(stage: Stage): SearchPage {
  const { site } = stage;
  return {
    head: headOf(stage, {
      title: searchWords.title,
      description: searchWords.intro,
      address: '/zoeken/',
    }),
    index: href(stage, `/${searchIndexPath}`),
    labels: JSON.stringify(Object.fromEntries(facetLabels())),
    orders: Object.entries(searchWords.orders).map(([value, label]) => ({ value, label })),
    kinds: allTypes.flatMap(({ name, listed, segment, labels }) =>
      listed && segment && (site.listed.get(name) ?? []).length > 0
        ? [{ text: labels.many, href: `/${segment}/` }]
        : [],
    ),
    themes: entriesOf(site, 'themes').map((theme) => ({ text: titleOf(theme), href: theme.url ?? '/' })),
    tell: mailOn(
      stage,
      { title: searchWords.title, address: '/zoeken/' },
      searchWords.missing,
      searchWords.missingAbout,
    ),
  };
}
