import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { ambiguousLink } from './ambiguous-link.ts';
import { authorConcept } from './author-concept.ts';
import { brokenLink } from './broken-link.ts';
import { conceptReference } from './concept-reference.ts';
import { cycles } from './cycles.ts';
import { embargo } from './embargo.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { futureDate } from './future-date.ts';
import { lostHeading } from './lost-heading.ts';
import { missingLink } from './missing-link.ts';
import { missingMedia } from './missing-media.ts';
import { oldSlugs } from './old-slugs.ts';
import { pageAbove } from './page-above.ts';
import { rareTheme } from './rare-theme.ts';
import { reservedSlug } from './reserved-slug.ts';
import { reviewDate } from './review-date.ts';
import { singleBrackets } from './single-brackets.ts';
import { siteFile } from './site-file.ts';
import { siteLink } from './site-link.ts';
import { mentionedNowhere, refersToNothing } from './unconnected.ts';
import { unknownReference } from './unknown-reference.ts';

/** Rules about connections, run on the whole Site. */
export const siteChecks: readonly Check<SiteSubject, SiteWhere>[] = [
  siteFile,
  siteLink,
  unknownReference,
  authorConcept,
  conceptReference,
  missingLink,
  ambiguousLink,
  duplicateTitle,
  lostHeading,
  brokenLink,
  singleBrackets,
  oldSlugs,
  reservedSlug,
  pageAbove,
  missingMedia,
  cycles,
  reviewDate,
  embargo,
  futureDate,
  mentionedNowhere,
  refersToNothing,
  rareTheme,
];
