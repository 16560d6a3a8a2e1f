import type { Site } from '../graph/site.ts';
import { plain, type Entry } from '../model/entry.ts';
import { entryId } from '../model/slug.ts';
import { personRole } from '../model/vocabularies.ts';
import { periodWords, type Period } from './dates.ts';
import type { Inline } from './facts.ts';
import { nameOf } from './naming.ts';

interface Person {
  readonly pioneer: string;
  readonly role: string;
  readonly period?: Period;
}
type Line = readonly Inline[];

function peopleOf(site: Site, entry: Entry): readonly { person: Person; name: Line }[] {
  return ((plain(entry)['people'] ?? []) as readonly Person[]).flatMap((person) => {
    const pioneer = site.entries.get(entryId('pioneers', person.pioneer));
    return pioneer ? [{ person, name: nameOf(site, pioneer) }] : [];
  });
}

const roleWords = (role: string): string => personRole.labels.get(role) ?? role;

/** "Davied van Berlo – initiatiefnemer, 2008–2013", a line for each. */
export function peopleLines(site: Site, entry: Entry): readonly Line[] {
  return peopleOf(site, entry).map(({ person, name }) => {
    const words = [roleWords(person.role).toLowerCase(), person.period ? periodWords(person.period) : ''];
    return [...name, { text: ` – ${words.filter(Boolean).join(', ')}` }];
  });
}

/** Who were there, under their roles, in the order of the roles. */
export function peopleByRole(
  site: Site,
  entry: Entry,
): readonly { readonly role: string; readonly people: readonly Line[] }[] {
  const byRole = Map.groupBy(peopleOf(site, entry), ({ person }) => person.role);
  return personRole.values.flatMap(({ value, label }) => {
    const people = byRole.get(value);
    if (!people) return [];
    const lines = people.map(({ person, name }): Line => {
      const period = person.period ? periodWords(person.period) : '';
      return period === '' ? name : [...name, { text: `, ${period}` }];
    });
    return [{ role: label, people: lines }];
  });
}
