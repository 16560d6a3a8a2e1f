import type { Site } from '../graph/site.ts';
import { plain, type Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import { valuesAt } from '../model/type.ts';
import { maxReverse } from './connections.ts';
import { periodWords, yearWords, type Period } from './dates.ts';
import type { Inline } from './facts.ts';
import { nameOf } from './naming.ts';
import { kickerOf } from './teaser.ts';

/** A row of a ledger: when, then what, with words that say what kind of thing it is and where. */
export interface LedgerRow {
  /** "2008–2014", "rond 2010"; '' when it is not known. */
  readonly when: string;
  readonly type: string;
  readonly line: readonly Inline[];
}

/** Rows under one heading, newest first. */
export interface Ledger {
  readonly key: string;
  readonly label: string;
  /** More than `rows` when the list is cut. */
  readonly total: number;
  readonly rows: readonly LedgerRow[];
}

/** The year or years of an entry in words; '' when it has none. */
export function yearsOf(entry: Entry): string {
  const period = plain(entry)['period'] as Period | undefined;
  const words = period ? periodWords(period, yearWords) : '';
  if (words !== '') return words;
  const [first] = (mustType(entry.type).dates ?? []).flatMap((path) => valuesAt(entry.data, path.split('.')));
  return typeof first?.value === 'string' ? yearWords(first.value) : '';
}

/** The row of an entry. `when` in place of its own years; `extra` stands after its name; `withType` says what it is. */
export function rowOf(
  site: Site,
  entry: Entry,
  { when = '', extra = [], withType = false }: { when?: string; extra?: readonly string[]; withType?: boolean } = {},
): LedgerRow {
  const years = yearsOf(entry);
  const words = [...kickerOf(entry).slice(withType ? 0 : 1), ...extra].filter((word) => word !== '' && word !== years);
  const after = words.length === 0 ? [] : [{ text: ` · ${words.join(' · ')}` }];
  return { when: when === '' ? years : when, type: entry.type, line: [...nameOf(site, entry), ...after] };
}

/** A ledger of rows, cut where it gets too long for a page. */
export function ledgerOf(key: string, label: string, rows: readonly LedgerRow[]): readonly Ledger[] {
  // A row without a year stands below those that have one.
  const ordered = [...rows.filter(({ when }) => when !== ''), ...rows.filter(({ when }) => when === '')];
  return rows.length === 0 ? [] : [{ key, label, total: rows.length, rows: ordered.slice(0, maxReverse) }];
}
