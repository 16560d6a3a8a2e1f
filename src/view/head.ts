import { titleOf, type Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import { nl } from '../i18n/nl.ts';
import { jsonLd } from './jsonld.ts';
import { socialAddress, socialSize } from './social.ts';
import { absolute, href, type Stage } from './stage.ts';

/** What stands in the head of a page. Addresses are complete. */
export interface Head {
  /** For the tab and search engines: "Titel – Publieke Pioniers". */
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly siteName: string;
  /** Kind in Open Graph. */
  readonly kind: 'website' | 'article' | 'profile' | 'book';
  /** What stands beside a link to the page elsewhere; sizes in pixels, `type` as in MIME. */
  readonly image?: {
    readonly url: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
    readonly type?: string;
  };
  /** JSON-LD, safe to stand in a script element. */
  readonly jsonLd?: string;
  readonly feeds: readonly { readonly title: string; readonly href: string }[];
  /** The page as Markdown. */
  readonly markdown?: string;
  readonly noIndex?: boolean;
}

export interface HeadParts {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly entry?: Entry;
  readonly feeds?: readonly { readonly title: string; readonly address: string }[];
  readonly noIndex?: boolean;
}

const kinds: Readonly<Record<string, Head['kind']>> = {
  Person: 'profile',
  Book: 'book',
  Article: 'article',
  HowTo: 'article',
};

/** Longest description search engines show. */
const maxDescription = 300;

export function headOf(stage: Stage, { title, description, address, entry, feeds = [], noIndex }: HeadParts): Head {
  const { settings } = stage.site;
  const image = entry && (socialImage(stage, entry) ?? ownImage(stage, entry));
  const ld = entry && jsonLd(stage, entry);
  return {
    title: address === '/' ? `${title} – ${settings.tagline}` : `${title} – ${settings.title}`,
    description: description.length > maxDescription ? `${description.slice(0, maxDescription - 1)}…` : description,
    canonical: absolute(stage, address),
    siteName: settings.title,
    kind: kinds[ld?.type ?? ''] ?? 'website',
    ...(image && { image }),
    ...(ld && { jsonLd: ld.json }),
    feeds: [{ title: settings.title, address: '/feeds/alles.xml' }, ...feeds].map((feed) => ({
      title: feed.title,
      href: href(stage, feed.address),
    })),
    ...(entry?.url !== undefined && { markdown: href(stage, `${entry.url}index.md`) }),
    ...(noIndex && { noIndex }),
  };
}

/** The picture made for sharing. An image of the entry itself stands in its JSON-LD. */
function socialImage(stage: Stage, entry: Entry): Head['image'] {
  const address = socialAddress(entry);
  if (address === undefined) return undefined;
  const alt = `${mustType(entry.type).labels.one}: ${titleOf(entry)}, ${nl.socialAlt}`;
  return { url: absolute(stage, address), alt, ...socialSize, type: 'image/png' };
}

function ownImage(stage: Stage, { data }: Entry): Head['image'] {
  const { image } = data as { image?: { src: string; alt?: string } };
  const facts = image && stage.site.images.get(image.src);
  if (!facts) return undefined;
  const { width, height } = facts;
  return { url: absolute(stage, `/media/${image.src}`), alt: image.alt ?? '', width, height };
}
