import { nameIndex } from '../../graph/names.ts';
import type { Check } from '../check.ts';
import { isUnread, wholeOf, type SiteSubject, type SiteWhere } from '../site-subject.ts';

const standsAlone = new Set(['pages', 'themes', 'reactions', 'site', 'search', 'collections']);

/** An entry no other entry mentions. */
export const mentionedNowhere: Check<SiteSubject, SiteWhere> = {
  code: 'mentioned-nowhere',
  level: 'warning',
  why: 'Readers wander along links; a page nobody links to is found only by search.',
  *run({ site, all, broken = [] }) {
    // A file that cannot be read now may be the one that mentions it.
    if (broken.length > 0 || all.some(isUnread)) return;
    for (const entry of site.entries.values()) {
      if (standsAlone.has(entry.type) || (site.linksTo.get(entry.id) ?? []).length > 0) continue;
      yield {
        at: wholeOf(entry),
        message: 'Geen enkele andere pagina verwijst hiernaar.',
        cure: 'Noem deze pagina ergens waar zij de lezer verder helpt.',
      };
    }
  },
};

/** An entry that mentions no other entry. */
export const refersToNothing: Check<SiteSubject, SiteWhere> = {
  code: 'refers-to-nothing',
  level: 'warning',
  why: 'A page without links is a dead end.',
  *run({ site, broken = [] }) {
    const unreadable = nameIndex(broken);
    for (const entry of site.entries.values()) {
      if (standsAlone.has(entry.type) || isUnread(entry)) continue;
      const onward = (site.linksFrom.get(entry.id) ?? []).some(
        ({ to, target, relation }) => relation !== 'themes' && (to !== undefined || unreadable(target).length > 0),
      );
      if (!onward)
        yield {
          at: wholeOf(entry),
          message: 'Deze pagina verwijst nergens naar, behalve naar thema’s.',
          cure: 'Leg een verband met een pagina die de lezer verder helpt.',
        };
    }
  },
};
