import { plain } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';

/** Published before the day it may be. The repository is public too, so only a concept elsewhere is a secret. */
export const embargo: Check<SiteSubject, SiteWhere> = {
  code: 'embargo',
  level: 'error',
  why: 'A promise not to publish before a day is broken for good by publishing once.',
  *run({ site }) {
    for (const entry of site.entries.values()) {
      const { embargo: day, status } = plain(entry);
      if (typeof day !== 'string' || day <= site.asOf || status === 'concept') continue;
      yield {
        at: { entry, place: { field: ['embargo'] } },
        message: `Deze pagina mag niet voor ${day} op de site.`,
        cure: 'Zet status op concept, en op die dag op gepubliceerd. Haal embargo weg als het niet meer geldt.',
      };
    }
  },
};
