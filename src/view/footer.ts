import { chooseWords } from '../i18n/nl-choose.ts';
import { nl } from '../i18n/nl.ts';
import { plain } from '../model/entry.ts';
import { allTypes } from '../model/registry.ts';
import { entryId } from '../model/slug.ts';
import { chooseAddress } from './choose.ts';
import { foreignLanguage } from './sections.ts';
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
  /** Pages about the site itself. `lang` is that of a page in another language. */
  readonly service: readonly (Way & { readonly lang: string | undefined })[];
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
        ? [{ label: chooseWords.title, address: chooseAddress }]
        : []),
      { label: nl.places, address: '/plaatsen/' },
      { label: nl.az, address: '/a-z/' },
      { label: nl.archive, address: '/archief/' },
      { label: nl.folder, address: '/mijn-map/' },
    ],
    service: (site.settings.footer ?? []).map(({ label, href }) => {
      const page = site.entries.get(entryId('pages', href.split('/').filter(Boolean).at(-1) ?? ''));
      return { label, address: href, lang: page && foreignLanguage(plain(page)) };
    }),
  };
}
