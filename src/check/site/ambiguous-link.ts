import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { listed, shown } from '../words.ts';

/** A wiki link that several pages answer to. */
export const ambiguousLink: Check<SiteSubject, SiteWhere> = {
  code: 'ambiguous-link',
  level: 'error',
  why: 'Choosing one for the author would be a guess.',
  *run({ site }) {
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        const entry = site.entries.get(link.from);
        if (link.state !== 'ambiguous' || !entry) continue;
        yield {
          at: { entry, place: link.at },
          message: `"${shown(link.target)}" kan meer dan een pagina zijn: ${listed(link.candidates ?? [])}.`,
          cure: `Schrijf soort en naam: ${listed((link.candidates ?? []).map((id) => `[[${id}|${shown(link.text)}]]`))}.`,
        };
      }
    }
  },
};
