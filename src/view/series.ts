import { sortDay } from '../graph/order.ts';
import type { Site } from '../graph/site.ts';
import { plain, type Entry } from '../model/entry.ts';
import { compareText } from '../model/finding.ts';

type Series = ReadonlyMap<string, readonly Entry[]>;

/** The events of a series, oldest first. */
export function seriesOf(site: Site, name: string): readonly Entry[] {
  const series = made.get(site) ?? allSeries(site);
  made.set(site, series);
  return series.get(keyOf(name)) ?? [];
}

/** The name of the series an event is in. */
export function seriesName(event: Entry): string | undefined {
  const { series } = plain(event);
  return typeof series === 'string' ? series : undefined;
}

/** Made once for a Site: every event of a series asks for it. */
const made = new WeakMap<Site, Series>();

function allSeries(site: Site): Series {
  const inSeries = [...site.entries.values()].filter(
    (entry) => entry.type === 'events' && seriesName(entry) !== undefined,
  );
  // The moment behind the day puts two events of one day in order.
  const order = (entry: Entry): string => sortDay(entry, site.history) + String(plain(entry)['start']);
  inSeries.sort((a, b) => compareText(order(a), order(b)) || compareText(a.id, b.id));
  return Map.groupBy(inSeries, (entry) => keyOf(seriesName(entry) ?? ''));
}

const keyOf = (name: string): string => name.trim().toLowerCase();
