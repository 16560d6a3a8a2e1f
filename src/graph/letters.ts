import { plain, titleOf, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { foldName } from './names.ts';
import { sortKey } from './order.ts';

/** A line of A–Z: an entry under its title, its surname or another name. */
export interface Listing {
  readonly entry: Entry;
  readonly name: string;
}

/** All names of entries by the letter they stand under, in order. */
export function byLetter(entries: readonly Entry[]): ReadonlyMap<string, readonly Listing[]> {
  const lines = entries.flatMap((entry) => namesOf(entry).map((name) => ({ entry, name, key: sortKey(name) })));
  lines.sort((a, b) => collator.compare(a.key, b.key) || compareText(a.entry.id, b.entry.id));
  const groups = Map.groupBy(
    lines.map(({ entry, name }) => ({ entry, name })),
    ({ name }) => letterOf(name),
  );
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

const collator = new Intl.Collator('nl', { numeric: true });

/** Title, for a person the surname first, and other names; each once. */
function namesOf(entry: Entry): readonly string[] {
  const title = titleOf(entry);
  const aliases = (plain(entry)['aliases'] as readonly string[] | undefined) ?? [];
  const names = [title, ...(entry.type === 'pioneers' ? [surnameFirst(title)] : []), ...aliases];
  // The first spelling of a name is the one that is shown.
  return names.filter((name, index) => names.findIndex((other) => foldName(other) === foldName(name)) === index);
}

const particles = /^(?:van|von|de|der|den|het|ten|ter|te|’t|'t|d’|la|le|in|op|el|al)$/i;

/** "Davied van Berlo" is found under "Berlo, Davied van". A single word stays as it is. */
export function surnameFirst(name: string): string {
  const [first, ...rest] = name.split(' ');
  if (first === undefined || rest.length === 0) return name;
  const start = rest.findIndex((word) => !particles.test(word));
  if (start === -1) return name;
  return `${rest.slice(start).join(' ')}, ${[first, ...rest.slice(0, start)].join(' ')}`;
}

/** The letter a name stands under: `a` to `z`, or `0-9` for the rest. */
export function letterOf(name: string): string {
  const first = sortKey(name).normalize('NFKD').replace(/\p{M}/gu, '')[0]?.toLowerCase() ?? '';
  return /[a-z]/.test(first) ? first : '0-9';
}
