import { searchWords as words } from '../../i18n/nl-search.ts';
import type { Excerpt } from '../../search/query/excerpt.ts';
import { element } from '../element.ts';
import { drawKicker } from '../kicker.ts';

/** A page that was found, as it is shown. */
export interface Result {
  readonly title: string;
  readonly address: string;
  /** Type of the entry, for its colour. */
  readonly type: string;
  /** Kind, place, year. */
  readonly kicker: string;
  readonly badge: string | undefined;
  readonly lang: string | undefined;
  readonly excerpt: Excerpt;
}

/** A result as an item of the list. */
export function drawResult({ title, address, type, kicker, badge, lang, excerpt }: Result): HTMLElement {
  const { pieces, section } = excerpt;
  const text = pieces.map(({ text: piece, hit }) => (hit ? element('mark', {}, piece) : piece));
  return element(
    'li',
    { class: 'teaser' },
    drawKicker(type, kicker, badge),
    element('h3', { class: 'teaser-title' }, element('a', { href: address, lang }, title)),
    ...(pieces.length > 0 ? [element('p', { class: 'search-excerpt', lang }, ...text)] : []),
    ...(section
      ? [
          element(
            'p',
            { class: 'search-place' },
            element('a', { href: `${address}#${section.id}` }, words.below(section.text)),
          ),
        ]
      : []),
  );
}
