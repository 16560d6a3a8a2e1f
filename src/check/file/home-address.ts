import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { piecesIn, type Piece } from '../texts.ts';
import { shown } from '../words.ts';

const postcode = /(?<![\p{L}\d=/.-])[1-9]\d{3} ?[a-z]{2}(?![\p{L}\d-])/giu;
/** What stands before the postcode of an address: `Kerkstraat 12, `. */
const street = /\p{Lu}[\p{L}.'’-]{1,40} \d{1,5}(?:[ -]?[a-z\d]{1,4})?,?\s*$/u;
/** No postcode without a street before it: a year (`in 2024 EU-landen`), a quantity (`1500 MB`), a word (`1234 is`). */
const unlikely = /^(?:1[5-9]|20)\d\d |(?:[KMGT]B|[KM]W|EU|VN|S[ADS])$|[a-z]/;

/** Every postcode in a text. */
function* postcodesIn(text: string): Generator<Piece> {
  for (const { 0: piece, index } of /\d{4}/.test(text) ? text.matchAll(postcode) : [])
    if (!unlikely.test(piece) || street.test(text.slice(Math.max(0, index - 60), index))) yield { text: piece };
}

/** A postcode in a text of ours: mostly where somebody lives. */
export const homeAddress: Check<FileSubject, FileWhere> = {
  code: 'home-address',
  level: 'warning',
  why: 'Where a person lives is nobody’s business, and what is once in a public git history can hardly be taken out again.',
  *run(subject) {
    // A source is cited as it is, and an organisation or a meeting is where everybody may come.
    const { sources: _sources, place: _place, ...data } = subject.data;
    for (const { piece, at } of piecesIn({ ...subject, data }, postcodesIn))
      yield {
        at,
        message: `Er staat een postcode: ${shown(piece.text)}.`,
        cure: 'Is het een woonadres? Haal het weg: de naam van de plaats is genoeg.',
      };
  },
};
