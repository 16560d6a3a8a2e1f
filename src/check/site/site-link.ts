import { isSafeAddress } from '../../model/address.ts';
import { plain, type Entry } from '../../model/entry.ts';
import { addressesOf, idAt, isAnswered, meantBy, pathOf } from '../addresses.ts';
import type { Check, Report } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** A link of the menu, the foot of each page or the questions that leads to no page of this site. */
export const siteLink: Check<SiteSubject, SiteWhere> = {
  code: 'site-link',
  level: 'error',
  why: 'What is dead in the menu is dead on every page.',
  *run(subject) {
    for (const entry of subject.all)
      if (entry.type === 'site' && entry.slug === 'site') yield* deadLinks(entry as Entry<'site'>, subject);
  },
};

const cure = 'Verbeter het adres, of haal de regel weg.';

function* deadLinks(
  entry: Entry<'site'>,
  { site, all, broken = [], brokenMedia }: SiteSubject,
): Generator<Report<SiteWhere>> {
  const { menu, footer, questions } = entry.data;
  const unreadable = new Set(broken.map(({ id }) => id));
  const concepts = new Set(all.filter((other) => plain(other)['status'] === 'concept').map(({ url }) => url));
  let known: readonly string[] | undefined;
  const lists = [['menu', menu] as const, ['footer', footer] as const, ['questions', questions] as const];
  for (const [name, items] of lists) {
    for (const [index, { href }] of (items ?? []).entries()) {
      // Another form is for the rule about the site file.
      if (!href.startsWith('/') || !isSafeAddress(href)) continue;
      const path = pathOf(href, undefined);
      if (path === undefined || unreadable.has(idAt(path)) || brokenMedia?.has(path.replace(/^\/media\//, '')))
        continue;
      const at: SiteWhere = { entry: entry as Entry, place: { field: [name, index, 'href'] } };
      if (concepts.has(`${path.replace(/\/$/, '')}/`)) {
        yield {
          at,
          message: `De pagina "${shown(href)}" in ${name} is nog een concept.`,
          cure: 'Publiceer die pagina, of haal de regel weg.',
        };
      } else if (!isAnswered(site, path)) {
        known ??= addressesOf(site);
        const meant = meantBy(path, known);
        yield {
          at,
          message: `De link "${shown(href)}" in ${name} komt nergens uit.`,
          cure: meant === undefined ? cure : `Bedoel je "${meant}"? ${cure}`,
        };
      }
    }
  }
}
