import type { Site } from '../graph/site.ts';
import { plain, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { allTypes } from '../model/registry.ts';
import { fitting } from './connections.ts';
import type { Inline } from './facts.ts';
import { filterAddress } from './filter-address.ts';
import { mailAbout } from './mail.ts';
import { nl } from '../i18n/nl.ts';
import { chipOf, linked } from './naming.ts';
import type { Stage } from './stage.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** What the page of a theme has of its own. */
export interface ThemeView {
  readonly definition: string | undefined;
  readonly broader: readonly Inline[];
  /** With the number of entries that have the theme. */
  readonly narrower: readonly (Inline & { readonly count?: number })[];
  readonly ask: readonly Inline[];
  /** The newest of each type that has this theme, ways of working first. */
  readonly lists: readonly {
    readonly id: string;
    readonly label: string;
    readonly address: string;
    readonly total: number;
    readonly entries: readonly Teaser[];
    /** "Alle 7 essays met dit thema", where these are not all. */
    readonly all: string | undefined;
  }[];
  /** The lists as links within the page. */
  readonly jumps: readonly (Inline & { readonly count: number })[];
  /** Where to write what is missing. */
  readonly tell: string;
}

/** Entries of each type on the page of a theme. */
const listLength = 6;
/** Types that come first; the others follow in the order of the site. */
const first = ['practices', 'cases', 'essays'];

/** The view of a theme. */
export function themeView(stage: Stage, theme: Entry): ThemeView {
  const { site } = stage;
  const { definition } = (theme as Entry<'themes'>).data;
  const lists = listsOf(site, theme);
  return {
    definition,
    broader: linked(site, theme.id, 'from', isBroader).map((other) => chipOf(site, other)),
    narrower: fitting(
      linked(site, theme.id, 'to', isBroader)
        .map((other) => ({ ...chipOf(site, other), count: having(site, other).length }))
        .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text)),
      '/themas/',
    ),
    ask: fitting(
      linked(site, theme.id, 'to', (relation) => relation === 'askMeAbout').map((other) => chipOf(site, other)),
      '/pioniers/',
    ),
    lists,
    jumps: lists.map(({ id, label, total }) => ({ text: label, href: `#${id}`, count: total })),
    tell: mailAbout(stage, theme, nl.tellSubject, nl.tellBody),
  };
}

const isBroader = (relation: string): boolean => relation === 'broader';

function listsOf(site: Site, theme: Entry): ThemeView['lists'] {
  const rank = (type: string): number => (first.includes(type) ? first.indexOf(type) : first.length);
  const byType = Map.groupBy<string, Entry>(
    having(site, theme).filter((entry) => plain(entry)['fictional'] !== true),
    ({ type }) => type,
  );
  const types = allTypes.filter(({ listed, name }) => listed && byType.has(name));
  return types
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, labels, segment = '' }) => {
      const all = byType.get(name) ?? [];
      return {
        id: `lijst-${segment}_`,
        label: labels.many,
        // Without a page for this theme every entry of the list has it.
        address: filterAddress(site, name, 'thema', theme.slug) ?? `/${segment}/`,
        total: all.length,
        entries: all.slice(0, listLength).map((entry) => teaserOf(site, entry)),
        all:
          all.length > listLength
            ? `${nl.all} ${String(all.length)} ${labels.many.toLowerCase()} ${nl.withTheme}`
            : undefined,
      };
    });
}

/** Entries with a theme, newest first, the archive left out. */
function having(site: Site, theme: Entry): readonly Entry[] {
  return linked(site, theme.id, 'to', (relation) => relation === 'themes').filter(
    (entry) => plain(entry)['status'] !== 'archief',
  );
}
