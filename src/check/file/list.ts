import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { bundledTwice } from './bundled-twice.ts';
import { caseHeadings, openHeadings } from './case-headings.ts';
import { controlCharacters } from './control-character.ts';
import { headingBlank } from './heading-blank.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { emptyReference, openReference } from './empty-reference.ts';
import { headingLevel } from './heading-level.ts';
import { homeAddress } from './home-address.ts';
import { impossibleDate } from './impossible-date.ts';
import { looseBrackets } from './loose-brackets.ts';
import { looseImage } from './loose-image.ts';
import { messageLength } from './message-length.ts';
import { missingAlt } from './missing-alt.ts';
import { missingField } from './missing-field.ts';
import { notWorkedSource, openSource } from './not-worked-source.ts';
import { notePairs } from './note-pairs.ts';
import { personConsent } from './person-consent.ts';
import { personalContact } from './personal-contact.ts';
import { rangeOrder } from './range-order.ts';
import { refusedBody } from './refused-body.ts';
import { refusedSyntax } from './refused-syntax.ts';
import { searchWords } from './search-words.ts';
import { sourceAccessed } from './source-accessed.ts';
import { swallowedHeading } from './swallowed-heading.ts';
import { stillFiller } from './still-filler.ts';
import { trailingComment } from './trailing-comment.ts';
import { unknownKey } from './unknown-key.ts';
import { unsafeUrl } from './unsafe-url.ts';
import { wrongAddress } from './wrong-address.ts';
import { wrongValue } from './wrong-value.ts';

/** Rules about one file, run while it is read; their findings are kept with the parsed file. */
export const fileChecks: readonly Check<FileSubject, FileWhere>[] = [
  unknownKey,
  missingField,
  wrongValue,
  impossibleDate,
  emptyReference,
  openReference,
  trailingComment,
  curlyQuotes,
  stillFiller,
  ...refusedBody,
  refusedSyntax,
  unsafeUrl,
  wrongAddress,
  controlCharacters,
  looseBrackets,
  looseImage,
  notePairs,
  headingBlank,
  headingLevel,
  swallowedHeading,
  caseHeadings,
  openHeadings,
  missingAlt,
  rangeOrder,
  bundledTwice,
  sourceAccessed,
  notWorkedSource,
  openSource,
  personConsent,
  personalContact,
  homeAddress,
  messageLength,
  searchWords,
];
