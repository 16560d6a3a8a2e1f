import { readingMinutes } from '../body/facts.ts';
import { nl } from '../i18n/nl.ts';
import { plain, titleOf } from '../model/entry.ts';
import { allTypes } from '../model/registry.ts';
import { compareText } from '../model/finding.ts';
import { entryId } from '../model/slug.ts';
import { dateWords, readingWords } from './dates.ts';
import type { Inline } from './facts.ts';
import { headOf, type Head } from './head.ts';
import { networkPicture } from './signature/network.ts';
import type { Signature } from './signature/signature.ts';
import type { Stage } from './stage.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** The first page of the site. */
export interface HomePage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  /** The network as a picture; the lists below it say the same. */
  readonly network: Signature;
  /** Three ways in: find, share, publish. */
  readonly doors: readonly { readonly label: string; readonly text: string; readonly address: string }[];
  /** Questions of readers, each with the address of a page that answers it. */
  readonly questions: readonly { readonly label: string; readonly href: string }[];
  readonly latest: (Teaser & { readonly reading: string }) | undefined;
  readonly changed: readonly Teaser[];
  readonly kinds: readonly {
    readonly label: string;
    readonly purpose: string;
    readonly address: string;
    readonly count: number;
    readonly type: string;
  }[];
  readonly themes: readonly (Inline & { readonly count: number })[];
  readonly calls: readonly {
    readonly text: string;
    readonly title: string;
    readonly url: string;
    readonly until: string;
  }[];
}

/** The page that says how to take part. A site without it has one door less. */
const joinPage = entryId('pages', 'meedoen');
const changedShown = 6;
/** Types whose changes are no news: they follow from what is written elsewhere. */
const quiet: ReadonlySet<string> = new Set(['themes', 'pages', 'pioneers', 'organisations']);
const callsShown = 4;

export function homePage(stage: Stage): HomePage {
  const { site } = stage;
  const { settings } = site;
  const [essay] = site.listed.get('essays') ?? [];
  const withPage = [...site.entries.values()].filter(({ url }) => url !== undefined);
  const dated = withPage.flatMap((entry) => {
    if (quiet.has(entry.type)) return [];
    const updated = site.history.get(entry.id)?.updated;
    return updated === undefined ? [] : [{ entry, updated }];
  });
  dated.sort((a, b) => compareText(b.updated, a.updated));
  return {
    head: headOf(stage, { title: settings.title, description: settings.summary, address: '/' }),
    title: settings.tagline,
    intro: settings.summary,
    network: networkPicture(site),
    doors: [
      { label: nl.homeFind, text: nl.homeFindText, address: '/praktijkvoorbeelden/' },
      ...(site.entries.has(joinPage) ? [{ label: nl.homeShare, text: nl.homeShareText, address: '/meedoen/' }] : []),
      { label: nl.homeBundle, text: nl.homeBundleText, address: '/bundels/' },
    ],
    questions: settings.questions ?? [],
    latest: essay && { ...teaserOf(site, essay), reading: readingWords(readingMinutes(essay.body.words)) },
    changed: dated.slice(0, changedShown).map(({ entry }) => teaserOf(site, entry)),
    kinds: allTypes
      .filter(({ listed, name }) => listed && (site.listed.get(name)?.length ?? 0) > 0)
      .map(({ labels, purpose, segment, name }) => ({
        label: labels.many,
        purpose,
        address: `/${segment ?? ''}/`,
        count: site.listed.get(name)?.length ?? 0,
        type: name,
      })),
    themes: (site.byTitle.get('themes') ?? []).slice(0, 40).map((theme) => ({
      text: titleOf(theme),
      href: theme.url ?? '/themas/',
      count: (site.linksTo.get(theme.id) ?? []).filter(({ relation }) => relation === 'themes').length,
    })),
    calls: withPage
      .flatMap((entry) => {
        const call = plain(entry)['call'] as { text: string; until: string } | undefined;
        return call && call.until >= site.asOf && entry.url !== undefined
          ? [{ text: call.text, title: titleOf(entry), url: entry.url, until: dateWords(call.until) }]
          : [];
      })
      .slice(0, callsShown),
  };
}
