import { calendar } from './calendar/calendar.ts';
import { choose } from './choose/choose.ts';
import { feeds } from './feeds/feeds.ts';
import { mark } from './mark/mark.ts';
import { markdown } from './markdown/markdown.ts';
import { media } from './media/media.ts';
import type { Output } from './output.ts';
import { redirects } from './redirects/redirects.ts';
import { robots } from './robots/robots.ts';
import { sitemap } from './sitemap/sitemap.ts';
import { search } from './search/search.ts';
import { social } from './social/social.ts';

/** Every output, in the order in which they are written. */
export const outputs: readonly Output[] = [
  markdown,
  media,
  feeds,
  calendar,
  choose,
  sitemap,
  robots,
  redirects,
  mark,
  social,
  search,
];
