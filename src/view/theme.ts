import type { Site } from '../graph/site.ts';
import { plain, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { mustType } from '../model/registry.ts';
import type { Inline } from './facts.ts';
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
  readonly narrower: readonly (Inline & { readonly count: number })[];
  readonly ask: readonly Inline[];
  /** The newest of each type that has this theme, ways of working first. */
  readonly lists: readonly {
    readonly id: string;
    readonly label: string;
    readonly address: string;
    readonly total: number;
    readonly entries: readonly Teaser[];
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
    narrower: linked(site, theme.id, 'to', isBroader)
      .map((other) => ({ ...chipOf(site, other), count: countOf(site, other) }))
      .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text)),
    ask: linked(site, theme.id, 'to', (relation) => relation === 'askMeAbout').map((other) => chipOf(site, other)),
    lists,
    jumps: lists.map(({ id, label, total }) => ({ text: label, href: `#${id}`, count: total })),
    tell: mailAbout(stage, theme, nl.tellSubject, nl.tellBody),
  };
}

const isBroader = (relation: string): boolean => relation === 'broader';

function listsOf(site: Site, theme: Entry): ThemeView['lists'] {
  const rank = (type: string): number => (first.includes(type) ? first.indexOf(type) : first.length);
  const ordered = [...site.filters].toSorted(([a], [b]) => rank(a) - rank(b));
  return ordered.flatMap(([type, filters]) => {
    const found = filters.find(({ segment }) => segment === 'thema')?.values.find(({ value }) => value === theme.slug);
    if (!found) return [];
    const { labels, segment = '' } = mustType(type);
    const entries = found.entries.slice(0, listLength).map((entry) => teaserOf(site, entry));
    const address = `/${segment}/thema/${theme.slug}/`;
    return [{ id: `lijst-${segment}_`, label: labels.many, address, total: found.entries.length, entries }];
  });
}

/** Entries with a theme, the archive left out. */
function countOf(site: Site, theme: Entry): number {
  const having = linked(site, theme.id, 'to', (relation) => relation === 'themes');
  return having.filter((entry) => plain(entry)['status'] !== 'archief').length;
}
