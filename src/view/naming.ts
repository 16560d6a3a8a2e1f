import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import type { EntryId } from '../model/slug.ts';
import type { Inline } from './facts.ts';
import { addressOf, badgeOf } from './teaser.ts';

/** The name of an entry as a link, with the word that must stand beside it: "Plein (fictief voorbeeld)". */
export function nameOf(site: Site, entry: Entry): readonly Inline[] {
  const href = addressOf(site, entry);
  const { lang } = plain(entry);
  const badge = badgeOf(entry);
  return [
    {
      text: titleOf(entry),
      ...(href !== undefined && { href }),
      ...(typeof lang === 'string' && lang !== 'nl' && { lang }),
    },
    ...(badge === undefined ? [] : [{ text: ` (${badge.toLowerCase()})` }]),
  ];
}

/** The same as one piece, for a chip. */
export function chipOf(site: Site, entry: Entry): Inline {
  return chip(nameOf(site, entry));
}

/** A name as one piece. */
export function chip(name: readonly Inline[]): Inline {
  return { ...name[0], text: name.map(({ text }) => text).join('') };
}

/** "A", "A en B", "A, B en C". */
export function listing(names: readonly (readonly Inline[])[]): readonly Inline[] {
  return names.flatMap((name, index) => {
    if (index === 0) return name;
    return [{ text: index === names.length - 1 ? ` ${nl.and} ` : ', ' }, ...name];
  });
}

/** Entries at the other end of links of some relations, each once and those that cannot be seen left out. */
export function linked(
  site: Site,
  id: EntryId,
  direction: 'from' | 'to',
  is: (relation: string) => boolean,
): readonly Entry[] {
  const links = (direction === 'from' ? site.linksFrom : site.linksTo).get(id) ?? [];
  const ids = links.filter(({ relation }) => is(relation)).map((link) => (direction === 'from' ? link.to : link.from));
  return [...new Set(ids)].flatMap((other) =>
    other === undefined || other === id ? [] : (site.entries.get(other) ?? []),
  );
}
