import type { Site } from '../graph/site.ts';
import { firstDay } from '../model/edtf.ts';
import { plain, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';
import { mustType } from '../model/registry.ts';
import { valuesAt } from '../model/type.ts';
import { maxReverse, restOf } from './connections.ts';
import { periodWords, yearWords, type Period } from './dates.ts';
import type { Inline } from './facts.ts';
import { nameOf } from './naming.ts';
import { kickerOf } from './teaser.ts';

/** A row of a ledger: when, then what, with words that say what kind of thing it is and where. */
export interface LedgerRow {
  /** "2008–2014", "rond 2010"; '' when it is not known. */
  readonly when: string;
  /** First day of `when`, for the order; '' when it is not known. */
  readonly day: string;
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
  /** What is left out. */
  readonly rest?: Inline;
}

/** The year or years of an entry in words; '' when it has none. */
export function yearsOf(entry: Entry): string {
  return spanOf(entry).when;
}

function spanOf(entry: Entry): Pick<LedgerRow, 'when' | 'day'> {
  const span = periodSpan(plain(entry)['period'] as Period | undefined);
  if (span.when !== '') return span;
  const [first] = (mustType(entry.type).dates ?? []).flatMap((path) => valuesAt(entry.data, path.split('.')));
  return typeof first?.value === 'string'
    ? { when: yearWords(first.value), day: firstDay(first.value) ?? '' }
    : { when: '', day: '' };
}

function periodSpan(period: Period | undefined): Pick<LedgerRow, 'when' | 'day'> {
  if (!period) return { when: '', day: '' };
  return { when: periodWords(period, yearWords), day: firstDay(period.start ?? period.end ?? '') ?? '' };
}

/** The row of an entry. `period` in place of its own years; `withType` says what it is. */
export function rowOf(
  site: Site,
  entry: Entry,
  { period, withType = false }: { period?: Period | undefined; withType?: boolean } = {},
): LedgerRow {
  const own = spanOf(entry);
  const words = kickerOf(entry).slice(withType ? 0 : 1);
  const after = words.filter((word) => word !== own.when).map((word) => ` · ${word}`);
  const given = periodSpan(period);
  return {
    ...(given.when === '' ? own : given),
    type: entry.type,
    line: [...nameOf(site, entry), ...(after.length === 0 ? [] : [{ text: after.join('') }])],
  };
}

/** A ledger of rows, cut where it gets too long for a page. */
export function ledgerOf(
  site: Site,
  entry: Entry,
  { key, label, rows }: Pick<Ledger, 'key' | 'label' | 'rows'>,
): readonly Ledger[] {
  // A row without a year stands below those that have one.
  const ordered = rows.toSorted((a, b) => compareText(b.day, a.day));
  const rest = restOf(site, entry, rows.length);
  return rows.length === 0
    ? []
    : [{ key, label, total: rows.length, rows: ordered.slice(0, maxReverse), ...(rest && { rest }) }];
}
