import { mustType } from '../../model/registry.ts';
import { fieldAt } from '../../model/type.ts';
import type { Link } from '../../model/link.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** True for a link that says who made a text. */
export const namesMaker = ({ relation }: Link): boolean => relation === 'authors' || relation === 'editors';

/** A published text of which the author or editor is still a concept. */
export const authorConcept: Check<SiteSubject, SiteWhere> = {
  code: 'author-concept',
  level: 'error',
  why: 'A text without the name of its author is shown as one of the editors, who did not write it.',
  *run({ site }) {
    for (const links of site.linksFrom.values()) {
      for (const link of links) {
        const entry = site.entries.get(link.from);
        if (!link.concept || !namesMaker(link) || !('field' in link.at) || !entry) continue;
        const label = fieldAt(mustType(entry.type), link.at.field)?.label ?? '';
        yield {
          at: { entry, place: link.at },
          message: `De pagina "${shown(link.target)}" (${label}) is nog een concept. Op de site staat nu "Redactie".`,
          cure: 'Publiceer die pagina ook, of zet deze tekst op concept.',
        };
      }
    }
  },
};
